import type { Cell, Table } from './table.ts';

/** What a spreadsheet would run as a formula: by OWASP’s list, also in full-width form. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes doubled. Nothing at all is an absent value, `""` an empty text.
 * With `guard`, texts that a spreadsheet would run get an apostrophe in front; numbers and days never change.
 */
export function csvText({ columns, rows }: Table, guard: boolean): string {
  const isText = columns.map(({ type }) => type === 'string');
  const lines = rows.map((row) =>
    row.map((cell, index) => written(guard && isText[index] === true ? guarded(cell) : cell)).join(','),
  );
  return [columns.map(({ name }) => name).join(','), ...lines, ''].join('\r\n');
}

const guarded = (cell: Cell): Cell => (typeof cell === 'string' && RUNS.test(cell) ? `'${cell}` : cell);

function written(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  // White space at the ends: some readers trim what is not quoted.
  return text === '' || /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
