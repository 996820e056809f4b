import { expect, test } from 'vitest';
import { entry } from '../../../test/timeline/entries.ts';
import { barsOf } from './bars.ts';
import { LaneIndex } from './lane-index.ts';
import { timeScale } from './scale.ts';

const scale = timeScale(10_000, 20_000, 1000);
const rows = { y: 0, pitch: 10, rows: 2, least: 3 };

test.each([
  ['before the window', (number: number) => ({ start: 0, end: 10_001 + 20 * number })],
  ['after it', (number: number) => ({ start: 19_999 - 20 * number, end: 30_000 })],
] as const)('bars whose middles lie %s are as long together as each alone would show', (_, lasts) => {
  const reach = (count: number) => {
    const wars = Array.from({ length: count }, (_, number) =>
      entry(number, { kind: 'wars', ...lasts(number) }),
    );
    const bars = barsOf(new LaneIndex(wars), 'wars', scale, rows);
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(count);
    const ends = bars.flatMap(({ x, width }) => [x, x + width]);
    return [Math.min(...ends), Math.max(...ends)];
  };
  for (const count of [199, 200, 201, 400]) {
    const [from = 0, to = 0] = reach(count);
    const length = Math.min((count * 20) / 10, 1000);
    expect(to - from).toBeGreaterThan(length - 10);
    expect(to - from).toBeLessThan(length + 10);
  }
});
