import { claims, events, people, places, sources, treaties, wars } from '@russia-turkey/core/en';
import { describe, expect, test } from 'vitest';
import type { Treaty } from '../model/index.ts';
import { citing } from '../cite/citing.ts';
import { sourcesOf } from '../cite/sources-of.ts';
import { at } from './at.ts';
import { byId } from './by-id.ts';
import { chronological } from './chronological.ts';
import { groupBy } from './group-by.ts';
import { involving } from './involving.ts';
import { lineage } from './lineage.ts';
import { linksFrom, linksTo } from './links.ts';
import { about } from './of-type.ts';
import { onThisDay } from './on-this-day.ts';
import { where } from './where.ts';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

describe('links', () => {
  test('what one record declares, the other has in return', () => {
    for (const treaty of treaties) {
      for (const { rel, to } of linksFrom(treaty)) {
        if (!to.startsWith('treaties/')) continue;
        const other = byId<Treaty>(treaties, to.slice('treaties/'.length));
        expect(
          linksTo(other, rel).map(({ from }) => from),
          to,
        ).toContain(`treaties/${treaty.id}`);
      }
    }
  });

  test('are filtered by relation', () => {
    const kaynarca = byId(treaties, 'treaty-of-kucuk-kaynarca-1774');
    expect(linksFrom(kaynarca, 'ends_war')).toHaveLength(1);
    expect(linksFrom(kaynarca, 'confirms', 'prolongs')).toEqual([]);
    expect(
      linksTo(byId(wars, 'first-world-war-1914-1918'), 'ends_war').every(({ rel }) => rel === 'ends_war'),
    ).toBe(true);
  });
});

describe('the lineage of a treaty', () => {
  const { earlier, treaty, later } = lineage(treaties, 'treaty-of-friendship-and-neutrality-1925');

  test('goes through every link, in the order of time', () => {
    expect(earlier).toEqual([]);
    expect(ids(later)).toEqual([
      'prolongation-protocol-1929',
      'black-sea-naval-protocol-1931',
      'prolongation-protocol-1931',
      'prolongation-protocol-1935',
      'neutrality-declarations-1941',
    ]);
    expect(later).toEqual(chronological(later));
    expect(treaty.id).toBe('treaty-of-friendship-and-neutrality-1925');
  });

  test('is the same line from its other end', () => {
    for (const one of later) expect(ids(lineage(treaties, one.id).earlier)).toContain(treaty.id);
  });

  test('ends, even where links go round', () => {
    const round = [
      { id: 'a', links: [{ rel: 'confirms' as const, to: 'treaties/b' }] },
      { id: 'b', links: [{ rel: 'confirms' as const, to: 'treaties/a' }] },
    ];
    expect(ids(lineage(round, 'a').earlier)).toEqual(['b']);
  });
});

describe('places', () => {
  test('at a place is where it was done, and with the places also what lies within', () => {
    const landing = 'russian-landing-bosphorus-1833';
    expect(ids(where(events, at('hunkar-iskelesi')))).toContain(landing);
    expect(ids(where(events, at('istanbul')))).not.toContain(landing);
    expect(ids(where(events, at('istanbul', places)))).toContain(landing);
    expect(where(wars, at('istanbul', [{ id: 'istanbul', within: 'istanbul' }]))).toEqual([]);
  });
});

describe('who takes part', () => {
  test('also as an organization that is a party, a reporter and a holder of claims', () => {
    const party = { parties: [{ organization: 'united-nations' }, { polity: 'turkiye' }] };
    expect(involving<object>('organizations/united-nations')(party)).toBe(true);
    expect(involving<object>('polities/united-nations')(party)).toBe(false);
    expect(involving<object>('organizations/botas')({ series: [{ reporter: 'organizations/botas' }] })).toBe(
      true,
    );
    expect(where(claims, involving('perspectives/turkish-state')).length).toBeGreaterThan(0);
    expect(where(people, involving('polities/russian-empire')).length).toBeGreaterThan(0);
  });
});

describe('on this day', () => {
  test('finds both calendars, and only what is known to the day', () => {
    expect(ids(where(events, onThisDay(11, 24)))).toContain('su-24-shootdown-2015');
    expect(ids(where(treaties, onThisDay(7, 10, 'julian')))).toContain('treaty-of-kucuk-kaynarca-1774');
    expect(ids(where(treaties, onThisDay(7, 10)))).not.toContain('treaty-of-kucuk-kaynarca-1774');
    const days = Array.from({ length: 12 }, (_, month) =>
      Array.from({ length: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0 }, (_, day) =>
        ids(where(treaties, onThisDay(month + 1, day + 1))),
      ).flat(),
    ).flat();
    const toTheDay = treaties.filter(({ signed, ended }) =>
      [signed, ended].some((date) => date && date.earliest === date.latest),
    );
    expect(new Set(days)).toEqual(new Set(ids(toTheDay)));
  });
});

describe('groups and sources', () => {
  test('a record stands in the group of each of its keys', () => {
    const groups = groupBy(treaties, ({ topics }) => topics);
    for (const [topic, group] of groups) expect(group).toEqual(where(treaties, about(topic)));
    expect(groupBy([1, 2, 3], (n) => (n === 2 ? undefined : n)).size).toBe(2);
    expect(groupBy([1], () => ['a', 'a']).get('a')).toEqual([1]);
  });

  test('the bibliography is exactly what was used', () => {
    const kars = byId(treaties, 'treaty-of-kars-1921');
    const used = sourcesOf([kars], sources);
    expect(used.length).toBeGreaterThan(1);
    for (const source of sources) {
      expect(citing<typeof kars>(source.id)(kars), source.id).toBe(used.includes(source));
    }
    expect(sourcesOf([kars, kars], sources)).toEqual(used);
    expect(sourcesOf([], sources)).toEqual([]);
  });
});
