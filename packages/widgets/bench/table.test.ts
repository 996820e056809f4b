import { describe, expect, test } from 'vitest';
import { conclusion } from './conclusion.ts';
import { type Bound, type Part, type Value, fails, keepsBound, measured, show } from './measurement.ts';
import { heading, section } from './table.ts';

const line = (value: Value, bound?: Bound, what = '1,000 entries') => ({
  part: { what, unit: 'ms', ...(bound && { bound }) } satisfies Part as Part,
  values: { list: 42, 'relations-timeline': value } as const,
});

describe('a bound', () => {
  test('is kept up to itself, and by no word that is not its own', () => {
    const kept = (values: Value[], bound: Bound) => values.map((value) => keepsBound(value, bound));
    expect(kept([1, 2, 2.01, NaN, fails], { atMost: 2 })).toEqual([true, true, false, false, false]);
    expect(kept([1, 2, 3, NaN, fails], { atLeast: 2 })).toEqual([false, true, true, false, false]);
    expect(kept(['works', 'blank', 0], { is: 'works' })).toEqual([true, false, false]);
  });

  test('that is broken is named at the end, with what was measured', () => {
    const { ok, says } = conclusion({
      zoom: [line(16.7, { atMost: 17 }), line(33.3, { atMost: 17 }, '10,000 entries')],
      pan: [line(5)],
    });
    expect(ok).toBe(false);
    expect(says).toContain('1 of 2 bounds are broken:\n  zoom: 10,000 entries: 33.3 ms, bound ≤ 17\n');
    expect(conclusion({ zoom: [line(1, { atMost: 2 })] })).toEqual({
      ok: true,
      says: 'All 1 bounds are kept.',
    });
  });

  test('binds nobody but ours', () => {
    const peers = { part: line(1, { atMost: 2 }).part, values: { list: 1000 } };
    expect(conclusion({ zoom: [peers] }).ok).toBe(true);
    expect(section({ name: 'zoom', question: 'how smooth?' }, [peers], ['list'])).not.toMatch(/ok|BROKEN/);
  });
});

describe('the table', () => {
  test('has a column for each contestant and a verdict for ours', () => {
    const columns = ['list', 'relations-timeline'] as const;
    const lines = section(
      { name: 'zoom', question: 'how smooth?' },
      [line(16.7, { atMost: 17 }), line(fails, { atMost: 17 }), line(1623.4)],
      columns,
    ).split('\n');
    expect(lines.map((text) => text.trim().replaceAll(/ {2,}/g, ' | '))).toEqual([
      'zoom: how smooth?',
      '1,000 entries, ms | 42 | 16.7 | ≤ 17 | ok',
      '1,000 entries, ms | 42 | fails | ≤ 17 | BROKEN',
      '1,000 entries, ms | 42 | 1,623',
    ]);
    const titles = heading([
      { name: 'list', short: '<ol>' },
      { name: 'relations-timeline', short: 'ours' },
    ]);
    expect(titles.indexOf('ours') + 'ours'.length).toBe((lines[3] ?? '').length);
  });

  test('shows what was not measured as such', () => {
    const parts: Part[] = [
      { what: 'zoom', unit: 'ms' },
      { what: 'pan', unit: 'ms' },
    ];
    expect(measured(parts, new Map([['list', [3]]])).map(({ values }) => values.list)).toEqual([3, '–']);
    expect(show(12.345, 'KiB')).toBe('12.3');
    expect(show(0.04, 'ms')).toBe('0');
  });
});
