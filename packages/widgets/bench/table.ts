import { type ContestantName, type Measured, keepsBound, ours, show, showBound } from './measurement.ts';

/** As wide as the longest title of a line. */
const titleWidth = 34;
const cellWidth = 12;
const boundWidth = 10;

/** The line over the columns. */
export function heading(
  columns: readonly { readonly name: ContestantName; readonly short: string }[],
): string {
  const cells = columns.map(({ short }) => short.padStart(cellWidth));
  return ['  ', ''.padEnd(titleWidth), ...cells, '  ', 'bound of ours'].join(' ').trimEnd();
}

/** One row of the design as lines of text: what, one number a contestant, the bound of ours, verdict. */
export function section(
  { name, question }: { readonly name: string; readonly question: string },
  lines: readonly Measured[],
  columns: readonly ContestantName[],
): string {
  const rows = lines.map(({ part, values }) => {
    const title = part.unit === '' ? part.what : `${part.what}, ${part.unit}`;
    const cells = columns.map((column) => {
      const value = values[column];
      return (value === undefined ? '' : show(value, part.unit)).padStart(cellWidth);
    });
    const { bound } = part;
    const value = values[ours];
    const verdict =
      bound === undefined || value === undefined ? '' : keepsBound(value, bound) ? 'ok' : 'BROKEN';
    const wanted = bound === undefined ? '' : showBound(bound, part.unit).padEnd(boundWidth);
    return ['  ', title.padEnd(titleWidth), ...cells, '  ', wanted, verdict].join(' ').trimEnd();
  });
  return [`${name}: ${question}`, ...rows].join('\n');
}
