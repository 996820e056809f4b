import { DateError, parseEdtf } from '@russia-turkey/core';
import { today as dayOfReader } from '../shared/today.ts';
import { toDay } from '../relations-timeline/entry.ts';

/** The value if it is one of those allowed. @throws {RangeError} naming them */
export function oneOf<T>(name: string, value: T, allowed: readonly T[]): T {
  if (allowed.includes(value)) return value;
  throw new RangeError(
    `${name}: “${String(value).slice(0, 60)}” is not known. Use one of ${allowed.join(', ')}.`,
  );
}

/** A whole number within limits. @throws {RangeError} naming them */
export function wholeNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  const limits = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
  throw new RangeError(`${name}: “${String(value).slice(0, 60)}” is no whole number ${limits}. Use one.`);
}

/** What ids begin with. @throws {RangeError} for what could not begin one */
export function idPrefix(name: string, value: string): string {
  if (/^[a-z][\w-]*$/i.test(value)) return value;
  throw new RangeError(
    `${name}: “${value.slice(0, 60)}” cannot begin an id. Use a letter, then letters, digits, - or _.`,
  );
}

/** A single day as a number; that of the reader unless told. @throws {DateError} for anything else */
export function dayNumber(value: string | undefined): number {
  if (value === undefined) return toDay(dayOfReader());
  if (parseEdtf(value).precision === 'day' && /^[\d-]{10}$/.test(value)) return toDay(value);
  throw new DateError(value, 'it is not a single day', 'Write a day like 2026-11-25.');
}
