import type { Language } from '@russia-turkey/core';
import type { Html } from '../../site/html.ts';
import { draw } from '../../svg/drawn.ts';
import { inline } from '../../svg/inline.ts';
import type { Share } from '../statistics.ts';
import { numberFormat } from '../../site/numbers.ts';

export const number = (value: number, language: Language): string => numberFormat(language).format(value);

/** A size in the units of the decimal system, as disks count. */
export function size(bytes: number, language: Language): string {
  const [unit, divisor] =
    bytes >= 1e6
      ? (['megabyte', 1e6] as const)
      : bytes >= 1e3
        ? (['kilobyte', 1e3] as const)
        : (['byte', 1] as const);
  return numberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(bytes / divisor);
}

/** Cut, not rounded: 100 per cent is all of them. */
export const percent = ({ have, of }: Share, language: Language): string =>
  of === 0 ? '–' : numberFormat(language, { style: 'percent' }).format(Math.floor((have / of) * 100) / 100);

const length = 100;

/** A share as a line, beside the number that says it. */
export const shareLine = ({ have, of }: Share): Html =>
  inline(
    draw(
      'svg',
      {
        class: 'share',
        viewBox: `0 0 ${length} 6`,
        preserveAspectRatio: 'none',
        width: length,
        height: 6,
        'aria-hidden': 'true',
      },
      draw('line', { class: 'whole', x1: 0, x2: length, y1: 3, y2: 3 }),
      have > 0 ? draw('line', { class: 'part', x1: 0, x2: (have / of) * length, y1: 3, y2: 3 }) : undefined,
    ),
  );
