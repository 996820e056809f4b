import { compareText } from '../dates/compare.ts';
import { isGregorianDay } from '../dates/iso-day.ts';
import type { Citation } from '../model/citation.ts';
import type { Dataset, RecordOf } from '../model/dataset.ts';
import type { DatedKind } from '../model/outline.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { languageOption } from './format/language-option.ts';
import { OptionError } from './format/option-error.ts';
import { datasetName } from './format/words.ts';
import { escapeHtml } from './text/escape-html.ts';
import { type Time, inWords, lasting, limits } from './timeline/time.ts';
import type { Timeline, TimelineEra, TimelineSlide } from './timeline/slide.ts';
import { words } from './timeline/words.ts';
import { languages } from '../vocabulary/languages.ts';

export type * from './timeline/slide.ts';

/** A record that becomes a slide. */
export type SlideRecord = RecordOf<LocalizedText>[Exclude<DatedKind, 'periods'>];

export interface TimelineOptions {
  readonly language: Language;
  /** Which records become slides. All by default; TimelineJS reads best with a few dozen. */
  readonly where?: (record: SlideRecord) => boolean;
  /** The first slide, as plain text. By default the name of the dataset alone; say there how to cite it. */
  readonly title?: { readonly headline?: string; readonly text?: string };
  /**
   * The day, `YYYY-MM-DD`, at which what goes on is cut off, because TimelineJS knows no open end. By default the last
   * day that any of the slides begins on.
   */
  readonly until?: string;
}

/**
 * The dated records as the JSON of TimelineJS3, in one language: events, treaties, wars and projects are slides, each
 * group a row; periods are eras. The date is also given in words, with Old Style beside New Style, and with “about” and
 * “?” where it is so. Texts are escaped, because TimelineJS takes them for HTML. Each slide names its sources, and says
 * so when accounts differ.
 *
 * @throws {DateError} for a date that is not in the subset of EDTF
 * @throws {OptionError} for a language that is none of the dataset, or an `until` that is no day
 * @example
 * toTimelineJs(all, { language: 'en' }).events.find(({ unique_id }) => unique_id === 'treaties-treaty-of-kars-1921').start_date // { year: 1921, month: 10, day: 13 }
 * toTimelineJs(all, { language: 'en', where: ({ kind }) => kind === 'wars' }).events.length // all.wars.length
 */
export function toTimelineJs(
  dataset: Pick<Dataset<LocalizedText>, DatedKind | 'sources'>,
  options: TimelineOptions,
): Timeline {
  const { where = () => true, title = {}, until } = options;
  const language = languageOption('toTimelineJs', options.language);
  const records = [...dataset.events, ...dataset.treaties, ...dataset.wars, ...dataset.projects]
    .filter(where)
    .flatMap((record) => {
      const time = timeOf(record);
      return time ? [{ record, time }] : [];
    })
    .sort((a, b) => compareText(a.time.from.earliest, b.time.from.earliest));
  const cut =
    dayOption(until) ??
    lastDay(
      records.map(({ time }) => time),
      dataset.periods,
    );
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));

  const slide = ({ record, time }: { record: SlideRecord; time: Time }): TimelineSlide => ({
    unique_id: `${record.kind}-${record.id}`,
    ...limits(time, cut),
    display_date: inWords(time, language),
    group: words[language].groups[record.kind],
    text: {
      headline: escapeHtml(record.label[language]),
      text: [
        record.summary && paragraph(escapeHtml(record.summary[language])),
        record.contested && paragraph(`<em>${words[language].contested}</em>`),
        sourceList([...(record.cites ?? []), ...(time.from.cites ?? [])], sources, language),
      ]
        .filter(Boolean)
        .join(''),
    },
    autolink: false,
  });

  return {
    title: {
      unique_id: 'title',
      text: {
        headline: escapeHtml(title.headline ?? datasetName[language]),
        ...(title.text === undefined ? {} : { text: paragraph(escapeHtml(title.text)) }),
      },
      autolink: false,
    },
    events: records.map(slide),
    eras: dataset.periods.map((period): TimelineEra => {
      const { start_date, end_date = start_date } = limits(lasting(period), cut);
      return { start_date, end_date, text: { headline: escapeHtml(period.label[language]) } };
    }),
    scale: 'human',
  };
}

function dayOption(until: string | undefined): string | undefined {
  if (until === undefined || (isGregorianDay(until) && until.length === 10)) return until;
  throw new OptionError('toTimelineJs', 'until', until, 'is no day', 'Write it like 2026-11-25.');
}

function timeOf(record: SlideRecord): Time | undefined {
  switch (record.kind) {
    case 'events':
      return { from: record.happened };
    case 'treaties':
      return { from: record.signed };
    case 'wars':
      return lasting(record);
    case 'projects':
      return record.began && { from: record.began, ...(record.ended ? { to: record.ended } : {}) };
  }
}

function lastDay(times: readonly Time[], periods: Dataset<LocalizedText>['periods']): string {
  const days = [...times.map(({ from }) => from.earliest), ...periods.map(({ began }) => began.earliest)];
  return days.reduce((last, day) => (day > last ? day : last), '0001-01-01');
}

const paragraph = (html: string) => `<p>${html}</p>`;

function sourceList(
  cites: readonly Citation[],
  sources: ReadonlyMap<string, { readonly title: string; readonly url?: string }>,
  language: Language,
): string | undefined {
  const found = [...new Set(cites.map(({ source }) => source))].flatMap((id) => sources.get(id) ?? []);
  if (found.length === 0) return undefined;
  const links = found.map(({ title, url }) =>
    url !== undefined && /^https?:\/\//i.test(url)
      ? `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>`
      : escapeHtml(title),
  );
  return paragraph(`<small>${words[language].sources}: ${links.join('; ')}</small>`);
}

export const format: ExportFormat = {
  name: 'timeline-js',
  says: 'A slide show on a time axis, in each language, for TimelineJS3 of the Knight Lab.',
  files(dataset, meta) {
    const files = languages.map((language) => {
      const options = {
        language,
        title: { text: meta.citation },
        ...(meta.asOf ? { until: meta.asOf } : {}),
      };
      return [`timeline.${language}.json`, `${JSON.stringify(toTimelineJs(dataset, options))}\n`] as const;
    });
    return Promise.resolve(new Map(files));
  },
};
