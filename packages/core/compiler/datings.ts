import type { z } from 'zod';
import { between } from '../src/dates/compare.ts';
import { DateError, type Span, parseEdtf } from '../src/dates/index.ts';
import type { HistoricalDate } from '../src/model/date.ts';
import type { dating } from '../src/schema/dating.ts';
import { type CheckedRecord, isOf } from './rule.ts';
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

const read = new Map<string, HistoricalDate | undefined>();

/** The parsed date, or nothing when rule edtf-date reports it already. The same text is parsed once. */
export function readDate(edtf: string | undefined): HistoricalDate | undefined {
  if (edtf === undefined) return undefined;
  if (!read.has(edtf)) {
    let date: HistoricalDate | undefined;
    try {
      date = parseEdtf(edtf);
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
    }
    read.set(edtf, date);
  }
  return read.get(edtf);
}

/** Whether some day of `part` surely lies before or after every day of `whole`. */
export const isSurelyOutside = (part: Span, whole: Span): boolean =>
  (part.latestStart ?? part.latest) < whole.earliest || (part.earliestEnd ?? part.earliest) > whole.latest;

/** When the record was or went on: its signature, its day, its beginning to its end. */
export function spanOfRecord(record: CheckedRecord): Span | undefined {
  if (isOf(record, 'treaties')) return readDate(record.value.signed.when);
  if (isOf(record, 'events')) return readDate(record.value.happened.when);
  for (const kind of ['wars', 'periods', 'projects', 'polities'] as const) {
    if (!isOf(record, kind)) continue;
    const { began, ended } = record.value;
    return began || ended ? between(readDate(began?.when), readDate(ended?.when)) : undefined;
  }
  return undefined;
}
