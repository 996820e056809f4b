import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, percentile } from './percentiles.ts';

const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });

describe('a percentile', () => {
  test('is one of the numbers, and so many do not exceed it', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 100 }), (list, share) => {
        const found = percentile(list, share);
        expect(list).toContain(found);
        const within = list.filter((one) => one <= found).length;
        const below = list.filter((one) => one < found).length;
        expect(within / list.length).toBeGreaterThanOrEqual(share / 100);
        expect(below / list.length).toBeLessThan(share / 100);
      }),
    );
  });

  test('of one hundred is the greatest', () => {
    expect(percentile([3, 1, 2], 100)).toBe(3);
    expect(percentile([3, 1, 2], 0)).toBe(1);
  });

  test('is refused for no numbers and for shares that there are not', () => {
    expect(() => percentile([], 95)).toThrow('no numbers');
    expect(() => percentile([1], 101)).toThrow('101');
    expect(() => percentile([1], NaN)).toThrow(RangeError);
  });
});

describe('the median', () => {
  test('has as many numbers below as above, in whatever order they come', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const middle = median(list);
        const below = list.filter((one) => one < middle).length;
        const above = list.filter((one) => one > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
        expect(median(list.toReversed())).toBe(middle);
      }),
    );
  });

  test('lies between the two middle ones', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(() => median([])).toThrow('no numbers');
  });
});
