import { DateError, type Language, type OutlineEntry, parseEdtf } from '@russia-turkey/core';
import { markup } from '../html/markup.ts';
import { type TimelineHtmlOptions, timelineMarkup } from '../html/timeline.ts';
import { entryKinds } from '../relations-timeline/entry.ts';
import { groupings } from '../relations-timeline/groups.ts';
import { terms } from '../relations-timeline/terms/index.ts';
import type { TimelineEntry } from '../relations-timeline/timeline-entry.ts';
import { toLanguage } from '../shared/language.ts';
import { linkOr } from './link.ts';
import {
  type AttributeValue,
  type GlobalAttributes,
  countOf,
  tagAttributes,
  wordOf,
  wordsOf,
} from './tag.ts';

const names = [
  'from',
  'to',
  'kinds',
  'topics',
  'parties',
  'periods',
  'ids',
  'order',
  'group-by',
  'limit',
  'view',
  'heading',
  'heading-level',
  'open',
  'lang',
  'src',
  'link-entries',
  'without-filters',
  'without-chart',
  'without-details',
] as const;

/** Attributes of `<relations-timeline>`, as in HTML. */
export type TimelineAttributes = GlobalAttributes & {
  readonly [N in (typeof names)[number]]?: AttributeValue;
};

export interface RenderTimelineOptions extends Pick<
  TimelineHtmlOptions,
  'link' | 'summary' | 'limit' | 'today' | 'idPrefix' | 'onProblem'
> {
  /** Of the page, where the attribute `lang` does not say it. */
  readonly lang?: string;
  /** A `<figure>` with nothing but a line of text in the element: what comes through the filters of editors whole. */
  readonly snippet?: boolean;
  /** Where that line leads. An address that {@link safeUrl} refuses is no link. */
  readonly href?: string;
}

/**
 * `<relations-timeline>` for a page that a server writes: the tag with its attributes, and between them what readers see
 * before the script or without it. One line of HTML.
 *
 * A value that the element would not understand is written as it is, for the element to report, and counts for nothing
 * in the list, as it does there. Neither does `limit`: without script there is no button for more.
 *
 * @param entries what the element will show: the outline of the dataset, or the page’s own
 * @throws {TypeError} for an attribute that the element has not, or when `entries` is no array
 * @example
 * renderTimeline(outline, { from: '1920', to: '1936' }, { snippet: true, href: '/t' }) // '<figure><relations-timeline from="1920" to="1936"><a href="/t">Timeline of Russia–Turkey relations, 1920–1936</a></relations-timeline></figure>'
 * renderTimeline(outline, { kinds: ['wars'], 'without-chart': true }).startsWith('<relations-timeline kinds="wars" without-chart><section lang="en" ') // true
 */
export function renderTimeline(
  entries: readonly (OutlineEntry | TimelineEntry)[],
  given: TimelineAttributes = {},
  options: RenderTimelineOptions = {},
): string {
  const { lang: pageLanguage, snippet = false, href, ...more } = options;
  const start = tagAttributes('relations-timeline', given, names);
  const read = { ...understood(given), ...more };
  const lang = wordOf(given.lang) ?? pageLanguage;
  const content = snippet
    ? linkOr(href, captionOf(read, toLanguage(lang) ?? 'en'))
    : timelineMarkup(entries, { ...read, ...(lang === undefined ? {} : { lang }) });
  const element = markup`<relations-timeline${start}>${content}</relations-timeline>`;
  return String(snippet ? markup`<figure>${element}</figure>` : element);
}

type Understood = Omit<TimelineHtmlOptions, keyof RenderTimelineOptions>;

/** What the element takes from its attributes. */
function understood(given: TimelineAttributes): Understood {
  const allowed = entryKinds.filter((kind) => wordsOf(given.kinds).includes(kind));
  const groupBy = groupings.find((one) => one === wordOf(given['group-by']));
  const headingLevel = countOf(given['heading-level'], 6);
  const heading = wordOf(given.heading);
  return {
    ...windowOf(wordOf(given.from), wordOf(given.to)),
    ...(allowed.length > 0 ? { kinds: allowed } : {}),
    topics: wordsOf(given.topics),
    parties: wordsOf(given.parties),
    periods: wordsOf(given.periods),
    ids: wordsOf(given.ids),
    ...(wordOf(given.order) === 'latest-first' ? { order: 'latest-first' } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(headingLevel === undefined ? {} : { headingLevel }),
  };
}

/** The two ends that can be read; neither where one lies before the other. */
function windowOf(from: string | undefined, to: string | undefined): Pick<Understood, 'from' | 'to'> {
  const [first, last] = [limitsOf(from), limitsOf(to)];
  if (first && last && last.latest < first.earliest) return {};
  return { ...(first ? { from: first.edtf } : {}), ...(last ? { to: last.edtf } : {}) };
}

function limitsOf(edtf: string | undefined) {
  if (edtf === undefined) return undefined;
  try {
    return parseEdtf(edtf);
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return undefined;
  }
}

/** “Title, 1920–1936”. */
function captionOf({ heading, from, to }: Understood, language: Language): string {
  const title = heading ?? terms[language].ofRelations;
  const [first, last] = [limitsOf(from)?.earliest.slice(0, 4), limitsOf(to)?.latest.slice(0, 4)];
  if (first === undefined && last === undefined) return title;
  return `${title}, ${first === last ? (first ?? '') : `${first ?? ''}–${last ?? ''}`}`;
}
