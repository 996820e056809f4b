import type { Literal } from './graph.ts';

/**
 * A number as the narrowest XML Schema type that holds it.
 *
 * @example
 * number(41.01) // { value: '41.01', datatype: 'xsd:decimal' }
 */
export function number(value: number): Literal {
  if (Number.isSafeInteger(value)) return { value: String(value + 0), datatype: 'xsd:integer' };
  if (Number.isFinite(value)) return { value: plain(value), datatype: 'xsd:decimal' };
  return { value: Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF', datatype: 'xsd:double' };
}

/** A number where a figure has one. */
export const numberIfAny = (value: number | undefined): Literal | undefined =>
  value === undefined ? undefined : number(value);

/** The shortest digits that read back the same, without the exponent that xsd:decimal does not know. */
function plain(value: number): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? sign + digits.padEnd(point, '0')
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
