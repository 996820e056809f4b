import { type Benchmark, type Measurement, keepsBound, show } from './measurement.ts';

/** One benchmark as lines of text: what, measured, bound, verdict, and what it was measured beside. */
export function table(
  { name, question }: Pick<Benchmark, 'name' | 'question'>,
  measurements: readonly Measurement[],
): string {
  const rows = measurements.map((one) => [
    one.what,
    show(one.value, one.unit),
    one.bound === undefined ? '' : `≤ ${show(one.bound, one.unit)}`,
    one.bound === undefined ? '' : keepsBound(one) ? 'ok' : 'OVER',
    one.beside ?? '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      // Numbers end, words begin, in one line.
      .map((cell, column) =>
        column === 1 || column === 2 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return [`${name}: ${question}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
