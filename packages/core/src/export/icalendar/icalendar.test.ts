import fc from 'fast-check';
import ICAL from 'ical.js';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { describe, expect, test } from 'vitest';
import { hostileDataset, hostileMeta, hostileTexts, illFormedTexts } from '../../../test/hostile-dataset.ts';
import { DateError, parseEdtf } from '../../dates/index.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { LocalizedText } from '../../model/text.ts';
import { OptionError } from '../format/option-error.ts';
import { type ICalendarOptions, toICalendar } from '../icalendar.ts';
import { contentLine, escapedText } from './content-line.ts';
import { firstOn } from './recurrence.ts';

const languages = ['en', 'ru', 'tr'] as const;

/** The calendar as another reads it. */
function read(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).toBe('vcalendar');
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const write = (options: Partial<ICalendarOptions> = {}, all: Dataset<LocalizedText> = dataset): string =>
  toICalendar(all, { meta, language: 'en', ...options });

function event(
  uid: string,
  options: Partial<ICalendarOptions> = {},
  all?: Dataset<LocalizedText>,
): ICAL.Event {
  const found = read(write(options, all)).find((one) => one.uid === `${uid}@russia-turkey`);
  if (!found) throw new Error(`There is no ${uid} in the calendar.`);
  return found;
}

/** The days of an anniversary up to a year, as another expands the rule. */
function daysOf(one: ICAL.Event, lastYear: number): string[] {
  const days: string[] = [];
  const iterator = one.iterator();
  for (let next = iterator.next(); next.year <= lastYear; next = iterator.next()) days.push(next.toString());
  return days;
}

/** Real wars with one changed. */
const withWar = (change: object): Dataset<LocalizedText> => ({
  ...dataset,
  wars: dataset.wars.slice(0, 1).map((war) => ({ ...war, ...change })),
});

describe('the real dataset', () => {
  test('every day that is known without doubt is there once, and no other', () => {
    const exact = /^\d{4}-\d\d-\d\d$/;
    const expected = [
      ...dataset.events
        .filter(({ happened }) => exact.test(happened.edtf.split('/')[0] ?? ''))
        .map(({ id }) => `events/${id}/happened`),
      ...dataset.treaties
        .filter(({ signed }) => exact.test(signed.edtf.split('/')[0] ?? ''))
        .map(({ id }) => `treaties/${id}/signed`),
      ...dataset.wars.filter(({ began }) => exact.test(began.edtf)).map(({ id }) => `wars/${id}/began`),
      ...dataset.wars
        .filter(({ ended }) => exact.test(ended?.edtf ?? ''))
        .map(({ id }) => `wars/${id}/ended`),
    ];
    const uids = read(write()).map(({ uid }) => uid);
    expect(uids.toSorted()).toEqual(expected.map((one) => `${one}@russia-turkey`).sort());
    expect(uids.length).toBeGreaterThan(100);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('the Treaty of Kars comes back every 13 October', () => {
    const kars = event('treaties/treaty-of-kars-1921/signed');
    expect(kars.startDate.isDate).toBe(true);
    const days = daysOf(kars, 2026);
    expect(days).toEqual(Array.from({ length: 106 }, (_, index) => `${1921 + index}-10-13`));
    expect(kars.summary).toBe('Treaty of Kars (1921)');
    expect(kars.location).toBe('Kars');
  });

  test('Küçük Kaynarca is kept on the Gregorian day, with the Old Style one beside it', () => {
    const treaty = event('treaties/treaty-of-kucuk-kaynarca-1774/signed', { language: 'ru' });
    expect(treaty.startDate.toString()).toBe('1774-07-21');
    expect(treaty.description).toMatch(/^21 июля 1774.*10 июля.*ст\. ст\./);
  });

  test('a war is kept twice, each language in its words', () => {
    expect(
      languages.flatMap((language) =>
        ['began', 'ended'].map(
          (end) => event(`wars/russo-turkish-war-1768-1774/${end}`, { language }).summary,
        ),
      ),
    ).toEqual([
      'Russo-Turkish War (1768–1774): beginning',
      'Russo-Turkish War (1768–1774): end',
      'Русско-турецкая война 1768–1774 годов: начало',
      'Русско-турецкая война 1768–1774 годов: окончание',
      '1768–1774 Osmanlı-Rus Savaşı: başlangıç',
      '1768–1774 Osmanlı-Rus Savaşı: bitiş',
    ]);
  });

  test('what is contested says so', () => {
    const contested = dataset.events.filter((one) => one.contested && /^[\d-]{10}$/.test(one.happened.edtf));
    expect(contested.length).toBeGreaterThan(5);
    for (const { id } of contested) {
      expect(event(`events/${id}/happened`).description, id).toContain('Accounts of this differ');
    }
  });

  test('the same input gives the same bytes, whatever the day', () => {
    expect(write()).toBe(write());
    const stamps = new Set(write({ meta: { ...meta, asOf: '2026-11-25' } }).match(/^DTSTAMP:.*$/gm));
    expect(stamps).toEqual(new Set(['DTSTAMP:20261125T000000Z']));
    expect(write({ meta: { ...meta, asOf: null } })).toContain('DTSTAMP:19700101T000000Z');
    expect(write({ stamp: '20270101T120000Z' })).toContain('DTSTAMP:20270101T120000Z');
  });

  test('ids of entries do not depend on the language', () => {
    const uids = languages.map((language) => read(write({ language })).map(({ uid }) => uid));
    expect(uids[1]).toEqual(uids[0]);
    expect(uids[2]).toEqual(uids[0]);
  });
});

describe('options', () => {
  test('a weight leaves out the lighter records only', () => {
    const heavy = read(write({ minWeight: 5 })).map(({ uid }) => uid);
    const weights = new Map(
      [...dataset.events, ...dataset.treaties, ...dataset.wars].map((one) => [
        `${one.kind}/${one.id}`,
        one.weight ?? 1,
      ]),
    );
    const refOf = (uid: string) => uid.split('/').slice(0, 2).join('/');
    expect(heavy.length).toBeGreaterThan(0);
    expect(heavy.every((uid) => weights.get(refOf(uid)) === 5)).toBe(true);
    expect(read(write()).filter(({ uid }) => weights.get(refOf(uid)) === 5)).toHaveLength(heavy.length);
    expect(read(write({ minWeight: 6 }))).toEqual([]);
  });

  test('anniversaries can begin in our time and fall on the same days', () => {
    const late = event('treaties/treaty-of-kars-1921/signed', { from: '2026-10-14' });
    expect(late.startDate.toString()).toBe('2027-10-13');
    expect(event('treaties/treaty-of-kars-1921/signed', { from: '2026' }).startDate.toString()).toBe(
      '2026-10-13',
    );
    expect(read(write({ from: '2026' })).every(({ startDate }) => startDate.year >= 2026)).toBe(true);
  });

  test('what cannot be read is refused with the remedy', () => {
    expect(() => write({ from: 'soon' })).toThrow(DateError);
    expect(() => write({ from: '2026-02-30' })).toThrow(DateError);
    expect(() => write({ stamp: 'now' })).toThrow(OptionError);
    expect(() => write({ stamp: '2026-01-01' })).toThrow('Write it like 20261125T000000Z.');
  });
});

describe('29 February', () => {
  const leap = { began: parseEdtf('1720-02-29'), ended: parseEdtf('1724-02-29') };

  test('is kept on the last day of February in every year', () => {
    const { id } = dataset.wars[0] ?? { id: '' };
    expect(daysOf(event(`wars/${id}/began`, {}, withWar(leap)), 1728)).toEqual([
      '1720-02-29',
      '1721-02-28',
      '1722-02-28',
      '1723-02-28',
      '1724-02-29',
      '1725-02-28',
      '1726-02-28',
      '1727-02-28',
      '1728-02-29',
    ]);
    // The first day must be one that the rule gives, or calendars show it twice.
    expect(daysOf(event(`wars/${id}/began`, { from: '2026' }, withWar(leap)), 2028)).toEqual([
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ]);
    expect(firstOn('1720-02-29', '1900-03-01')).toBe('1901-02-28');
    expect(firstOn('1720-02-29', '2000-02-29')).toBe('2000-02-29');
  });

  test('any anniversary begins on the day that its own rule gives first', () => {
    const day = fc
      .date({ min: new Date('1492-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const { id } = dataset.wars[0] ?? { id: '' };
    const few = { ...withWar({}), events: [], treaties: [] };
    fc.assert(
      fc.property(fc.oneof(day, fc.constantFrom('1720-02-29', '2024-02-29')), day, (began, from) => {
        const all = { ...few, wars: few.wars.map((war) => ({ ...war, began: parseEdtf(began) })) };
        const one = event(`wars/${id}/began`, { from }, all);
        const [first] = daysOf(one, 2100);
        expect(first).toBe(one.startDate.toString());
        expect((first ?? '') >= (began > from ? began : from)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('dates with doubt', () => {
  test.each([
    '1774',
    '1774-07',
    '1774-07-21~',
    '1774-07-21?',
    '[1774-07-10,1774-07-21]',
    '177X',
    '1774-07-21~/1775',
  ])('%s is no day to keep', (edtf) => {
    const { id } = dataset.wars[0] ?? { id: '' };
    const uids = read(write({}, withWar({ began: parseEdtf(edtf) }))).map(({ uid }) => uid);
    expect(uids).not.toContain(`wars/${id}/began@russia-turkey`);
  });
});

/** A text as a reader must give it back: one kind of line end, and spaces for what the grammar keeps out. */
const asRead = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what it keeps out
  text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ');

describe('text', () => {
  test.each([...hostileTexts, ...illFormedTexts])('a dataset made of %j is four entries still', (text) => {
    const written = toICalendar(hostileDataset(text), { meta: hostileMeta(text), language: 'tr' });
    const events = read(written);
    expect(events).toHaveLength(4);
    const plain = asRead(Buffer.from(text).toString());
    expect(events[1]?.summary).toBe(`${plain} tr (1700)`);
    expect(written.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4);
  });

  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }));

  test('any text comes back from a reader', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = contentLine(`SUMMARY:${escapedText(text)}`);
        const component = new ICAL.Component(
          ICAL.parse(`BEGIN:VEVENT\r\n${line}END:VEVENT\r\n`) as unknown[],
        );
        expect(component.getFirstPropertyValue('summary')).toBe(asRead(text));
      }),
      { numRuns: 300 },
    );
  });

  test('no line is longer than 75 octets, no character is torn, every line ends in CRLF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = contentLine(`DESCRIPTION:${escapedText(text)}`);
        expect(line.endsWith('\r\n')).toBe(true);
        for (const part of line.slice(0, -2).split('\r\n')) {
          expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
          expect(part).not.toMatch(/\p{Surrogate}/u);
        }
        expect(line.replaceAll('\r\n ', '')).toBe(`DESCRIPTION:${escapedText(text)}\r\n`);
      }),
      { numRuns: 300 },
    );
    for (const language of languages) {
      const lines = write({ language }).split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(Math.max(...lines.map((one) => Buffer.byteLength(one)))).toBeLessThanOrEqual(75);
      expect(lines.join('')).not.toMatch(/[\r\n]/);
    }
  });
});
