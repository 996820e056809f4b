import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countText, grouping } from './counts.ts';

test.each(['en', 'ru', 'tr'] as const)('counts in %s are written as the platform writes them', (language) => {
  const platform = new Intl.NumberFormat(language, { useGrouping: grouping(language) });
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
      expect(countText(count, language)).toBe(platform.format(count));
    }),
  );
  for (const count of [0, 999, 1000, 9999, 10_000, 1_000_000])
    expect(countText(count, language)).toBe(platform.format(count));
});
