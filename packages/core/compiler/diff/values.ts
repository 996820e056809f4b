import type { HistoricalDate } from '../../src/model/date.ts';
import type { LocalizedText } from '../../src/model/text.ts';
import { languages } from '../../src/schema/index.ts';

export type Group = Readonly<Record<string, unknown>>;

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isLocalized = (value: unknown): value is LocalizedText =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === languages.length &&
  languages.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');

/** A date with what stands beside it in the same group. */
export const isDate = (value: unknown): value is HistoricalDate =>
  typeof value === 'object' &&
  value !== null &&
  'edtf' in value &&
  typeof value.edtf === 'string' &&
  'earliest' in value;

/** What the compiler computes from `edtf`. */
export const computedOfDate = new Set([
  'earliest',
  'latest',
  'latestStart',
  'earliestEnd',
  'precision',
  'qualifiers',
  'open',
]);
