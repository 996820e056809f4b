/** What is measured against what; `relations-timeline` is ours. */
export const contestantNames = [
  'list',
  'timelinejs',
  'vis-timeline',
  'react-chrono',
  'gravity-timeline',
  'relations-timeline',
] as const;
export type ContestantName = (typeof contestantNames)[number];
export const ours: ContestantName = 'relations-timeline';

/** Milliseconds, kibibytes and mebibytes, how many times something else, or how many. */
export type Unit = 'ms' | 'KiB' | 'MiB' | '×' | '';

/**
 * What came out. `fails` did not come to an end within the limit; `–` is nothing that can be asked of this one: a list
 * does not zoom.
 */
export type Value = number | string;
export const fails = 'fails';
export const notAsked = '–';

/** What ours must keep: so much at most, so much at least, or exactly this. */
export type Bound =
  { readonly atMost: number } | { readonly atLeast: number } | { readonly is: number | string };

/** One line of the table. */
export interface Part {
  readonly what: string;
  readonly unit: Unit;
  /** Of ours. Without one the number is for information. */
  readonly bound?: Bound;
}

/** One value for each part, in their order. */
export type Values = ReadonlyMap<ContestantName, readonly Value[]>;

export interface Measured {
  readonly part: Part;
  readonly values: Readonly<Partial<Record<ContestantName, Value>>>;
}

/** Parts and values as lines of a table. */
export const measured = (parts: readonly Part[], values: Values): Measured[] =>
  parts.map((part, at) => ({
    part,
    values: Object.fromEntries([...values].map(([name, all]) => [name, all[at] ?? notAsked])),
  }));

/** Whether a value keeps its bound. What is no number keeps none but its own word. */
export function keepsBound(value: Value, bound: Bound): boolean {
  if ('is' in bound) return value === bound.is;
  if (typeof value !== 'number') return false;
  return 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
}

/** Whole milliseconds, a tenth of what weighs: `1,502`, `12.3`. */
export function show(value: Value, unit: Unit): string {
  if (typeof value === 'string') return value;
  const digits = unit === 'ms' || unit === '' ? { maximumFractionDigits: 0 } : { maximumFractionDigits: 1 };
  // A frame of 16.7 ms and one of 17.4 are not the same.
  return value.toLocaleString('en', unit === 'ms' && value < 100 ? { maximumFractionDigits: 1 } : digits);
}

export function showBound(bound: Bound, unit: Unit): string {
  if ('is' in bound) return show(bound.is, unit);
  return 'atMost' in bound ? `≤ ${show(bound.atMost, unit)}` : `≥ ${show(bound.atLeast, unit)}`;
}
