import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
import type { HistoricalDate } from '../src/model/date.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
}
interface Reader {
  readonly name: string;
  /** @throws {Error} when the library refuses the text */
  readonly read: (text: string) => Bounds;
}

const readers: readonly Reader[] = [
  { name: 'edtf', read: readEdtf },
  { name: '@edtf-ts/core', read: readEdtfTs },
];

const agreed = new Map<string, readonly { reader: string; reads: string }[]>();

/**
 * Which of two independent EDTF libraries read other limits than ours out of a text, and what they read. Each text is
 * asked about once.
 */
export function readersThatDisagree(
  text: string,
  ours: HistoricalDate,
): readonly { readonly reader: string; readonly reads: string }[] {
  let found = agreed.get(text);
  if (found) return found;
  const expected = `${ours.earliest} to ${ours.open ? '..' : ours.latest}`;
  found = readers.flatMap(({ name, read }) => {
    try {
      const { min, max } = read(text);
      const theirs = `${day(min)} to ${day(max)}`;
      return theirs === expected ? [] : [{ reader: name, reads: `reads ${theirs}` }];
    } catch (error) {
      const [reason = ''] = error instanceof Error ? error.message.split('\n') : [];
      return [{ reader: name, reads: `refuses it (${reason})` }];
    }
  });
  agreed.set(text, found);
  return found;
}

/**
 * `edtf` 4.11.1 compares the first days of the two ends of an interval and so refuses 1984-12-25/1984-12, “from the 25th
 * to some day of December”. Its ends are therefore read one by one; that they follow each other, our own parser checks.
 */
function readEdtf(text: string): Bounds {
  const [from = '', to] = text.split('/');
  if (to === undefined) return bounds(edtf(text));
  return { min: bounds(edtf(from)).min, max: to === '..' ? Infinity : bounds(edtf(to)).max };
}

function bounds({ min, max }: { readonly min: number | null; readonly max: number | null }): Bounds {
  if (min === null || max === null) throw new RangeError('an end is not known');
  return { min, max };
}

function readEdtfTs(text: string): Bounds {
  const result = parse(text);
  if (!result.success) throw new RangeError(result.errors[0]?.message ?? 'without a reason');
  const { min, max } = result.value;
  return { min: min.getTime(), max: max.getTime() };
}

/** The last instants that a Date can hold stand for an open end. */
const LIMIT = 8_640_000_000_000_000;
const day = (instant: number) =>
  Math.abs(instant) >= LIMIT ? '..' : new Date(instant).toISOString().slice(0, 10);
