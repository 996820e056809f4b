/** Milliseconds, or how many times something else. */
export type Unit = 'ms' | '×';

/** One number that was measured, and what it must keep. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** At most so much. Without one the number is for information. */
  readonly bound?: number;
  /** Measured in the same run: a peer, a floor, or how the number came about. */
  readonly beside?: string;
}

/** One question a file. */
export interface Benchmark {
  /** As `pnpm bench <name>` calls it. */
  readonly name: string;
  readonly question: string;
  measure(): Promise<readonly Measurement[]>;
}

/** Whether a number keeps its bound. What is no number keeps none. */
export const keepsBound = ({ value, bound }: Measurement): boolean => bound === undefined || value <= bound;

/** @throws {RangeError} for no numbers */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('There is no median of no numbers.');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Three digits that count: `0.0123 ms`, `1.31 ×`, `1,620 ms`. */
export const show = (value: number, unit: Unit): string =>
  `${value.toLocaleString('en', { maximumSignificantDigits: 3 })} ${unit}`;

/** What is shown beside a median of times: others at work on the machine lengthen some runs, and nothing shortens one. */
export const fastestOf = (times: readonly number[]): string =>
  `fastest run ${show(Math.min(...times), 'ms')}`;
