import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlines, ownEntries, widths, windows } from '../../../test/timeline/entries.ts';
import { LINE, draw, stateOf } from '../../../test/timeline/picture.ts';
import type { Entry } from '../entry.ts';
import { hit } from './hit.ts';

const subjects: readonly (readonly [name: string, entries: fc.Arbitrary<readonly Entry[]>])[] = [
  ...outlines.map(([language, entries]) => [`the dataset in ${language}`, fc.constant(entries)] as const),
  ['entries of a page', ownEntries],
];

describe.each(subjects)('of %s', (_, subject) => {
  test('each mark, bar, label and period is met at its own place', () => {
    fc.assert(
      fc.property(subject, windows, widths, (entries, window, width) => {
        const drawn = draw(stateOf(entries, window), width);
        const { marks, bars, labels, band, bandHeight, barHeight } = drawn;
        for (const mark of marks) expect(hit(drawn, mark.x, mark.y)).toEqual({ of: mark });
        for (const bar of bars)
          expect(hit(drawn, bar.x + bar.width / 2, bar.y + barHeight / 2)).toEqual({ of: bar });
        for (const label of labels)
          for (const part of [0.05, 0.5, 0.95])
            expect(hit(drawn, label.x + label.width * part, label.y - LINE * 0.25)).toEqual({ of: label.of });
        for (const period of band)
          if (period.width > 1)
            expect(hit(drawn, period.x + period.width / 2, bandHeight / 2)).toEqual({ period });
      }),
    );
  });
});

test('where nothing is, nothing is met', () => {
  fc.assert(
    fc.property(ownEntries, windows, widths, (entries, window, width) => {
      const drawn = draw(stateOf(entries, window), width);
      expect(hit(drawn, width / 2, drawn.height + 40)).toBeUndefined();
      expect(hit(drawn, -100, drawn.axisY)).toBeUndefined();
      expect(hit(drawn, NaN, NaN)).toBeUndefined();
    }),
  );
});
