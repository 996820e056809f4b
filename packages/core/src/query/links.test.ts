import * as en from '@russia-turkey/core/en';
import { outline } from '@russia-turkey/core/en/outline';
import { describe, expect, test } from 'vitest';
import type { Treaty } from '../model/index.ts';
import { citing } from './citing.ts';
import { sourcesOf } from './sources-of.ts';
import { at } from './at.ts';
import { byId } from './by-id.ts';
import { chronological } from './chronological.ts';
import { during } from './during.ts';
import { groupBy } from './group-by.ts';
import { involving } from './involving.ts';
import { lineage } from './lineage.ts';
import { linksFrom, linksTo } from './links.ts';
import { about } from './about.ts';
import { onThisDay } from './on-this-day.ts';
import { where } from './where.ts';

const { claims, events, people, places, sources, treaties, wars } = en;

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
      { kind: 'treaties' as const, id: 'a', links: [{ rel: 'confirms' as const, to: 'treaties/b' }] },
      { kind: 'treaties' as const, id: 'b', links: [{ rel: 'confirms' as const, to: 'treaties/a' }] },
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
    expect(where(wars, at('istanbul', [{ kind: 'places', id: 'istanbul', within: 'istanbul' }]))).toEqual([]);
  });
});

test('at finds every place that a record names', () => {
  const found = (value: unknown, key = ''): string[] =>
    Array.isArray(value)
      ? value.flatMap((one) => found(one, key))
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([inner, one]) => (inner === 'cites' ? [] : found(one, inner)))
        : typeof value === 'string' && ['at', 'within', 'sites', 'theatres'].includes(key)
          ? [value]
          : [];
  let count = 0;
  for (const record of [...treaties, ...events, ...wars, ...people, ...places]) {
    for (const place of found(record)) {
      count++;
      expect(at<object>(place as never)(record), `${record.id} ${place}`).toBe(true);
    }
  }
  expect(count).toBeGreaterThan(100);
  expect(ids(where(treaties, at('kars')))).toContain('treaty-of-moscow-1921');
  expect(where<object>(treaties, at(undefined as never))).toEqual([]);
});

test('involving finds everybody whom a record names as taking part', () => {
  // Whom a record is about, and what follows whom, is no part in it.
  const notPart = new Set([
    'about',
    'succeeds',
    'links',
    'linkedFrom',
    'terms',
    'cites',
    'claims',
    'id',
    'sameAs',
  ]);
  const kinds = /^(polities|people|organizations|perspectives)\//;
  const refs = (value: unknown, key = ''): string[] =>
    notPart.has(key)
      ? []
      : Array.isArray(value)
        ? value.flatMap((one) => refs(one, key))
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([inner, one]) => refs(one, inner))
          : typeof value === 'string' && kinds.test(value)
            ? [value]
            : [];
  for (const record of Object.values(en).flat() as { id: string }[]) {
    for (const ref of refs(record)) {
      expect(involving<object>(ref as never)(record), `${record.id} ${ref}`).toBe(true);
    }
  }
});

describe('entries of the outline', () => {
  test('answer the same questions as their records', () => {
    const treatiesOnly = outline.filter(({ kind }) => kind === 'treaties');
    for (const when of ['1921', '1768/1775', '2015-11']) {
      expect(new Set(ids(where(treatiesOnly, during(when))))).toEqual(
        new Set(ids(where(treaties, during(when)))),
      );
    }
    expect(new Set(ids(where(treatiesOnly, involving('polities/ussr'))))).toEqual(
      new Set(ids(where(treaties, involving('polities/ussr')))),
    );
    expect(ids(chronological(treatiesOnly))).toEqual(ids(chronological(treaties)));
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
    // A congress has its first day and its last.
    expect(ids(where(events, onThisDay(6, 13)))).toContain('congress-of-berlin-1878');
    expect(ids(where(events, onThisDay(7, 13)))).toContain('congress-of-berlin-1878');
    expect(ids(where(treaties, onThisDay(7, 10)))).not.toContain('treaty-of-kucuk-kaynarca-1774');
    const days = Array.from({ length: 12 }, (_, month) =>
      Array.from({ length: [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0 }, (_, day) =>
        ids(where(treaties, onThisDay(month + 1, day + 1))),
      ).flat(),
    ).flat();
    const toTheDay = treaties.filter(({ signed, ended }) =>
      [signed, ended].some(
        (date) =>
          date &&
          !/[?~%]/.test(date.edtf) &&
          (date.earliest === (date.latestStart ?? date.latest) ||
            (date.earliestEnd ?? date.earliest) === date.latest),
      ),
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
    const written = JSON.stringify(kars);
    for (const source of sources) {
      const cited = written.includes(`"source":"${source.id}"`);
      expect(used.includes(source), source.id).toBe(cited);
      expect(citing<typeof kars>(source.id)(kars), source.id).toBe(cited);
    }
    expect(sourcesOf([kars, kars], sources)).toEqual(used);
    expect(sourcesOf([], sources)).toEqual([]);
  });
});
