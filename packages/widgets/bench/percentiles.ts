/**
 * The least number that so many of a hundred do not exceed.
 *
 * @throws {RangeError} for no numbers, or a share outside 0 to 100
 */
export function percentile(numbers: readonly number[], share: number): number {
  if (!(share >= 0 && share <= 100)) throw new RangeError(`A percentile is from 0 to 100, not ${share}.`);
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)];
  if (found === undefined) throw new RangeError('There is no percentile of no numbers.');
  return found;
}

/** @throws {RangeError} for no numbers */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('There is no median of no numbers.');
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
