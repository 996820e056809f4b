import fc from 'fast-check';
import {
  claims,
  events,
  people,
  periods,
  places,
  polities,
  sources,
  treaties,
  wars,
} from '@russia-turkey/core/en';
import { describe, expect, test } from 'vitest';
import * as core from '../index.ts';

// What a page, a form or a careless caller may hand in: never a crash without a name, never a wrong answer.
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    '__proto__/x',
    'hasOwnProperty/x',
    'polities/',
    '/',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    '1774-02-30',
    '0000',
    '9999-99-99',
    '1774-07-21T00:00:00Z',
    '21.07.1774',
    '١٧٧٤',
    '1774/1768',
    '../..',
    '[1774]',
    'a'.repeat(100_000),
    '1'.repeat(100_000),
    '[' + '1774,'.repeat(10_000) + '1774]',
    '\ud800',
    '\u0000',
  ),
  fc.string({ unit: 'binary' }),
  fc.stringMatching(/^[0-9X\-/.?~%[\],]{0,24}$/),
);
const anything = fc.oneof(hostile, fc.anything());

/** Runs a question: its answer, or the named error that it is refused with. */
function ask<T>(question: () => T): { answer: T } | { error: Error } {
  try {
    return { answer: question() };
  } catch (error) {
    expect(error, String(error)).toSatisfy(
      (thrown) => thrown instanceof core.DateError || thrown instanceof core.QueryError,
    );
    const { value, remedy, message } = error as core.DateError;
    expect(remedy).toMatch(/^(Use|Write|Check|Give)/);
    expect(message).toContain(remedy);
    expect(value.length).toBeLessThanOrEqual(60);
    return { error: error as Error };
  }
}

const kars = core.byId(treaties, 'treaty-of-kars-1921');
const istanbul = core.byId(places, 'istanbul');

/** Every public function that reads a date. */
const readingDates: Readonly<Record<string, (date: string) => unknown>> = {
  parseEdtf: core.parseEdtf,
  toJulian: core.toJulian,
  toGregorian: core.toGregorian,
  during: (date) => core.where(treaties, core.during(date)),
  surelyDuring: (date) => core.where(treaties, core.surelyDuring(date)),
  before: (date) => core.where(treaties, core.before(date)),
  after: (date) => core.where(treaties, core.after(date)),
  inForceOn: (date) => core.where(treaties, core.inForceOn(date)),
  statusOn: (date) => core.statusOn(kars, date),
  periodAt: (date) => core.periodAt(periods, date),
  officeHoldersAt: (date) => core.officeHoldersAt(people, polities, date),
  nameAt: (date) => core.nameAt(istanbul, date, 'en'),
};

describe.each(Object.entries(readingDates))('%s', (_, read) => {
  test('answers, or names value and remedy', () => {
    fc.assert(
      fc.property(anything, (value) => {
        ask(() => read(value as string));
      }),
      { numRuns: 300 },
    );
  });

  test('refuses days that no calendar has', () => {
    for (const day of ['1774-02-30', '1774-13-01', '1774-00-10', '0000-01-01', '', '21 July 1774']) {
      expect(
        ask(() => read(day)),
        day,
      ).toHaveProperty('error');
    }
  });
});

describe('what a question about a time answers is true of that time', () => {
  test('inside, before and after exclude each other, and together are all dated records', () => {
    fc.assert(
      fc.property(hostile, (when) => {
        const asked = ask(() => [core.during(when), core.before(when), core.after(when)] as const);
        if ('error' in asked) return;
        const [inside, earlier, later] = asked.answer;
        for (const war of wars)
          expect([inside(war), earlier(war), later(war)].filter(Boolean)).toHaveLength(1);
      }),
    );
  });

  test('surely during is during', () => {
    const year = fc.integer({ min: 1400, max: 2100 });
    fc.assert(
      fc.property(year, year, (a, b) => {
        const when = `${Math.min(a, b)}/${Math.max(a, b)}`;
        const may = new Set(core.where<core.Event>(events, core.during(when)));
        for (const event of core.where<core.Event>(events, core.surelyDuring(when)))
          expect(may.has(event)).toBe(true);
      }),
    );
  });
});

describe('ids', () => {
  test('an unknown one is refused by name where a record was promised, and finds nothing elsewhere', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const id = value as string;
        if (treaties.some((treaty) => treaty.id === id)) return;
        expect(ask(() => core.byId<core.Treaty>(treaties, id))).toHaveProperty('error');
        expect(ask(() => core.lineage<core.Treaty>(treaties, id))).toHaveProperty('error');
        expect(core.find<core.Treaty>(treaties, id)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(hostile, (id) => {
        expect(core.where<object>(events, core.involving<object>(id as never))).toEqual([]);
        expect(core.where<object>(events, core.at<object>(id as never))).toEqual([]);
        expect(core.where<object>(events, core.about<object>(id as never))).toEqual([]);
        expect(core.where<object>(events, core.citing<object>(id as never))).toEqual([]);
        expect(core.claimsAbout<string, core.Ids>(claims, id as core.Ref)).toEqual([]);
        expect(core.resolveId({}, id)).toBe(id);
        expect(core.linksTo(kars, id as core.Relation)).toEqual([]);
      }),
    );
  });

  test('a source that is not there is named', () => {
    expect(() => core.sourcesOf([kars], [])).toThrow('a source is cited but not among those given');
    expect(ask(() => core.sourcesOf([kars], []))).toHaveProperty('error');
    expect(core.sourcesOf([kars], sources).length).toBeGreaterThan(0);
  });
});

test('no day of the year but those that exist', () => {
  const number = fc.oneof(fc.integer({ min: -1, max: 40 }), fc.double(), hostile);
  fc.assert(
    fc.property(number, number, fc.oneof(hostile, fc.constant('julian')), (month, day, calendar) => {
      const asked = ask(() => core.onThisDay(month as number, day as number, calendar as 'julian'));
      if ('answer' in asked) {
        expect(Number(month)).toBeOneOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        expect(day).toSatisfy((n) => Number.isInteger(n) && (n as number) > 0 && (n as number) < 32);
      }
    }),
    { numRuns: 1000 },
  );
  for (const [month, day] of [
    [2, 30],
    [4, 31],
    [0, 1],
    [13, 1],
    [1, 0],
    [1.5, 1],
    [Number.NaN, 1],
  ] as const) {
    expect(() => core.onThisDay(month, day)).toThrow(core.DateError);
  }
  expect(() => core.onThisDay(2, 29)).not.toThrow();
});

test('a language that is not one of the three is answered in English', () => {
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constantFrom('de', 'en-US', 'RU')), (value) => {
      const language = value as 'en';
      if (['en', 'ru', 'tr'].includes(language)) return;
      expect(core.formatWhen(kars.signed, language)).toBe(core.formatWhen(kars.signed, 'en'));
      const [source] = core.sourcesOf([kars], sources);
      expect(source && core.cite(source, language)).toBe(source && core.cite(source, 'en'));
      expect(core.nameAt({ label: { en: 'a', ru: 'б', tr: 'c' } }, '1921', language)).toBe('a');
    }),
  );
});

test('every public function is asked here or elsewhere in the tests of questions', () => {
  const asked = new Set([
    ...Object.keys(readingDates),
    ...[
      'byId',
      'find',
      'lineage',
      'involving',
      'at',
      'about',
      'citing',
      'claimsAbout',
      'resolveId',
      'linksTo',
    ],
    ...[
      'linksFrom',
      'sourcesOf',
      'onThisDay',
      'formatWhen',
      'cite',
      'where',
      'not',
      'anyOf',
      'ofType',
      'contested',
    ],
    ...[
      'chronological',
      'groupBy',
      'byPerspective',
      'spanOf',
      'safeUrl',
      'isBefore',
      'overlaps',
      'compareDates',
    ],
    ...['DateError', 'QueryError'],
  ]);
  expect(Object.keys(core).filter((name) => !asked.has(name))).toEqual([]);
});
