import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownEntries, outlines, today } from '../../../test/timeline/entries.ts';
import { TimelineState } from '../timeline-state.ts';
import { density } from './overview.ts';

const [, dataset = []] = outlines[0] ?? [];

test('the overview counts each entry once, in the slice of time in which it begins', () => {
  fc.assert(
    fc.property(
      fc.oneof(ownEntries, fc.constant(dataset)),
      fc.integer({ min: 1, max: 600 }),
      (all, columns) => {
        const { entries, domain } = new TimelineState(all, today);
        const counts = density(entries, domain, columns);
        expect(counts).toHaveLength(columns);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
        const perColumn = (domain.to + 1 - domain.from) / columns;
        const columnOf = (start: number) => Math.floor((start - domain.from) / perColumn);
        expect(entries.filter(({ start }) => !counts[columnOf(start)])).toEqual([]);
      },
    ),
  );
});

test('what begins outside is not counted', () => {
  const { entries } = new TimelineState(dataset, today);
  const range = { from: -20_000, to: -10_000 };
  const inside = entries.filter(({ start }) => start >= range.from && start <= range.to);
  expect(inside.length).toBeGreaterThan(0);
  expect(density(entries, range, 50).reduce((sum, count) => sum + count, 0)).toBe(inside.length);
});
