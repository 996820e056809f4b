import fc from 'fast-check';
import { claims, events, people, periods, treaties, wars } from '@russia-turkey/core/en';
import { meta } from '@russia-turkey/core/meta';
import { describe, expect, test } from 'vitest';
import { byPerspective, claimsAbout } from '../claims/claims-about.ts';
import { cite } from '../cite/cite.ts';
import { DateError, parseEdtf } from '../dates/index.ts';
import { safeUrl } from '../text/safe-url.ts';
import { byId, find } from './by-id.ts';
import { chronological } from './chronological.ts';
import { spanOf } from './date-of.ts';
import { during, surelyDuring } from './during.ts';
import { QueryError } from './errors.ts';
import { involving } from './involving.ts';
import { about } from './about.ts';
import { contested } from './contested.ts';
import { ofType } from './of-type.ts';
import { periodAt } from './period-at.ts';
import { resolveId } from './resolve-id.ts';
import { inForceOn, statusOn } from './status-on.ts';
import { anyOf, not, where } from './where.ts';

const anyDay = fc
  .date({ min: new Date('1492-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('byId and find', () => {
  test('give the record, and say what to do when there is none', () => {
    expect(byId(treaties, 'treaty-of-kars-1921').label).toBe('Treaty of Kars');
    expect(find(treaties, 'treaty-of-nowhere-1999')).toBeUndefined();
    const unknown = 'treaty-of-nowhere-1999' as 'treaty-of-kars-1921';
    expect(() => byId(treaties, unknown)).toThrow(QueryError);
    expect(() => byId(treaties, unknown)).toThrow(
      'byId: there is no such record (“treaty-of-nowhere-1999”). Use find()',
    );
  });

  test('a hostile id is never more than an unknown one', () => {
    for (const id of ['__proto__', 'constructor', '', 'a'.repeat(10_000), '<script>']) {
      expect(find(treaties, id)).toBeUndefined();
      expect(resolveId(meta.redirects, id)).toBe(id);
    }
  });
});

describe('where', () => {
  test('every test must pass; not and anyOf are their usual logic', () => {
    const peace = ofType<(typeof treaties)[number]>('peace-treaty');
    const all = where(treaties, anyOf(peace, not(peace)));
    expect(all).toHaveLength(treaties.length);
    expect(where(treaties, peace, not(peace))).toEqual([]);
    expect(where(treaties, peace).every(({ type }) => type === 'peace-treaty')).toBe(true);
  });

  test('during holds what may, surelyDuring what must', () => {
    const may = where(treaties, during('1921')).map(({ id }) => id);
    const must = where(treaties, surelyDuring('1921')).map(({ id }) => id);
    expect(must).toEqual(expect.arrayContaining(['treaty-of-moscow-1921', 'treaty-of-kars-1921']));
    expect(may).toEqual(expect.arrayContaining(must));
    expect(where(wars, during('1770')).map(({ id }) => id)).toContain('russo-turkish-war-1768-1774');
    expect(where(wars, surelyDuring('1770'))).toEqual([]);
    expect(() => during('1774-02-30')).toThrow(DateError);
  });

  test('involving finds parties, sides, signatories and actors', () => {
    expect(where(treaties, involving('polities/rsfsr')).map(({ id }) => id)).toContain(
      'treaty-of-moscow-1921',
    );
    expect(where(wars, involving('polities/ottoman-empire')).length).toBeGreaterThanOrEqual(5);
    expect(where(treaties, involving('people/repnin-nikolai')).map(({ id }) => id)).toContain(
      'treaty-of-kucuk-kaynarca-1774',
    );
    expect(where<object>(events, involving('polities/nowhere'))).toEqual([]);
    expect(where<object>(treaties, involving<object>('nonsense' as 'people/x'))).toEqual([]);
  });

  test('about and contested', () => {
    expect(where(treaties, about('straits')).map(({ id }) => id)).toContain('montreux-convention-1936');
    expect(where(events, contested()).map(({ id }) => id)).toContain('su-24-shootdown-2015');
  });
});

describe('as of a day', () => {
  test('the Montreux Convention goes through its life cycle', () => {
    const montreux = byId(treaties, 'montreux-convention-1936');
    expect(statusOn(montreux, '1936-07-19')).toBe('not-yet-signed');
    expect(statusOn(montreux, '1936-07-20')).toBe('signed');
    expect(statusOn(montreux, '1936-11-09')).toBe('in-force');
    expect(statusOn(montreux, '2022-02-28')).toBe('in-force');
  });

  test('the treaty of 1925 ended on 7 November 1945', () => {
    const treaty = byId(treaties, 'treaty-of-friendship-and-neutrality-1925');
    expect(statusOn(treaty, '1945-11-06')).not.toBe('ended');
    expect(statusOn(treaty, '1945-11-08')).toBe('ended');
    expect(treaty.ended?.edtf).toBe('1945-11-07');
  });

  test('Alexandropol was never ratified and never in force', () => {
    const treaty = byId(treaties, 'treaty-of-alexandropol-1920');
    fc.assert(fc.property(anyDay, (day) => statusOn(treaty, day) !== 'in-force'));
  });

  test('no treaty returns: once ended, ended; once in force, never unsigned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...treaties), anyDay, anyDay, (treaty, a, b) => {
        const [first, second] = [a, b].sort().map((day) => statusOn(treaty, day)) as [string, string];
        if (first === 'ended') expect(second).toBe('ended');
        if (first === 'in-force') expect(['in-force', 'ended']).toContain(second);
        if (second === 'not-yet-signed') expect(first).toBe('not-yet-signed');
      }),
    );
    expect(where(treaties, inForceOn('1492-01-01'))).toEqual([]);
  });

  test('every day since 1492 lies in exactly one period', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const period = periodAt(periods, day);
        expect(period, day).toBeDefined();
        expect(parseEdtf(day).earliest >= (period?.began.earliest ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(periodAt(periods, '1925-12-17')?.stance).toBe('cooperative');
    expect(periodAt(periods, '1834')?.stance).toBe('allied');
  });
});

test('chronological sorts a copy, whatever the order before', () => {
  const sorted = chronological(treaties);
  fc.assert(
    fc.property(fc.shuffledSubarray([...treaties], { minLength: treaties.length }), (shuffled) => {
      expect(chronological(shuffled)).toEqual(sorted);
    }),
    { numRuns: 20 },
  );
  const days = sorted.map((record) => spanOf(record)?.earliest ?? '');
  expect(days).toEqual(days.toSorted());
  expect(chronological(people).length).toBe(people.length);
});

describe('claims', () => {
  test('stand under each of their holders', () => {
    const held = claimsAbout(claims, 'events/su-24-shootdown-2015');
    const groups = byPerspective(held);
    expect(groups.size).toBeGreaterThanOrEqual(2);
    expect([...groups.keys()]).toEqual(
      expect.arrayContaining(['perspectives/turkish-state', 'perspectives/russian-state']),
    );
    expect(new Set([...groups.values()].flat())).toEqual(new Set(held));
  });
});

describe('citations', () => {
  test('name author, title, container and date in the reader’s way', () => {
    const source = {
      id: 'x',
      kind: 'sources',
      type: 'article-journal',
      title: 'On a treaty',
      author: [{ family: 'Davison', given: 'Roderic H.' }],
      containerTitle: 'Slavic Review',
      issued: parseEdtf('1976-09'),
      page: '463–483',
      language: 'en',
      reliability: 'scholarly',
    } as const;
    expect(cite(source, 'en')).toBe(
      'Roderic H. Davison, “On a treaty”, Slavic Review, September 1976, p. 463–483.',
    );
    expect(cite({ ...source, publisher: 'Slavic' }, 'en')).toBe(cite(source, 'en'));
    expect(cite({ ...source, publisher: 'Cambridge' }, 'en')).toContain(
      'Slavic Review, Cambridge, September',
    );
    expect(cite(source, 'ru')).toContain('«On a treaty»');
    expect(cite(source, 'ru')).toContain('с. 463–483');
    expect(cite(source, 'tr')).toContain('s. 463–483');
  });
});

describe('addresses', () => {
  test.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:a@example.org',
    '/kars',
    '#kars',
    'kars.html',
  ])('%s may be a link', (address) => {
    expect(safeUrl(address)).toBe(address);
  });
  test.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '\u0001javascript:x',
    'jav\u00adascript:x',
    'blob:x',
    '',
    42,
    null,
  ])('%s may not', (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });
  test('no scheme but the allowed ones survives what a browser strips', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('javascript', 'data', 'vbscript', 'file'),
        fc.array(fc.constantFrom('\t', '\n', '\r', ' ', '\u0000'), { maxLength: 6 }),
        fc.nat(),
        (scheme, noise, at) => {
          const cut = at % scheme.length;
          expect(
            safeUrl(`${noise.join('')}${scheme.slice(0, cut)}${noise.join('')}${scheme.slice(cut)}:x`),
          ).toBeUndefined();
        },
      ),
    );
  });
});
