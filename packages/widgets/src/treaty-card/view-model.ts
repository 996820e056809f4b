import {
  type Alias,
  type Claim,
  type Language,
  type Organization,
  type Person,
  type Perspective,
  type Place,
  type Polity,
  type Ref,
  type Source,
  type Treaty,
  type TreatyRelation,
  type War,
  byPerspective,
  cite,
  claimsAbout,
  find,
  formatWhen,
  safeUrl,
} from '@russia-turkey/core';
import { vocabulary } from '../shared/vocabulary/index.ts';
import { Bibliography, type CitedSource } from './bibliography.ts';
import { type DateView, dateView, unbroken } from './dates.ts';
import { type StatusView, statusView } from './status.ts';
import { type CardTerms, cardTerms } from './terms.ts';

/** A name in another language than the card's. */
export interface ForeignName {
  readonly text: string;
  readonly lang: Language;
}

/** The collections of one language that a card names things from; an empty one leaves ids as they are. */
export interface FaceRecords {
  readonly treaties: readonly Treaty[];
  readonly polities: readonly Polity[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly wars: readonly War[];
  readonly otherNames: readonly ForeignName[];
}

/** What only the details need, and what weighs most. */
export interface BackRecords {
  readonly claims: readonly Claim[];
  readonly perspectives: readonly Perspective[];
  readonly organizations: readonly Organization[];
  readonly sources: readonly Source[];
}

export interface CardInput {
  readonly treaty: Treaty;
  readonly face: FaceRecords;
  readonly back?: BackRecords | undefined;
  readonly language: Language;
  /** EDTF; the status is that of this day. */
  readonly day: string;
  readonly withSources: boolean;
}

export interface PartyView {
  readonly name: string;
  readonly signatories: readonly string[];
}

/** A line of the facts: a word and what belongs to it. */
export interface FactView {
  readonly name: string;
  readonly values: readonly (DateView & { readonly more?: string })[];
}

export interface TermView {
  readonly article?: string;
  readonly says: string;
  /** Numbers of sources. */
  readonly sources: readonly number[];
}

export interface ClaimView {
  readonly stance: string;
  readonly says: string;
  readonly quote?: { readonly text: string; readonly lang?: string };
  readonly held?: DateView;
  readonly inReplyTo?: string;
  readonly sources: readonly number[];
}

export interface VoiceView {
  readonly holder: string;
  readonly claims: readonly ClaimView[];
}

export interface SourceView {
  readonly text: string;
  readonly lang?: string;
  readonly at: readonly string[];
  readonly href?: string;
  /** What the link says: where it leads. */
  readonly host?: string;
}

/** All that a card shows, ready to be shown. */
export interface CardView {
  readonly id: string;
  readonly language: Language;
  readonly type: string;
  readonly name: string;
  readonly otherNames: readonly ForeignName[];
  readonly aliases: readonly { readonly text: string; readonly lang?: string; readonly why?: string }[];
  readonly signed: DateView;
  /** The day of signing in one calendar, for a sentence. */
  readonly signedShort: string;
  readonly place?: string;
  readonly parties: readonly PartyView[];
  readonly summary?: string;
  readonly status: StatusView;
  readonly facts: readonly FactView[];
  readonly terms: readonly TermView[];
  readonly contested: boolean;
  readonly claimCount: number;
  /** Not there until the records of the back are. */
  readonly voices?: readonly VoiceView[];
  readonly sourceCount: number;
  readonly sources?: readonly SourceView[];
}

/** What a card shows of a treaty, in one language, on one day. */
export function cardView({ treaty, face, back, language, day, withSources }: CardInput): CardView {
  const terms = cardTerms[language];
  const words = vocabulary[language];
  const bibliography = new Bibliography();
  const cited = (citations: Treaty['cites']) => (withSources ? bibliography.cite(citations) : []);
  const place = treaty.signed.at && named(face.places, treaty.signed.at);

  cited(treaty.signed.cites);
  const status = statusView(treaty, face.treaties, day, language, terms);
  const facts = [...lifeOf(treaty, status, face, language, terms), ...linksOf(treaty, face, language)];
  for (const dating of [...(treaty.ratified ?? []), treaty.ratificationsExchanged, treaty.provisionalFrom])
    cited(dating?.cites);
  for (const dating of [treaty.inForceFrom, treaty.ended]) cited(dating?.cites);
  for (const link of treaty.links ?? []) cited(link.cites);
  const provisions = (treaty.terms ?? []).map(({ article, says, cites }) => ({
    ...(article === undefined ? {} : { article: terms.article(article) }),
    says,
    sources: cited(cites),
  }));
  const voices = back && voicesOn(treaty, face, back, language, terms, cited);
  cited(treaty.cites);

  return {
    id: treaty.id,
    language,
    type: words.treatyTypes[treaty.type],
    name: treaty.label,
    otherNames: face.otherNames,
    aliases: aliasesOf(treaty, language, terms),
    signed: dateView(treaty.signed, language, terms),
    signedShort: unbroken(formatWhen(treaty.signed, language, { oldStyle: false })),
    ...(place ? { place } : {}),
    parties: treaty.parties.map(({ polity, organization, signatories = [] }) => ({
      name: polity === undefined ? named(face.organizations, organization) : named(face.polities, polity),
      signatories: signatories.map((id) => named(face.people, id)),
    })),
    ...(treaty.summary ? { summary: treaty.summary } : {}),
    status,
    facts,
    terms: provisions,
    contested: treaty.contested === true,
    claimCount: treaty.claims?.length ?? 0,
    ...(voices ? { voices } : {}),
    sourceCount: bibliography.sources.length,
    ...(back && withSources
      ? { sources: bibliography.sources.map((source) => sourceView(source, back.sources, language)) }
      : {}),
  };
}

const named = (records: readonly { readonly id: string; readonly label: string }[], id: string): string =>
  find(records, id)?.label ?? id;

/** The reader's own language first. */
function aliasesOf({ alsoKnownAs = [] }: Treaty, language: Language, terms: CardTerms): CardView['aliases'] {
  const view = ({ text, lang, why }: Alias) => ({
    text,
    ...languageTag(lang),
    ...(why === 'other-name' ? {} : { why: terms.aliasKinds[why] }),
  });
  const own = alsoKnownAs.filter(({ lang }) => lang === language);
  return [...own, ...alsoKnownAs.filter((alias) => !own.includes(alias))].map(view);
}

/** Steps of a treaty's life; what the status says already is left out. */
function lifeOf(
  treaty: Treaty,
  status: StatusView,
  face: FaceRecords,
  language: Language,
  terms: CardTerms,
): FactView[] {
  const facts: FactView[] = [];
  const add = (name: string, values: FactView['values']) => {
    if (values.length > 0) facts.push({ name, values });
  };
  const one = (dating: Treaty['inForceFrom']) =>
    dating
      ? [
          {
            ...dateView(dating, language, terms),
            ...(dating.at ? { more: named(face.places, dating.at) } : {}),
          },
        ]
      : [];
  add(
    terms.steps.ratified,
    (treaty.ratified ?? []).map((dating) => ({
      ...dateView(dating, language, terms),
      more: named(face.polities, dating.by),
    })),
  );
  add(terms.steps.ratificationsExchanged, one(treaty.ratificationsExchanged));
  if (status.state !== 'provisional') add(terms.steps.provisionalFrom, one(treaty.provisionalFrom));
  if (status.state !== 'in-force') add(terms.steps.inForceFrom, one(treaty.inForceFrom));
  if (status.state !== 'ended') add(terms.steps.ended, one(treaty.ended));
  return facts;
}

/** What the treaty did to wars and other treaties, then what others did to it; one line a relation. */
function linksOf(treaty: Treaty, face: FaceRecords, language: Language): FactView[] {
  const relations = vocabulary[language].relations;
  const lines = new Map<string, Map<string, DateView & { more?: string }>>();
  const add = (rel: string, direction: 'to' | 'from', ref: Ref) => {
    if (!Object.hasOwn(relations, rel)) return;
    const [kind, id] = split(ref);
    if (kind !== 'treaties' && kind !== 'wars') return;
    const name = relations[rel as TreatyRelation][direction];
    const line = lines.get(name) ?? new Map<string, DateView & { more?: string }>();
    const other = kind === 'treaties' ? find(face.treaties, id) : undefined;
    line.set(ref, {
      text: other?.label ?? (kind === 'wars' ? named(face.wars, id) : id),
      ...(other ? { more: unbroken(formatWhen(other.signed, language, { oldStyle: false })) } : {}),
    });
    lines.set(name, line);
  };
  for (const { rel, to } of treaty.links ?? []) add(rel, 'to', to);
  for (const { rel, from } of treaty.linkedFrom ?? []) add(rel, 'from', from);
  return [...lines].map(([name, values]) => ({ name, values: [...values.values()] }));
}

function voicesOn(
  treaty: Treaty,
  face: FaceRecords,
  back: BackRecords,
  language: Language,
  terms: CardTerms,
  cited: (citations: Treaty['cites']) => readonly number[],
): VoiceView[] {
  if (!treaty.claims?.length) return [];
  const holder = (ref: string) => {
    const [kind, id] = split(ref);
    const from = {
      perspectives: back.perspectives,
      organizations: back.organizations,
      people: face.people,
      polities: face.polities,
    };
    return named(Object.hasOwn(from, kind) ? from[kind as keyof typeof from] : [], id);
  };
  const view = (claim: Claim): ClaimView => {
    const answered = claim.answers === undefined ? undefined : find(back.claims, claim.answers);
    return {
      stance: vocabulary[language].claimStances[claim.stance],
      says: claim.says,
      ...(claim.quote ? { quote: { text: claim.quote.text, ...languageTag(claim.quote.lang) } } : {}),
      ...(claim.held ? { held: dateView(claim.held, language, terms) } : {}),
      ...(answered ? { inReplyTo: terms.inReplyTo(answered.heldBy.map(holder).join(', ')) } : {}),
      sources: cited(claim.cites),
    };
  };
  const claims = claimsAbout(back.claims, `treaties/${treaty.id}`);
  return [...byPerspective(claims)].map(([ref, held]) => ({ holder: holder(ref), claims: held.map(view) }));
}

function sourceView({ id, at }: CitedSource, sources: readonly Source[], language: Language): SourceView {
  const source = find(sources, id);
  if (!source) return { text: id, at };
  const href = safeUrl(source.url) ?? (source.doi ? safeUrl(`https://doi.org/${source.doi}`) : undefined);
  const host = href && /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1];
  return {
    text: cite(source, language),
    ...languageTag(source.language),
    at,
    ...(href ? { href, host: host ?? href } : {}),
  };
}

const split = (ref: string): [kind: string, id: string] => {
  const slash = ref.indexOf('/');
  return [ref.slice(0, slash), ref.slice(slash + 1)];
};

/** A `lang` attribute must be a language tag; anything else says nothing. */
const languageTag = (lang: string | undefined): { lang?: string } =>
  lang !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
