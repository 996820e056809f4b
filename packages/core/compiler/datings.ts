import type { z } from 'zod';
import { parseEdtf } from '../src/dates/index.ts';
import type { HistoricalDate } from '../src/model/date.ts';
import type { dating } from '../src/schema/dating.ts';
import type { Path } from './written-record.ts';

export type WrittenDating = z.output<typeof dating>;

/** Every group of `when`, `as_written`, `at` and `cites` in a checked value, with its path. */
export function* datings(value: unknown, path: Path = []): Generator<{ path: Path; dating: WrittenDating }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* datings(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    if ('when' in value && typeof value.when === 'string') yield { path, dating: value as WrittenDating };
    for (const [key, inner] of Object.entries(value)) yield* datings(inner, [...path, key]);
  }
}

/** The parsed date, or nothing when rule edtf-date reports it already. */
export function readDate(edtf: string | undefined): HistoricalDate | undefined {
  if (edtf === undefined) return undefined;
  try {
    return parseEdtf(edtf);
  } catch {
    return undefined;
  }
}
