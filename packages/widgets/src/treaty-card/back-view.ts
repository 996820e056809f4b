import {
  type Claim,
  type Language,
  type Organization,
  type Perspective,
  type Source,
  byPerspective,
  cite,
  claimsAbout,
  find,
  safeUrl,
} from '@russia-turkey/core';
import type { Bibliography, CitedSource } from './bibliography.ts';
import { type DateView, dateView } from './dates.ts';
import { type FaceInput, languageTag } from './face-view.ts';
import { named, splitRef } from './references.ts';

/** What only the details need, and what weighs most. */
export interface BackRecords {
  readonly claims: readonly Claim[];
  readonly perspectives: readonly Perspective[];
  readonly organizations: readonly Organization[];
  readonly sources: readonly Source[];
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

/** What stands in the details. */
export interface BackView {
  readonly terms: readonly TermView[];
  readonly voices: readonly VoiceView[];
  readonly sources: readonly SourceView[];
}

/**
 * What the details of a card show.
 *
 * @param bibliography of the face; the details number on
 */
export function backView(
  { treaty, language, terms, face }: FaceInput,
  back: BackRecords,
  bibliography: Bibliography,
): BackView {
  const provisions = (treaty.terms ?? []).map(({ article, says, cites }) => ({
    ...(article === undefined ? {} : { article: terms.article(article) }),
    says,
    sources: bibliography.cite(cites),
  }));
  const holder = (ref: string) => {
    const [kind, id] = splitRef(ref);
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
      stance: terms.claimStances[claim.stance],
      says: claim.says,
      ...(claim.quote ? { quote: { text: claim.quote.text, ...languageTag(claim.quote.lang) } } : {}),
      ...(claim.held ? { held: dateView(claim.held, language, terms) } : {}),
      ...(answered ? { inReplyTo: terms.inReplyTo(answered.heldBy.map(holder).join(', ')) } : {}),
      sources: bibliography.cite(claim.cites),
    };
  };
  const claims = treaty.claims?.length ? claimsAbout(back.claims, `treaties/${treaty.id}`) : [];
  const voices = [...byPerspective(claims)].map(([ref, held]) => ({
    holder: holder(ref),
    claims: held.map(view),
  }));
  bibliography.cite(treaty.cites);
  const sources = bibliography.sources.map((source) => sourceView(source, back.sources, language));
  return { terms: provisions, voices, sources };
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
