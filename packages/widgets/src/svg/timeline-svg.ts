import { type Language, type OutlineEntry, formatWhen, parseEdtf } from '@russia-turkey/core';
import { readEntries } from '../html/listed.ts';
import type { Content } from '../html/markup.ts';
import { dayNumber, oneOf } from '../html/options.ts';
import type { TimelineHtmlOptions } from '../html/timeline.ts';
import { tickText } from '../relations-timeline/chart/tick-text.ts';
import { layout, withoutYears } from '../relations-timeline/chart/layout.ts';
import { paintChart } from '../relations-timeline/chart/paint-chart.ts';
import { timeScale } from '../relations-timeline/chart/scale.ts';
import { type Entry, entryKinds, toDay, toIso } from '../relations-timeline/entry.ts';
import { inWindow } from '../relations-timeline/selection.ts';
import { terms } from '../relations-timeline/terms/index.ts';
import type { TimelineEntry } from '../relations-timeline/timeline-entry.ts';
import { TimelineState } from '../relations-timeline/timeline-state.ts';
import { toLanguage } from '../shared/language.ts';
import { entryWords } from '../shared/vocabulary/index.ts';
import { type PictureOptions, readPictureOptions } from './options.ts';
import { palettes } from './palettes.ts';
import { moved, picture } from './picture.ts';
import { svgSurface } from './svg-surface.ts';
import { textWidth, wrapped } from './text-width.ts';

/** Below this width of the chart, in sizes of the font, it is a slim strip without labels, as in the element. */
const NARROW = 43;
/** Entries that the description names, the weightiest. */
const NAMED = 40;

export interface TimelineSvgOptions
  extends
    PictureOptions,
    Pick<
      TimelineHtmlOptions,
      'from' | 'to' | 'kinds' | 'topics' | 'parties' | 'periods' | 'ids' | 'onProblem'
    > {
  /** Above the chart, and the name of the picture; “Timeline” in the language unless told. */
  readonly heading?: string;
}

/**
 * A timeline as an SVG file, for where no script runs and no HTML is taken: previews of links, e-mail, print. It is the
 * drawing of `<relations-timeline>` with a heading and a credit; its name and its entries stand in `<title>` and
 * `<desc>`. Every text is escaped, nothing is loaded, no script, no style.
 *
 * Where no font can be asked, widths of texts are averages: labels keep the room that they are reckoned to need.
 *
 * @param entries of the dataset (`outline` of `@russia-turkey/core/en/outline`) or of the page’s own, also mixed
 * @throws {TypeError} when `entries` is no array
 * @throws {DateError} when `from`, `to` or `today` cannot be read
 * @throws {RangeError} when another option has a value that it cannot have, or `to` lies before `from`
 * @example
 * timelineSvg(outline, { from: '1920', to: '1936', kinds: ['treaties'] }).startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="1200"') // true
 * timelineSvg([{ id: 'a', label: 'A & B', when: '1920' }], { heading: 'Own' }).includes('<title id="title">Own</title>') // true
 */
export function timelineSvg(
  entries: readonly (OutlineEntry | TimelineEntry)[],
  options: TimelineSvgOptions = {},
): string {
  if (!Array.isArray(entries))
    throw new TypeError(
      `timelineSvg: entries is ${typeof entries}, not an array. Give the outline of the dataset.`,
    );
  const { width, theme, fontSize } = readPictureOptions(options);
  const language = toLanguage(options.lang) ?? 'en';
  const palette = palettes[theme];
  const state = stateOf(entries, options);
  const { window } = state;

  const margin = Math.round(fontSize * 1.6);
  const inner = width - margin * 2;
  const { shown } = state;
  const periods = state.periods.filter((period) => inWindow(period, window.from, window.to));
  const drawn = layout({
    scale: timeScale(window.from, window.to, inner),
    lanes: state.selection.lanes,
    kinds: state.kinds.filter((kind) => shown.some((entry) => entry.kind === kind)),
    periods,
    line: fontSize * 1.35,
    labels: inner >= fontSize * NARROW,
    // Bold is the widest that a label gets.
    measure: (text) => textWidth(text, fontSize, true),
  });
  const chart = svgSurface(fontSize);
  paintChart(chart, drawn, { palette, today: state.today, tickText: (tick) => tickText(tick, language) });

  const title = options.heading ?? terms[language].timeline;
  const size = fontSize * 1.5;
  const lines = wrapped(title, inner, (text) => textWidth(text, size, true), 2);
  const around = svgSurface(fontSize);
  for (const [index, line] of lines.entries())
    around.text(line, margin, margin + size * (0.8 + index * 1.2), {
      color: palette.ink,
      bold: true,
      size: 1.5,
    });
  const top = Math.round(margin + size * lines.length * 1.2 + fontSize * 0.6);
  const foot = top + drawn.height + fontSize * 1.4;
  const credit = wrapped(options.credit ?? '', inner, (text) => textWidth(text, fontSize * 0.8), 2);
  for (const [index, line] of credit.entries())
    around.text(line, margin, foot + fontSize * index * 1.1, { color: palette.soft, size: 0.8 });
  const height = Math.ceil(
    credit.length > 0
      ? foot + fontSize * (credit.length - 1) * 1.1 + margin * 0.7
      : top + drawn.height + margin * 0.6,
  );

  const content: Content = [around.elements, moved(margin, top, chart.elements)];
  const description = described(shown, periods, language);
  return String(
    picture({ language, width, height, title, description, paper: palette.paper, fontSize, content }),
  );
}

function stateOf(given: readonly unknown[], options: TimelineSvgOptions): TimelineState {
  const today = dayNumber(options.today);
  const { entries, problems } = readEntries(given, today);
  for (const problem of problems) options.onProblem?.(problem);
  const state = new TimelineState(entries.map(drawable), today);
  for (const kind of options.kinds ?? []) oneOf('kinds', kind, entryKinds);
  const { topics = [], parties = [], periods = [], ids = [] } = options;
  const kinds = new Set(options.kinds?.length ? options.kinds : entryKinds);
  state.filter = { kinds, topics, parties, periods, ids };
  const from = options.from === undefined ? state.domain.from : toDay(parseEdtf(options.from).earliest);
  const to = options.to === undefined ? state.domain.to : lastDay(options.to, state.domain.to);
  if (to < from)
    throw new RangeError(
      `to: “${String(options.to)}” lies before from, “${String(options.from)}”. Exchange the two.`,
    );
  state.window = { from, to };
  return state;
}

function lastDay(edtf: string, usual: number): number {
  const { latest, open } = parseEdtf(edtf);
  return open ? usual : toDay(latest);
}

/** The axis says the years of a war, and what else it is called would not fit beside them. */
const drawable = (entry: Entry): Entry =>
  entry.kind === 'wars' ? { ...entry, label: withoutYears(entry.label) } : entry;

/** What the picture shows, in words: its periods, then its entries with their dates. */
function described(shown: readonly Entry[], periods: readonly Entry[], language: Language): string {
  const words = terms[language];
  const { stances } = entryWords[language];
  const named = [...shown].sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, NAMED);
  const isNamed = new Set(named);
  const lines = [
    ...periods.map(({ label, when, stance }) =>
      [withoutYears(label), formatWhen(parseEdtf(when), language), stance && stances[stance]]
        .filter(Boolean)
        .join(', '),
    ),
    ...shown
      .filter((entry) => isNamed.has(entry))
      .map(({ when, label }) => `${formatWhen(parseEdtf(when), language)}: ${label}`),
    ...(shown.length > named.length ? [words.status(named.length, shown.length, yearsOf(shown))] : []),
  ];
  return lines.length > 0 ? lines.join('. ') : words.entries(0);
}

function yearsOf(entries: readonly Entry[]): string {
  const first = Math.min(...entries.map(({ start }) => start));
  const last = Math.max(...entries.map(({ end }) => end));
  return [...new Set([toIso(first).slice(0, 4), toIso(last).slice(0, 4)])].join('–');
}
