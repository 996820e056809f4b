// What the benchmarks are made of, without a clock: speed is measured by `pnpm bench`, never by a test.
import { parseEdtf } from '@russia-turkey/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclusion } from './conclusion.ts';
import { inFreshProcesses, packageFolder, runProgram } from './fresh-process.ts';
import { keepsBound, median, show } from './measurement.ts';
import { sideBySide, timesLonger } from './side-by-side.ts';
import { mainDate, syntheticRecords, syntheticTreaties } from './synthetic-records.ts';
import { table } from './table.ts';
import { questions, toColumns, toFacets } from './where-questions.ts';
import { agree } from './where.bench.ts';

describe('a bound', () => {
  const measured = (value: number, bound?: number) =>
    ({ what: 'asking', value, unit: 'ms', ...(bound === undefined ? {} : { bound }) }) as const;

  test('is kept up to itself, and by nothing that is no number', () => {
    expect([1, 2, 2.01, NaN, Infinity].map((value) => keepsBound(measured(value, 2)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(keepsBound(measured(1e9))).toBe(true);
  });

  test('that is broken is named in the table and at the end', () => {
    const measurements = [measured(1, 2), measured(3, 2), measured(5)];
    expect(table({ name: 'search', question: 'how long?' }, measurements)).toBe(
      [
        'search: how long?',
        '  asking  1 ms  ≤ 2 ms  ok',
        '  asking  3 ms  ≤ 2 ms  OVER',
        '  asking  5 ms',
      ].join('\n'),
    );
    const { ok, says } = conclusion({ search: measurements, where: [measured(1, 1)] });
    expect(ok).toBe(false);
    expect(says).toContain('1 of 3 bounds are broken:\n  search: asking\n');
    expect(conclusion({ search: [measured(1, 2)] })).toEqual({ ok: true, says: 'All 1 bounds are kept.' });
  });

  test('is shown with the digits that count', () => {
    expect(show(0.012_345, 'ms')).toBe('0.0123 ms');
    expect(show(1623.4, 'ms')).toBe('1,620 ms');
    expect(show(1.4142, '×')).toBe('1.41 ×');
  });
});

describe('the median', () => {
  test('has as many numbers below as above, in whatever order they come', () => {
    const numbers = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (all) => {
        const middle = median(all);
        expect(all.filter((one) => one < middle).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((one) => one > middle).length).toBeLessThanOrEqual(all.length / 2);
        // Zero is one number, with either sign.
        expect(median(all.toReversed()) === middle).toBe(true);
      }),
    );
  });

  test('of no numbers is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('contestants', () => {
  test('run in every round, and one that throws ends the benchmark', async () => {
    const calls = { first: 0, second: 0 };
    const rounds = await sideBySide(
      { first: () => calls.first++, second: () => calls.second++ },
      { rounds: 3, iterations: 4 },
    );
    expect(rounds.first).toHaveLength(3);
    expect(rounds.second).toHaveLength(3);
    expect(calls.first).toBeGreaterThanOrEqual(12);
    expect(calls.second).toBe(calls.first);
    const broken = () => {
      throw new Error('as agreed');
    };
    await expect(sideBySide({ broken }, { rounds: 1 })).rejects.toThrow('as agreed');
  });

  test('are compared within each round', () => {
    expect(timesLonger([2, 20, 200], [1, 10, 100])).toBe(2);
    expect(timesLonger([2, 2], [1])).toBeNaN();
  });

  test('that find other records, or none, are not compared at all', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(agree('which?', { ours: () => [a, b], theirs: () => [a, b] })).toBe(2);
    expect(() => agree('which?', { ours: () => [a, b], theirs: () => [b, a] })).toThrow(
      'number 1 is a and b',
    );
    expect(() => agree('which?', { ours: () => [a], theirs: () => [a, b] })).toThrow('theirs 2');
    expect(() => agree('which?', { ours: () => [], theirs: () => [] })).toThrow('finds nothing');
  });

  test.each(questions(3_000).map((question) => [question.asks, question] as const))(
    'find the same: %s',
    (asks, { records, where, byHand, arquero, itemsjs }) => {
      const contestants = {
        where,
        byHand,
        arquero: () => arquero(toColumns(records)),
        itemsjs: () => itemsjs(toFacets(records)),
      };
      expect(agree(asks, contestants)).toBeLessThan(records.length);
    },
  );
});

describe('synthetic records', () => {
  const records = syntheticRecords(2_000);

  test('are the same every time', () => {
    expect(syntheticRecords(2_000)).toEqual(records);
    expect(syntheticTreaties(50)).toEqual(syntheticTreaties(100).slice(0, 50));
  });

  test('are of three kinds, each with an id of its own and dates that can be read', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(['treaties', 'events', 'wars']));
    for (const record of records) {
      const dates = [mainDate(record), record.kind === 'wars' ? record.ended : undefined];
      for (const date of dates) {
        if (date === undefined) continue;
        expect(parseEdtf(date.edtf)).toMatchObject({ earliest: date.earliest, latest: date.latest });
      }
    }
  });
});

describe('a fresh process', () => {
  test('says a number, or the benchmark ends', async () => {
    expect(await inFreshProcesses({ two: 'console.log(2)' }, 3)).toEqual({ two: [2, 2, 2] });
    await expect(inFreshProcesses({ silent: '' }, 1)).rejects.toThrow('“silent” printed “”');
    await expect(inFreshProcesses({ broken: 'throw new Error("as agreed")' }, 1)).rejects.toThrow(
      'as agreed',
    );
  });

  test('asked for a benchmark that there is not, names those that there are', async () => {
    const failed = runProgram(process.execPath, ['bench/main.ts', 'nothing'], packageFolder);
    await expect(failed).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('cold-import') });
  });
});
