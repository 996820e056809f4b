import { events } from '@russia-turkey/core/en/events';
import { projects } from '@russia-turkey/core/en/projects';
import { treaties } from '@russia-turkey/core/en/treaties';
import { wars } from '@russia-turkey/core/en/wars';
import { describe, expect, test } from 'vitest';
import { amountText } from './amount.ts';
import { unitWords } from './vocabulary/index.ts';

describe('amounts', () => {
  test.each([
    ['en', '12.5%', '1,234,567\u00a0US dollars'],
    ['ru', '12,5\u00a0%', '1\u00a0234\u00a0567\u00a0долл. США'],
    ['tr', '%12,5', '1.234.567\u00a0ABD doları'],
  ] as const)('are written as %s has it', (language, share, sum) => {
    const units = unitWords[language];
    expect(amountText({ best: 12.5, unit: '%' }, language, units)).toBe(share);
    expect(amountText({ best: 1_234_567, unit: 'USD' }, language, units)).toBe(sum);
  });

  test('have their range with them, or are one', () => {
    expect(amountText({ low: 10, high: 12, unit: '%' }, 'tr', {})).toBe('%10–12');
    expect(amountText({ low: 10, best: 11, high: 12, unit: '%' }, 'tr', {})).toBe('%11 (10–12)');
    expect(amountText({ low: 10, best: 11, high: 12, unit: 'km' }, 'en', {})).toBe('11 (10–12)\u00a0km');
  });

  test('have their unit in the form of the number', () => {
    const rifles = (best: number) => amountText({ best, unit: 'rifles' }, 'ru', unitWords.ru);
    expect(rifles(33_000)).toBe('33\u00a0000\u00a0винтовок');
    expect([1, 2, 5, 21].map(rifles)).toEqual([
      '1\u00a0винтовка',
      '2\u00a0винтовки',
      '5\u00a0винтовок',
      '21\u00a0винтовка',
    ]);
  });

  test('show an unknown unit as it is, whatever its name', () => {
    expect(amountText({ best: 1, unit: 'constructor' }, 'en', unitWords.en)).toBe('1\u00a0constructor');
  });

  test('of the dataset have words in Russian and Turkish', () => {
    const records = [...events, ...projects, ...treaties, ...wars];
    const units = new Set(
      records.flatMap((record) =>
        'figures' in record ? record.figures.map(({ amount }) => amount.unit) : [],
      ),
    );
    expect(units.size).toBeGreaterThan(3);
    const international = new Set(['%', 'km', 'MW', 'kWh']);
    for (const unit of units)
      for (const language of ['ru', 'tr'] as const)
        if (!international.has(unit)) expect(Object.keys(unitWords[language])).toContain(unit);
  });
});
