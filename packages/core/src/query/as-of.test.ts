import fc from 'fast-check';
import { people, places, polities, treaties, wars } from '@russia-turkey/core/en';
import { places as inAll } from '@russia-turkey/core/all';
import { describe, expect, test } from 'vitest';
import { overlaps, parseEdtf } from '../dates/index.ts';
import type { Treaty } from '../model/index.ts';
import { byId } from './by-id.ts';
import { spanOf } from './date-of.ts';
import { nameAt } from './name-at.ts';
import { officeHoldersAt } from './office-holders-at.ts';
import { statusOn } from './status-on.ts';

const anyDay = fc
  .date({ min: new Date('1492-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('who governed both sides', () => {
  const led = (day: string) =>
    officeHoldersAt(people, polities, day).map(
      ({ side, office, person }) => `${side} ${office.role} ${person.id}`,
    );

  test.each([
    ['1774-07-21', ['russia head-of-state catherine-ii', 'turkey head-of-state abdulhamid-i']],
    ['1878-03-03', ['russia head-of-state alexander-ii', 'turkey head-of-state abdulhamid-ii']],
    [
      '1921-03-16',
      ['russia foreign-minister chicherin-georgy', 'turkey head-of-state ataturk-mustafa-kemal'],
    ],
    ['2015-11-24', ['russia head-of-state putin-vladimir', 'turkey head-of-state erdogan-recep-tayyip']],
  ])('on %s', (day, expected) => {
    expect(led(day)).toEqual(expect.arrayContaining(expected));
  });

  test('Russia first, then Turkey, in the order of the roles, and nobody else’s', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const holders = officeHoldersAt(people, polities, day);
        const rank = holders.map(
          ({ side, office }) =>
            (side === 'turkey' ? 10 : 0) +
            ['head-of-state', 'head-of-government', 'foreign-minister'].indexOf(
              office.effectivePower ? 'head-of-state' : office.role,
            ),
        );
        expect(rank).toEqual(rank.toSorted((a, b) => a - b));
        for (const { person, office, held } of holders) {
          expect(['yes', 'maybe']).toContain(held);
          const end = office.to ?? person.died;
          expect((office.from?.earliest ?? 'never') <= day, person.id).toBe(true);
          expect(day <= (end?.latest ?? day), person.id).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['1935-01-01', 'stalin-joseph'],
    ['1962-10-22', 'khrushchev-nikita'],
    ['1687-05-01', 'sophia-of-russia'],
  ])('on %s the power of the state was with one who was not its head', (day, id) => {
    expect(led(day)).toContain(`russia other ${id}`);
  });

  test('a day inside the uncertainty of an office is “maybe”, other roles are asked for by name', () => {
    const polity = [{ kind: 'polities' as const, id: 'realm', side: 'russia' as const }];
    const person = {
      kind: 'people' as const,
      id: 'somebody',
      offices: [
        { role: 'ambassador' as const, polity: 'realm', from: parseEdtf('1700'), to: parseEdtf('1702') },
      ],
    };
    const held = (day: string) => officeHoldersAt([person], polity, day, ['ambassador'])[0]?.held;
    expect(held('1700-06-01')).toBe('maybe');
    expect(held('1701-06-01')).toBe('yes');
    expect(held('1703')).toBeUndefined();
    expect(officeHoldersAt([person], polity, '1701')).toEqual([]);
    expect(officeHoldersAt([person], [], '1701', ['ambassador'])).toEqual([]);
  });

  test('an office without an end goes on while its holder lives', () => {
    const polity = [{ kind: 'polities' as const, id: 'realm', side: 'turkey' as const }];
    const office = { role: 'head-of-state' as const, polity: 'realm', from: parseEdtf('1900-01-01') };
    const living = { kind: 'people' as const, id: 'living', offices: [office] };
    const dead = { kind: 'people' as const, id: 'dead', died: parseEdtf('1905-05-05'), offices: [office] };
    expect(officeHoldersAt([living, dead], polity, '1905-05-05')).toHaveLength(2);
    expect(officeHoldersAt([living, dead], polity, '1905-05-06').map(({ person }) => person.id)).toEqual([
      'living',
    ]);
  });
});

describe('which name a place had', () => {
  const city = {
    label: { en: 'Saint Petersburg', ru: 'Санкт-Петербург', tr: 'Sankt Petersburg' },
    names: [
      { text: 'Petrograd', lang: 'en', from: parseEdtf('1914-08-31'), to: parseEdtf('1924-01-26') },
      {
        text: 'Leningrad',
        lang: 'en',
        from: parseEdtf('1924-01-26'),
        to: parseEdtf('1991-09-06'),
        official: true as const,
      },
      { text: 'Piter', lang: 'en' },
      { text: 'Ленинград', lang: 'ru', from: parseEdtf('1924'), to: parseEdtf('1991') },
    ],
  };

  test('its dated name, an official one first, its label on other days', () => {
    expect(nameAt(city, '1917-11-07', 'en')).toBe('Petrograd');
    expect(nameAt(city, '1941', 'en')).toBe('Leningrad');
    expect(nameAt(city, '1924-01-26', 'en')).toBe('Leningrad');
    expect(nameAt(city, '2020', 'en')).toBe('Saint Petersburg');
    expect(nameAt(city, '1941', 'ru')).toBe('Ленинград');
    expect(nameAt(city, '1941', 'tr')).toBe('Sankt Petersburg');
  });

  test('a name without a date never answers for a day', () => {
    fc.assert(fc.property(anyDay, (day) => nameAt(city, day, 'en') !== 'Piter'));
  });

  test('every place has a name on every day in every language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...inAll),
        anyDay,
        fc.constantFrom('en', 'ru', 'tr'),
        (place, day, language) => {
          expect(nameAt(place, day, language)).not.toBe('');
        },
      ),
    );
    expect(nameAt(byId(places, 'black-sea'), '1700', 'en')).toBe('Black Sea');
  });
});

describe('a suspended treaty', () => {
  const treaty = {
    signed: parseEdtf('1900-01-01'),
    inForceFrom: parseEdtf('1901-01-01'),
    suspended: [parseEdtf('1914-11/1918'), { ...parseEdtf('1905/1906'), by: 'one-side' }],
    ended: { ...parseEdtf('1923-07-24'), how: 'replaced' as const },
  } satisfies Partial<Treaty>;

  test('is not in force while it surely rests for all, and returns', () => {
    expect(statusOn(treaty, '1910-01-01')).toBe('in-force');
    expect(statusOn(treaty, '1914-11-15')).toBe('in-force');
    expect(statusOn(treaty, '1916-01-01')).toBe('suspended');
    expect(statusOn(treaty, '1919-01-01')).toBe('in-force');
    expect(statusOn(treaty, '1923-07-24')).toBe('ended');
  });

  test('one party alone does not suspend it', () => {
    expect(statusOn(treaty, '1905-12-31')).toBe('in-force');
  });
});

describe('the time of a record', () => {
  test('a war surely goes on from its beginning to its end', () => {
    const span = spanOf(byId(wars, 'russo-turkish-war-1768-1774'));
    expect(span && overlaps(span, parseEdtf('1770-07-05'))).toBe('yes');
    expect(span && overlaps(span, parseEdtf('1775'))).toBe('no');
  });

  test('what has no end may go on, a war without one does', () => {
    const began = parseEdtf('2000');
    const there = parseEdtf('2010-01-01');
    expect(overlaps(spanOf({ kind: 'wars', began }) ?? began, there)).toBe('yes');
    expect(overlaps(spanOf({ kind: 'projects', began }) ?? began, there)).toBe('maybe');
    const died = spanOf({ kind: 'people', died: began });
    expect(died && overlaps(died, parseEdtf('1950'))).toBe('maybe');
    expect(died && overlaps(died, parseEdtf('2001'))).toBe('no');
    expect(spanOf(byId(polities, 'ottoman-empire'))?.latest).toBe('1922-11-01');
    expect(spanOf({})).toBeUndefined();
  });

  test('has its first day first', () => {
    for (const record of [...treaties, ...wars, ...people, ...polities]) {
      const span = spanOf(record);
      if (!span) continue;
      const { earliest, latest, latestStart = latest, earliestEnd = earliest } = span;
      expect(earliest <= latestStart && earliestEnd <= latest && earliest <= latest, record.id).toBe(true);
    }
  });
});
