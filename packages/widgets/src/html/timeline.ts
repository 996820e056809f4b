import { type DatedKind, type Language, type OutlineEntry, parseEdtf, safeUrl } from '@russia-turkey/core';
import { type Entry, type EntryKind, entryKinds, toDay, yearOf } from '../relations-timeline/entry.ts';
import {
  FLAT_LIMIT,
  type Group,
  type Grouping,
  groupEntries,
  groupings,
} from '../relations-timeline/groups.ts';
import { terms } from '../relations-timeline/terms/index.ts';
import type { TimelineEntry } from '../relations-timeline/timeline-entry.ts';
import type { Problem } from '../shared/problem.ts';
import { cardTerms } from '../treaty-card/terms.ts';
import { toLanguage } from '../shared/language.ts';
import { entryWords, treatyTypes } from '../shared/vocabulary/index.ts';
import { dateMarkup } from './date.ts';
import { readEntries } from './listed.ts';
import { type Content, type Markup, attributes, heading, joined, languageTag, markup } from './markup.ts';
import { dayNumber, idPrefix, oneOf, wholeNumber } from './options.ts';

export interface TimelineHtmlOptions {
  /** `en`, `ru`, `tr` or a tag that begins so (`tr-TR`); English for any other. */
  readonly lang?: string;
  /** First and last date of the window, EDTF; an entry that touches it is listed. */
  readonly from?: string;
  readonly to?: string;
  /** Which kinds are listed; all unless told. Periods are headings. */
  readonly kinds?: readonly EntryKind[];
  /** Ids of topics and of polities: an entry with any of them is listed. */
  readonly topics?: readonly string[];
  readonly parties?: readonly string[];
  /** Ids of periods: an entry that began in any of them is listed. */
  readonly periods?: readonly string[];
  /** Ids of entries, `id` or `kind/id`. */
  readonly ids?: readonly string[];
  /** Chronological unless told. */
  readonly order?: 'chronological' | 'latest-first';
  /** By period beyond twenty entries unless told. `group` is the `group` of a page’s own entries. */
  readonly groupBy?: Grouping;
  /** The most entries to list, the first of the order; below the list stands how many there are. */
  readonly limit?: number;
  readonly heading?: string;
  /** 1 to 6, of the heading; 2 unless told. */
  readonly headingLevel?: number;
  /** Where the title of an entry leads. An address that {@link safeUrl} refuses is no link. */
  readonly link?: (entry: OutlineEntry | TimelineEntry) => string | undefined;
  /** One or two sentences under a title, where the entry brings none of its own. */
  readonly summary?: (entry: OutlineEntry | TimelineEntry) => string | undefined;
  /** The day on which what goes on has got to, ISO; the day on which this runs unless told. */
  readonly today?: string;
  /** With it an entry has the id `<prefix><kind>-<id>`; without it nothing has an id. */
  readonly idPrefix?: string;
  /** Hears of each entry that is left out, and why. */
  readonly onProblem?: (problem: Problem) => void;
}

/**
 * A timeline as a string of HTML, for where no script runs: feeds, e-mail, pages with a strict policy, search engines,
 * and what stands between the tags of `<relations-timeline>`. It is one line:
 * `<section lang><h2>…</h2><ol><li><time datetime>…</time> <a href>…</a> <span>…</span><p>…</p></li>…</ol></section>`,
 * with a heading and a line before each list when it is grouped. No `style`, no script; every text is escaped.
 *
 * Bad entries are left out and told to `onProblem`; the others show.
 *
 * @param entries of the dataset (`outline` of `@russia-turkey/core/en/outline`) or of the page’s own, also mixed;
 *   entries of the kind `periods` make the headings
 * @throws {TypeError} when `entries` is no array
 * @throws {DateError} when `from`, `to` or `today` cannot be read
 * @throws {RangeError} when another option has a value that it cannot have, or `to` lies before `from`
 * @example
 * timelineHtml(outline, { ids: ['treaty-of-kucuk-kaynarca-1774'] }).includes('<time datetime="1774-07-21">21 July 1774 (10 July Old Style)</time>') // true
 * timelineHtml([{ id: 'a', label: 'A & B', when: '1920', href: 'https://example.org/' }], {}).includes('<time datetime="1920">1920</time> <a href="https://example.org/">A &amp; B</a>') // true
 */
export const timelineHtml = (
  entries: readonly (OutlineEntry | TimelineEntry)[],
  options: TimelineHtmlOptions = {},
): string => String(timelineMarkup(entries, options));

/** The same, to be put into a template. */
export function timelineMarkup(
  entries: readonly (OutlineEntry | TimelineEntry)[],
  options: TimelineHtmlOptions,
): Markup {
  if (!Array.isArray(entries))
    throw new TypeError(
      `timelineHtml: entries is ${typeof entries}, not an array. Give the outline of the dataset.`,
    );
  const language = toLanguage(options.lang) ?? 'en';
  const level = wholeNumber('headingLevel', options.headingLevel ?? 2, 1, 6);
  const order = oneOf('order', options.order ?? 'chronological', ['chronological', 'latest-first']);
  const limit = wholeNumber('limit', options.limit ?? Number.MAX_SAFE_INTEGER, 0, Infinity);
  const prefix = options.idPrefix === undefined ? undefined : idPrefix('idPrefix', options.idPrefix);

  const read = readEntries(entries, dayNumber(options.today));
  for (const problem of read.problems) options.onProblem?.(problem);
  const found = selected(read.entries, options);
  if (order === 'latest-first') found.reverse();
  const shown = found.slice(0, limit);
  const usual = shown.length > FLAT_LIMIT ? 'period' : 'none';
  const grouping = oneOf('groupBy', options.groupBy ?? usual, groupings);
  const periods = read.entries.filter(({ kind }) => kind === 'periods');

  const words = terms[language];
  const page: Page = { language, options, prefix, ids: new Set() };
  const { heading: title } = options;
  // With its years, since a page may have several.
  const label = [
    read.own ? words.timeline : words.ofRelations,
    ...(shown.length > 0 ? [yearsOf(shown, options)] : []),
  ];
  const name = title ? {} : { 'aria-label': label.join(', ') };
  const below = title ? level + 1 : level;
  const list =
    grouping === 'none'
      ? shown.length > 0 && listOf(shown, page)
      : groupEntries(shown, grouping, periods).map((group) => groupMarkup(group, below, page));
  return markup`<section${attributes({ lang: language, ...name })}>${
    title ? heading(level, title) : undefined
  }${list}${foot(shown, found, page)}</section>`;
}

/** What is the same for all entries. */
interface Page {
  readonly language: Language;
  readonly options: TimelineHtmlOptions;
  readonly prefix: string | undefined;
  /** Those that are given away. */
  readonly ids: Set<string>;
}

function selected(entries: readonly Entry[], options: TimelineHtmlOptions): Entry[] {
  const { from, to, topics = [], parties = [], periods = [], ids = [] } = options;
  for (const kind of options.kinds ?? []) oneOf('kinds', kind, entryKinds);
  const allowed: readonly DatedKind[] = options.kinds?.length ? options.kinds : entryKinds;
  const first = from === undefined ? -Infinity : toDay(parseEdtf(from).earliest);
  const last = to === undefined ? Infinity : toDay(parseEdtf(to).latest);
  if (last < first)
    throw new RangeError(`to: “${String(to)}” lies before from, “${String(from)}”. Exchange the two.`);
  const hasAny = (wanted: readonly string[], has: readonly string[] | undefined) =>
    wanted.length === 0 || (Array.isArray(has) && wanted.some((one) => has.includes(one)));
  const wanted = new Set(ids);
  const times = entries.filter(({ kind, id }) => kind === 'periods' && periods.includes(id));
  return entries.filter(
    (entry) =>
      allowed.includes(entry.kind) &&
      entry.start <= last &&
      entry.end >= first &&
      hasAny(topics, entry.topics) &&
      hasAny(parties, entry.parties) &&
      (periods.length === 0 || times.some(({ start, end }) => start <= entry.start && entry.start <= end)) &&
      (wanted.size === 0 || wanted.has(entry.id) || wanted.has(entry.key)),
  );
}

const listOf = (entries: readonly Entry[], page: Page): Markup =>
  markup`<ol>${entries.map((entry) => entryMarkup(entry, page))}</ol>`;

function groupMarkup({ period, name, fromYear, toYear, entries }: Group, level: number, page: Page): Markup {
  const { language } = page;
  const list = listOf(entries, page);
  if (!period) return markup`${heading(level, name ?? yearsBetween(fromYear, toYear))}${list}`;
  const { stances } = entryWords[language];
  const facts: Content[] = [
    dateMarkup(period.when, language),
    period.stance !== undefined && Object.hasOwn(stances, period.stance) && stances[period.stance],
    terms[language].entries(entries.length),
  ].filter(Boolean);
  return markup`${heading(level, inLanguage(period.label, period.lang))}<p>${joined(facts, ' · ')}</p>${list}`;
}

function entryMarkup(entry: Entry, page: Page): Markup {
  const { label, when, julian, lang, kind, href, source, given } = entry;
  const { language, options } = page;
  const address = safeUrl(options.link?.(given) ?? href);
  const title = address
    ? markup`<a${attributes({ href: address, lang: languageTag(lang) })}>${label}</a>`
    : markup`<span${attributes({ lang: languageTag(lang) })}>${label}</span>`;
  const note = [typeOf(entry, language), entry.contested === true && terms[language].contested].filter(
    Boolean,
  );
  const summary = entry.summary ?? options.summary?.(given);
  return markup`<li${attributes({ id: idOf(entry, page), 'data-kind': kind })}>${dateMarkup(when, language, julian)} ${title}${
    note.length > 0 && markup` <span>· ${note.join(', ')}</span>`
  }${summary !== undefined && markup`<p${attributes({ lang: languageTag(lang) })}>${summary}</p>`}${
    source !== undefined && markup`<p>${cardTerms[language].sources}: ${sourceMarkup(source)}</p>`
  }</li>`;
}

const inLanguage = (text: string, lang: string | undefined): Content =>
  languageTag(lang) ? markup`<span${attributes({ lang: languageTag(lang) })}>${text}</span>` : text;

/** An address of the web as a link that says where it leads, anything else as text. */
function sourceMarkup(source: string): Content {
  const host = /^https?:\/\/(?:www\.)?([^/?#\s]+)/i.exec(source)?.[1];
  const href = host === undefined ? undefined : safeUrl(source);
  return href ? markup`<a${attributes({ href, rel: 'noopener noreferrer' })}>${host}</a>` : source;
}

function typeOf({ kind, type }: Entry, language: Language): string | undefined {
  const words = entryWords[language];
  const lists: Readonly<Record<DatedKind, Readonly<Record<string, string>>>> = {
    treaties: treatyTypes[language],
    events: words.eventTypes,
    wars: words.warTypes,
    projects: words.projectTypes,
    periods: words.periodTypes,
  };
  return Object.hasOwn(lists[kind], type) ? lists[kind][type] : undefined;
}

/** An id may stand once in a page and hold no space. */
function idOf({ kind, id }: Entry, { prefix, ids }: Page): string | undefined {
  const full = `${prefix ?? ''}${kind}-${id}`;
  if (prefix === undefined || ids.has(full) || !/^[\w-]+$/.test(id)) return undefined;
  ids.add(full);
  return full;
}

/** How many there are, where not all are shown or none is. */
function foot(shown: readonly Entry[], found: readonly Entry[], { language, options }: Page): Content {
  const words = terms[language];
  if (shown.length === 0) return markup`<p>${words.entries(found.length)}</p>`;
  if (shown.length === found.length) return undefined;
  return markup`<p>${words.status(shown.length, found.length, yearsOf(shown, options))}</p>`;
}

/** From the first to the last of the entries, as far as was asked for: one of them may have lasted longer. */
function yearsOf(entries: readonly Entry[], { from, to }: TimelineHtmlOptions): string {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of entries) {
    first = Math.min(first, yearOf(start));
    last = Math.max(last, yearOf(end));
  }
  if (from !== undefined) first = Math.max(first, yearOf(toDay(parseEdtf(from).earliest)));
  if (to !== undefined) last = Math.min(last, yearOf(toDay(parseEdtf(to).latest)));
  return yearsBetween(first, last);
}

const yearsBetween = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;
