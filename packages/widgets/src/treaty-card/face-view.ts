import {
  type Alias,
  type HistoricalDate,
  type Language,
  type Organization,
  type Person,
  type Place,
  type Polity,
  type Ref,
  type Treaty,
  type TreatyRelation,
  type TreatyStatus,
  type War,
  find,
  formatWhen,
  lineage,
} from '@russia-turkey/core';
import { Bibliography } from './bibliography.ts';
import { unbroken } from '../shared/unbroken.ts';
import { type DateView, dateView } from './dates.ts';
import { named, splitRef } from './references.ts';
import { type StatusView, statusView } from './status.ts';
import type { CardTerms } from './words/card-terms.ts';

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

export interface FaceInput {
  readonly treaty: Treaty;
  readonly face: FaceRecords;
  readonly language: Language;
  readonly terms: CardTerms;
  /** EDTF; the status is that of this day. */
  readonly day: string;
  readonly withSources: boolean;
}

export interface PartyView {
  readonly name: string;
  /** Who signed for it, and when it came later or left; may be empty. */
  readonly note: string;
}

/** A record of the dataset that a reader may go to. */
export interface Destination {
  readonly kind: 'treaties' | 'wars';
  readonly id: string;
}

export interface FactValue extends DateView {
  readonly more?: string;
  readonly to?: Destination;
  /** Numbers of sources. */
  readonly sources?: readonly number[];
}

/** A line of the facts: a word and what belongs to it. */
export interface FactView {
  readonly name: string;
  readonly values: readonly FactValue[];
}

/** What is seen before anything is opened, ready to be shown. */
export interface FaceView {
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
  /** Numbers of the sources of the status. */
  readonly statusSources: readonly number[];
  readonly facts: readonly FactView[];
  readonly termCount: number;
  readonly contested: boolean;
  readonly claimCount: number;
  readonly hasSources: boolean;
  /** What is numbered so far; the details go on. */
  readonly bibliography: Bibliography;
}

type Dated = Treaty['inForceFrom'];

/** What the face of a card shows of a treaty, in one language, on one day. */
export function faceView(input: FaceInput): FaceView {
  const { treaty, face, language, terms, day, withSources } = input;
  const bibliography = new Bibliography(withSources);
  const place = treaty.signed.at && named(face.places, treaty.signed.at);
  bibliography.cite(treaty.signed.cites);
  const status = statusView(treaty, face.treaties, day, language, terms);
  const statusSources = bibliography.cite(stepOf(treaty, status.state)?.cites);
  return {
    id: treaty.id,
    language,
    type: terms.types[treaty.type],
    name: treaty.label,
    otherNames: face.otherNames,
    aliases: aliasesOf(treaty, language, terms),
    signed: dateView(treaty.signed, language, terms),
    signedShort: shortDay(treaty.signed, language),
    ...(place ? { place } : {}),
    parties: treaty.parties.map(({ polity, organization, signatories, acceded, withdrew }) => ({
      name: polity === undefined ? named(face.organizations, organization) : named(face.polities, polity),
      note: [
        signatories?.length &&
          `${terms.signatories(signatories.length)} ${signatories.map((id) => named(face.people, id)).join(', ')}`,
        acceded && `${terms.acceded} ${shortDay(acceded, language)}`,
        withdrew && `${terms.withdrew} ${shortDay(withdrew, language)}`,
      ]
        .filter(Boolean)
        .join('; '),
    })),
    ...(treaty.summary ? { summary: treaty.summary } : {}),
    status,
    statusSources,
    facts: [...lifeOf(input, status.state, bibliography), ...linksOf(input, bibliography), ...lineOf(input)],
    termCount: treaty.terms?.length ?? 0,
    contested: treaty.contested === true,
    claimCount: treaty.claims?.length ?? 0,
    hasSources: withSources && citesAnything(treaty),
    bibliography,
  };
}

/** The step of its life that a status rests on. */
const stepOf = (treaty: Treaty, state: TreatyStatus): Dated =>
  state === 'in-force'
    ? treaty.inForceFrom
    : state === 'provisional'
      ? treaty.provisionalFrom
      : state === 'ended'
        ? treaty.ended
        : undefined;

const shortDay = (date: HistoricalDate, language: Language) =>
  unbroken(formatWhen(date, language, { oldStyle: false }));

/** Claims have always a source. */
const citesAnything = (treaty: Treaty) =>
  [
    treaty,
    treaty.signed,
    ...(treaty.ratified ?? []),
    treaty.ratificationsExchanged,
    treaty.provisionalFrom,
    treaty.inForceFrom,
    treaty.ended,
    ...(treaty.terms ?? []),
    ...(treaty.links ?? []),
  ].some((one) => one?.cites?.length) || Boolean(treaty.claims?.length);

/** The reader's own language first. */
function aliasesOf({ alsoKnownAs = [] }: Treaty, language: Language, terms: CardTerms): FaceView['aliases'] {
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
  { treaty, face, language, terms }: FaceInput,
  state: TreatyStatus,
  bibliography: Bibliography,
): FactView[] {
  const value = (dating: NonNullable<Dated>, more: string | undefined): FactValue => ({
    ...dateView(dating, language, terms),
    ...(more ? { more } : {}),
    sources: bibliography.cite(dating.cites),
  });
  const ratified = (treaty.ratified ?? []).map((dating) => value(dating, named(face.polities, dating.by)));
  const rest = (['ratificationsExchanged', 'provisionalFrom', 'inForceFrom', 'ended'] as const).map(
    (step): FactView => {
      const dating = treaty[step];
      const said = !dating || dating === stepOf(treaty, state);
      return {
        name: terms.steps[step],
        values: said ? [] : [value(dating, dating.at && named(face.places, dating.at))],
      };
    },
  );
  return [{ name: terms.steps.ratified, values: ratified }, ...rest].filter(isSaid);
}

const isSaid = ({ values }: FactView) => values.length > 0;

/** What the treaty did to wars and other treaties, then what others did to it; one line a relation. */
function linksOf({ treaty, face, language, terms }: FaceInput, bibliography: Bibliography): FactView[] {
  const { relations } = terms;
  const lines = new Map<string, Map<string, FactValue>>();
  const add = (rel: string, direction: 'to' | 'from', ref: Ref, cites?: Treaty['cites']) => {
    if (!Object.hasOwn(relations, rel)) return;
    const [kind, id] = splitRef(ref);
    if (kind !== 'treaties' && kind !== 'wars') return;
    const name = relations[rel as TreatyRelation][direction];
    const line = lines.get(name) ?? new Map<string, FactValue>();
    const treaty = kind === 'treaties' ? find(face.treaties, id) : undefined;
    const other = treaty ?? (kind === 'wars' ? find(face.wars, id) : undefined);
    line.set(ref, {
      text: other?.label ?? id,
      ...(treaty ? { more: shortDay(treaty.signed, language) } : {}),
      ...(other ? { to: { kind, id } } : {}),
      sources: bibliography.cite(cites),
    });
    lines.set(name, line);
  };
  for (const { rel, to, cites } of treaty.links ?? []) add(rel, 'to', to, cites);
  for (const { rel, from } of treaty.linkedFrom ?? []) add(rel, 'from', from);
  return [...lines].map(([name, values]) => ({ name, values: [...values.values()] }));
}

/** Treaties of the same line that only others link it to. */
function lineOf({ treaty, face: { treaties }, language, terms }: FaceInput): FactView[] {
  // What is not of the dataset has no line in it.
  if (find(treaties, treaty.id) !== treaty) return [];
  const linked = new Set([
    ...(treaty.links ?? []).map(({ to }) => to),
    ...(treaty.linkedFrom ?? []).map(({ from }) => from as Ref),
  ]);
  const { earlier, later } = lineage(treaties, treaty.id);
  const fact = (name: string, line: readonly Treaty[]): FactView => ({
    name,
    values: line
      .filter(({ id }) => !linked.has(`treaties/${id}`))
      .map((one) => ({
        text: one.label,
        more: shortDay(one.signed, language),
        to: { kind: 'treaties', id: one.id },
      })),
  });
  return [fact(terms.earlier, earlier), fact(terms.later, later)].filter(isSaid);
}

/** A `lang` attribute must be a language tag; anything else says nothing. */
export const languageTag = (lang: string | undefined): { lang?: string } =>
  lang !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
