import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TimelineConfig as Config } from '@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
import { firstOfEach, hostileTexts, withText } from '../../test/export/hostile.ts';
import { DateError, parseEdtf } from '../dates/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import type { LocalizedText } from '../model/text.ts';
import { OptionError } from './format/option-error.ts';
import { type TimelineOptions, format, toTimelineJs } from './timeline-js.ts';
import { wellFormed } from './format/well-formed.ts';

const dataset: Dataset<LocalizedText> = all;
const languages = ['en', 'ru', 'tr'] as const;

// TimelineJS itself reads what we write: its configuration class with its dates and its sanitizer, in a page of jsdom.
let TimelineConfig: typeof Config;
let page: JSDOM;
beforeAll(async () => {
  page = new JSDOM();
  for (const name of [
    'window',
    'document',
    'DOMParser',
    'Node',
    'Element',
    'HTMLElement',
    'getComputedStyle',
  ] as const) {
    vi.stubGlobal(name, page.window[name]);
  }
  ({ TimelineConfig } = await import('@knight-lab/timelinejs/src/js/core/TimelineConfig.js'));
});
afterAll(() => {
  vi.unstubAllGlobals();
  page.window.close();
});

/** As it comes out of the file. */
function read(data: Dataset<LocalizedText>, options: TimelineOptions): Config {
  const config = new TimelineConfig(JSON.parse(JSON.stringify(toTimelineJs(data, options))));
  config.validate();
  return config;
}

/** What a reader sees of a piece of HTML. */
function shown(html: string): string {
  const box = page.window.document.createElement('div');
  box.innerHTML = html;
  return box.textContent;
}

describe('TimelineJS', () => {
  test.each(languages)('reads the whole dataset in %s', (language) => {
    const config = read(dataset, { language });
    expect(config.getErrors()).toEqual([]);
    const dated = dataset.projects.filter(({ began }) => began);
    expect(config.events).toHaveLength(
      dataset.events.length + dataset.treaties.length + dataset.wars.length + dated.length,
    );
    expect(config.eras).toHaveLength(dataset.periods.length);
    expect(config.scale).toBe('human');
    const headlines = new Map(config.events.map((event) => [event.unique_id, shown(event.text.headline)]));
    for (const kind of ['events', 'treaties', 'wars'] as const) {
      for (const { id, label } of dataset[kind]) expect(headlines.get(`${kind}-${id}`)).toBe(label[language]);
    }
  });

  test('keeps the ids as they are given, so that links to a slide last', () => {
    const given = toTimelineJs(dataset, { language: 'en' }).events.map(({ unique_id }) => unique_id);
    expect(new Set(given).size).toBe(given.length);
    expect(
      read(dataset, { language: 'en' })
        .events.map(({ unique_id }) => unique_id)
        .sort(),
    ).toEqual([...given].sort());
  });

  test('understands the days of all treaties', () => {
    const days = new Map(
      read(dataset, { language: 'en', where: ({ kind }) => kind === 'treaties' }).events.map((event) => [
        event.unique_id,
        event.start_date.data.date_obj,
      ]),
    );
    for (const { id, signed } of dataset.treaties.filter(({ signed }) => signed.precision === 'day')) {
      const day = days.get(`treaties-${id}`);
      // TimelineJS dates are days of the reader’s place.
      expect([day?.getFullYear(), (day?.getMonth() ?? 0) + 1, day?.getDate()].join('-')).toBe(
        signed.earliest.split('-').map(Number).join('-'),
      );
    }
  });

  test.each(hostileTexts)('shows %j as text', (text) => {
    const hostile = withText(firstOfEach(dataset), text);
    const { title, events, messages } = read(hostile, { language: 'tr', title: { headline: text, text } });
    expect(messages.errors).toEqual([]);
    // HTML reads a return as a line break.
    const expected = wellFormed(text)
      .replaceAll('\0', '\ufffd')
      .replaceAll('\r\n', '\n')
      .replaceAll('\r', '\n');
    const treaty = events.find(({ unique_id }) => unique_id.startsWith('treaties-'));
    expect(treaty && shown(treaty.text.headline)).toBe(expected);
    expect(treaty && shown(treaty.text.text)).toContain(expected);
    expect(title && shown(title.text.headline)).toBe(expected);
    expect(title && shown(title.text.text)).toBe(expected);
    for (const { text: html } of events) {
      const box = page.window.document.createElement('div');
      box.innerHTML = html.headline + html.text;
      expect(box.querySelector('script, img, iframe, [onerror]')).toBeNull();
    }
  });

  test('words of dates hold no mark-up, for TimelineJS reads them as HTML twice', () => {
    for (const language of languages) {
      for (const { display_date, group } of toTimelineJs(dataset, { language }).events)
        expect(display_date + group).not.toMatch(/[<>&]/);
    }
    const [event] = dataset.events;
    const evil = {
      ...event,
      happened: { ...parseEdtf('1774'), edtf: '<img src=x>' },
    } as Event<LocalizedText>;
    expect(() => toTimelineJs({ ...dataset, events: [evil] }, { language: 'en' })).toThrow(DateError);
  });
});

describe('dates', () => {
  const slide = (edtf: string, options: Partial<TimelineOptions> = {}) => {
    const [event] = dataset.events;
    const one = { ...event, happened: parseEdtf(edtf) } as Event<LocalizedText>;
    const [only] = toTimelineJs(
      { events: [one], treaties: [], wars: [], projects: [], periods: [], sources: [] },
      { language: 'en', until: '2026-11-25', ...options },
    ).events;
    return [only?.start_date, only?.end_date, only?.display_date];
  };

  test.each([
    ['1774', { year: 1774 }, undefined, '1774'],
    ['1774-07', { year: 1774, month: 7 }, undefined, 'July 1774'],
    ['1774-07-21', { year: 1774, month: 7, day: 21 }, undefined, '21 July 1774'],
    ['1699~', { year: 1699 }, undefined, 'about 1699'],
    ['1739-10-03?', { year: 1739, month: 10, day: 3 }, undefined, '3 October 1739 (?)'],
    ['192X', { year: 1920 }, { year: 1929 }, '1920s'],
    ['17XX', { year: 1700 }, { year: 1799 }, '18th century'],
    ['1768-10/1774', { year: 1768, month: 10 }, { year: 1774 }, 'October 1768 – 1774'],
    [
      '[1747-04-10,1747-04-21]',
      { year: 1747, month: 4, day: 10 },
      { year: 1747, month: 4, day: 21 },
      '10 April 1747 or 21 April 1747',
    ],
    [
      '2023-06-03/..',
      { year: 2023, month: 6, day: 3 },
      { year: 2026, month: 11, day: 25 },
      'since 3 June 2023',
    ],
  ])('%s', (edtf, start, end, words) => {
    expect(slide(edtf)).toEqual([start, end, words]);
  });

  test('Old Style stands beside New Style, at both ends of a war', () => {
    const find = (id: string, language: 'en' | 'ru' | 'tr' = 'en') =>
      toTimelineJs(dataset, { language }).events.find(({ unique_id }) => unique_id === id)?.display_date;
    expect(find('treaties-treaty-of-kucuk-kaynarca-1774')).toBe('21 July 1774 (10 July Old Style)');
    expect(find('treaties-treaty-of-kucuk-kaynarca-1774', 'ru')).toBe('21 июля 1774 г. (10 июля ст. ст.)');
    expect(find('wars-russo-turkish-war-1768-1774')).toBe(
      '6 October 1768 (25 September Old Style) – 21 July 1774 (10 July Old Style)',
    );
  });

  test('what goes on ends at the day asked for, else at the last day on which something begins', () => {
    const eras = (options: Partial<TimelineOptions>) =>
      toTimelineJs(dataset, { language: 'en', ...options }).eras.at(-1)?.end_date;
    const open = dataset.periods.filter(({ ended }) => !ended);
    expect(open).toHaveLength(1);
    expect(eras({ until: '2030-01-02' })).toEqual({ year: 2030, month: 1, day: 2 });
    const last = [...dataset.events, ...dataset.treaties]
      .map((one) => ('happened' in one ? one.happened : one.signed).earliest)
      .reduce((a, b) => (a > b ? a : b));
    expect(eras({})).toEqual({
      year: Number(last.slice(0, 4)),
      month: Number(last.slice(5, 7)),
      day: Number(last.slice(8)),
    });
  });
});

test.each([
  [{ language: 'de' }, 'toTimelineJs: language “de” is none of the dataset. Use en, ru or tr.'],
  [{ language: 'constructor' }, 'Use en, ru or tr.'],
  [
    { language: 'en', until: '1900-02-29' },
    'toTimelineJs: until “1900-02-29” is no day. Write it like 2026-11-25.',
  ],
  [{ language: 'en', until: 'today' }, 'is no day'],
])('options %j are refused', (options, message) => {
  expect(() => toTimelineJs(dataset, options as TimelineOptions)).toThrow(OptionError);
  expect(() => toTimelineJs(dataset, options as TimelineOptions)).toThrow(message);
});

test('a slide names its sources, links only to the web, and says when accounts differ', () => {
  const { events } = toTimelineJs(dataset, { language: 'en' });
  const shootdown = events.find(({ unique_id }) => unique_id === 'events-su-24-shootdown-2015');
  expect(shootdown?.text.text).toContain('<em>Accounts of this differ.</em>');
  expect(shootdown?.text.text).toMatch(/<small>Sources: (<a href="https?:\/\/[^"]+">[^<]+<\/a>|[^<]+)/);
  const evil = {
    ...dataset,
    sources: dataset.sources.map((one) => ({ ...one, url: 'javascript:alert(1)' })),
  };
  expect(JSON.stringify(toTimelineJs(evil, { language: 'en' }))).not.toContain('javascript:');
});

test('the files are one for each language, with the citation of the dataset', async () => {
  const files = await format.files(dataset, meta);
  expect([...files.keys()]).toEqual(languages.map((language) => `timeline.${language}.json`));
  for (const [, text] of files) expect(text).toContain(JSON.stringify(meta.citation).slice(1, -1));
});
