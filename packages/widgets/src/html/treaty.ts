import {
  type Claim,
  DateError,
  type Kind,
  type Language,
  type Organization,
  type Person,
  type Perspective,
  type Place,
  type Polity,
  type Source,
  type Treaty,
  type War,
  formatWhen,
  parseEdtf,
  safeUrl,
} from '@russia-turkey/core';
import type { Problem } from '../shared/problem.ts';
import { toLanguage } from '../shared/language.ts';
import { today as dayOfReader } from '../shared/today.ts';
import { readOwnTreaty } from '../treaty-card/own-data.ts';
import { type CardTerms, cardTerms } from '../treaty-card/terms.ts';
import {
  type CardView,
  type ClaimView,
  type ForeignName,
  type SourceView,
  cardView,
} from '../treaty-card/view-model.ts';
import { type Content, type Markup, attributes, heading, joined, markup } from './markup.ts';
import { oneOf, wholeNumber } from './options.ts';

/** The collections of one language that a card names things from; `import * as en from '@russia-turkey/core/en'` has them all. */
export interface TreatyRecords {
  readonly treaties?: readonly Treaty[];
  readonly polities?: readonly Polity[];
  readonly organizations?: readonly Organization[];
  readonly people?: readonly Person[];
  readonly places?: readonly Place[];
  readonly wars?: readonly War[];
  readonly claims?: readonly Claim[];
  readonly perspectives?: readonly Perspective[];
  readonly sources?: readonly Source[];
}

export interface TreatyHtmlOptions {
  /** `en`, `ru`, `tr` or a tag that begins so (`tr-TR`); English for any other. That of the treaty and the records. */
  readonly lang?: string;
  /** Everything (`card`), the main things (`compact`), or a `<span>` that fits into a sentence (`line`). */
  readonly variant?: 'card' | 'compact' | 'line';
  /** What the treaty’s ids are named from; where a record is missing its id stands. */
  readonly records?: TreatyRecords;
  /** Treaties or outlines in the other languages, for the names of the treaty in them. */
  readonly names?: {
    readonly [L in Language]?: readonly {
      readonly id: string;
      readonly kind: Kind;
      readonly label: string;
    }[];
  };
  /** Status as of this day, EDTF; as of `today` unless told. */
  readonly on?: string;
  /** ISO day; the day on which this runs unless told. */
  readonly today?: string;
  /** 1 to 6, of the name; 3 unless told. */
  readonly headingLevel?: number;
  /** Where the name leads. An address that {@link safeUrl} refuses is no link. */
  readonly href?: string | undefined;
  readonly withoutSources?: boolean;
  /** How to cite the dataset, e.g. `meta.citation` of `@russia-turkey/core/meta`; stands at the end of a card. */
  readonly citation?: string;
  /** Hears of each field that is left out, and why. */
  readonly onProblem?: (problem: Problem) => void;
}

/**
 * A treaty as a string of HTML, for where no script runs: feeds, e-mail, pages with a strict policy, search engines, and
 * what stands between the tags of `<treaty-card>`. It is one line: an `<article lang>` with the names, the date in both
 * calendars, place, parties and signatories, status, terms, links to other treaties, what is disputed, sources; as a
 * `line`, a `<span lang>` for the middle of a sentence. No `style`, no `id`, no script; every text is escaped.
 *
 * A field that cannot be shown is left out and told to `onProblem`; the rest shows.
 *
 * @param treaty of the dataset, or of the page’s own
 * @throws {TypeError} when the treaty has no name or no day of signing
 * @throws {DateError} when `on` or `today` cannot be read or has an open end
 * @throws {RangeError} when another option has a value that it cannot have
 * @example
 * const treaty = byId(treaties, 'montreux-convention-1936');
 * treatyHtml(treaty, { variant: 'line', on: '1990', href: '/montreux' }).startsWith('<span lang="en"><a href="/montreux">Montreux Convention') // true
 * treatyHtml(treaty, { variant: 'line', on: '1990' }).endsWith(', in force as of 1990)</span>') // true
 */
export const treatyHtml = (treaty: Treaty, options: TreatyHtmlOptions = {}): string =>
  String(treatyMarkup(treaty, options));

/** The same, to be put into a template. */
export function treatyMarkup(treaty: Treaty, options: TreatyHtmlOptions): Markup {
  const variant = oneOf('variant', options.variant ?? 'card', ['card', 'compact', 'line']);
  const level = wholeNumber('headingLevel', options.headingLevel ?? 3, 1, 6);
  const view = treatyView(treaty, options);
  const href = safeUrl(options.href);
  if (variant === 'line') return line(view, href, options.on !== undefined);
  return variant === 'compact' ? compact(view, href, level) : card(view, href, level, options.citation);
}

/** All that a card shows, for whoever draws it. @throws as {@link treatyHtml} */
export function treatyView(
  treaty: Treaty,
  options: Pick<
    TreatyHtmlOptions,
    'lang' | 'records' | 'names' | 'on' | 'today' | 'withoutSources' | 'onProblem'
  >,
): CardView {
  const { records = {}, names = {}, onProblem } = options;
  const language = toLanguage(options.lang) ?? 'en';
  const day = closed(options.on ?? options.today ?? dayOfReader());

  // A record is what it is; anything else is read as a page’s own.
  const readable = records.treaties?.includes(treaty) ? treaty : readTreaty(treaty, onProblem);
  const none: readonly never[] = [];
  const { organizations = none, sources = none, claims = none, perspectives = none } = records;
  const { treaties = none, polities = none, people = none, places = none, wars = none } = records;
  const otherNames = (['en', 'ru', 'tr'] as const)
    .filter((lang) => lang !== language)
    .flatMap((lang): readonly ForeignName[] => {
      const named = names[lang]?.find(({ id, kind }) => kind === 'treaties' && id === readable.id);
      return named ? [{ lang, text: named.label }] : [];
    });
  return cardView({
    treaty: readable,
    face: { treaties, polities, organizations, people, places, wars, otherNames },
    back: { claims, perspectives, organizations, sources },
    language,
    day,
    withSources: options.withoutSources !== true,
  });
}

/** “Treaty of Kars, 13 October 1921”. @throws {TypeError} as {@link treatyHtml} */
export function treatyCaption(
  treaty: Treaty,
  language: Language,
  onProblem?: TreatyHtmlOptions['onProblem'],
): string {
  const { label, signed } = readTreaty(treaty, onProblem);
  return `${label}, ${formatWhen(signed, language, { oldStyle: false })}`;
}

function readTreaty(given: Treaty, onProblem: TreatyHtmlOptions['onProblem']): Treaty {
  const { treaty, problems } = readOwnTreaty(given);
  for (const problem of problems) onProblem?.(problem);
  if (treaty) return treaty;
  throw new TypeError(`This is no treaty. ${problems.map(({ message }) => message).join(' ')}`);
}

/** A status is that of one time. */
function closed(day: string): string {
  if (!parseEdtf(day).open) return day;
  throw new DateError(day, 'it has an open end', 'Write a day like 1936-07-21.');
}

const joint = ' · ';

function card(view: CardView, href: string | undefined, level: number, citation: string | undefined): Markup {
  const terms = cardTerms[view.language];
  const below = level + 1;
  return markup`<article lang="${view.language}"><p>${view.type}</p>${heading(level, nameOf(view, href))}${namesOf(
    view,
    terms,
  )}<p>${terms.signed} ${time(view.signed)}${view.place && [joint, view.place]}</p>${
    view.parties.length > 0 &&
    markup`${heading(below, terms.parties)}<ul>${view.parties.map(
      ({ name, note }) => markup`<li>${name}${note && ` (${note})`}</li>`,
    )}</ul>`
  }${summaryOf(view)}${statusOf(view)}${factsOf(view)}${termsOf(view, terms, below)}${claimsOf(view, terms, below)}${sourcesOf(
    view,
    terms,
    below,
  )}${citation !== undefined && markup`<p>${view.name}${view.id && ` (treaties/${view.id})`}. <span lang="en">${citation}</span></p>`}</article>`;
}

function compact(view: CardView, href: string | undefined, level: number): Markup {
  const terms = cardTerms[view.language];
  return markup`<article lang="${view.language}">${heading(level, nameOf(view, href))}<p>${time(view.signed)}${
    view.place && [joint, view.place]
  }</p>${
    view.parties.length > 0 &&
    markup`<p>${terms.parties}: ${view.parties.map(({ name }) => name).join(', ')}</p>`
  }${summaryOf(view)}${statusOf(view)}</article>`;
}

/** `withDay`: the author asked for a certain day, so the words name it. */
function line(view: CardView, href: string | undefined, withDay: boolean): Markup {
  const { signed, signedShort, status } = view;
  const stands = withDay && status.short !== undefined ? `${status.short} ${status.asOf}` : status.short;
  return markup`<span lang="${view.language}">${nameOf(view, href)} (${time({ ...signed, text: signedShort })}${
    stands !== undefined && `, ${stands}`
  })</span>`;
}

const nameOf = ({ name }: CardView, href: string | undefined): Content =>
  href ? markup`<a href="${href}">${name}</a>` : name;

function namesOf({ otherNames, aliases }: CardView, terms: CardTerms): Content {
  const foreign = otherNames.map(({ lang, text }) => markup`<span lang="${lang}">${text}</span>`);
  const others = aliases.map(
    ({ text, lang, why }) => markup`<span${attributes({ lang })}>${text}</span>${why && ` (${why})`}`,
  );
  return [
    foreign.length > 0 && markup`<p>${joined(foreign, joint)}</p>`,
    others.length > 0 && markup`<p>${terms.alsoKnownAs}: ${joined(others, '; ')}</p>`,
  ];
}

const summaryOf = ({ summary }: CardView): Content => summary && markup`<p>${summary}</p>`;

const statusOf = ({ status }: CardView): Markup =>
  markup`<p><strong>${status.words}</strong>${joint}${status.asOf}</p>`;

function factsOf({ facts }: CardView): Content {
  if (facts.length === 0) return undefined;
  return markup`<dl>${facts.map(
    ({ name, values }) =>
      markup`<dt>${name}</dt>${values.map((value) => markup`<dd>${time(value)}${value.more && `, ${value.more}`}</dd>`)}`,
  )}</dl>`;
}

function termsOf(view: CardView, terms: CardTerms, level: number): Content {
  if (view.terms.length === 0) return undefined;
  return markup`${heading(level, terms.terms)}<ul>${view.terms.map(
    ({ article, says, sources }) =>
      markup`<li>${article !== undefined && `${article}: `}${says}${numbers(sources)}</li>`,
  )}</ul>`;
}

function claimsOf({ voices = [], contested }: CardView, terms: CardTerms, level: number): Content {
  if (voices.length === 0) return contested && markup`<p>${terms.contested}</p>`;
  return markup`${heading(level, contested ? `${terms.whoSaysWhat} · ${terms.contested}` : terms.whoSaysWhat)}<dl>${voices.map(
    ({ holder, claims }) =>
      markup`<dt>${holder}</dt>${claims.map((claim) => markup`<dd>${claimOf(claim)}</dd>`)}`,
  )}</dl>`;
}

function claimOf({ stance, says, quote, held, inReplyTo, sources }: ClaimView): Content {
  return markup`${stance}${held && [', ', time(held)]}${inReplyTo && `, ${inReplyTo}`}: ${says}${
    quote && markup` <q${attributes({ lang: quote.lang })}>${quote.text}</q>`
  }${numbers(sources)}`;
}

function sourcesOf({ sources = [] }: CardView, terms: CardTerms, level: number): Content {
  if (sources.length === 0) return undefined;
  return markup`${heading(level, terms.sources)}<ol>${sources.map(
    (source: SourceView) =>
      markup`<li><span${attributes({ lang: source.lang })}>${source.text}</span>${
        source.at.length > 0 && ` ${source.at.join('; ')}.`
      }${source.href !== undefined && markup` <a${attributes({ href: source.href, rel: 'noopener noreferrer' })}>${source.host ?? source.href}</a>`}</li>`,
  )}</ol>`;
}

const numbers = (sources: readonly number[]): Content => sources.length > 0 && ` [${sources.join(', ')}]`;

/** A date that machines read where it is a single one. */
const time = ({ text, datetime }: { readonly text: string; readonly datetime?: string }): Content =>
  datetime === undefined ? text : markup`<time datetime="${datetime}">${text}</time>`;
