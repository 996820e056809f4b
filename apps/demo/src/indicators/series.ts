import type { Indicator, IndicatorPoint } from '@russia-turkey/core';

/** What one reporter says of one category, in the order of time. */
export interface Series {
  /** `kind/id` of who reports. */
  readonly reporter: string;
  readonly category?: { readonly id: string; readonly label: string };
  readonly points: readonly IndicatorPoint<string>[];
}

/**
 * Reporters stand apart: figures of two are never joined, for each counts in its own way. The one with the most figures
 * comes first.
 */
export function seriesOf({ id, series: points, categories }: Indicator): readonly Series[] {
  const series = new Map<string, Series & { readonly points: IndicatorPoint<string>[] }>();
  for (const point of points) {
    const key = `${point.category ?? ''} ${point.reporter}`;
    const known = series.get(key);
    if (known) {
      known.points.push(point);
      continue;
    }
    const category = categories?.find((one) => one.id === point.category);
    if (point.category !== undefined && !category)
      throw new Error(
        `The indicator “${id}” has a figure of the category “${point.category}”, which it does not describe. Add it to its categories.`,
      );
    series.set(key, { reporter: point.reporter, points: [point], ...(category ? { category } : {}) });
  }
  for (const { points } of series.values())
    points.sort((a, b) => compare(a.period.earliest, b.period.earliest) || a.value - b.value);
  return [...series.values()].sort((a, b) => b.points.length - a.points.length);
}

/** The figures between which nothing is missing. A line joins these alone: a gap in the data is a gap in the chart. */
export function runsOf(
  points: readonly IndicatorPoint<string>[],
): readonly (readonly IndicatorPoint<string>[])[] {
  const runs: IndicatorPoint<string>[][] = [];
  for (const point of points) {
    const run = runs.find((one) => {
      const last = one.at(-1);
      return last !== undefined && follows(last, point);
    });
    if (run) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

/** A year after a year, a month after a month, without a day between. */
const follows = ({ period: a }: IndicatorPoint<string>, { period: b }: IndicatorPoint<string>): boolean =>
  a.precision === b.precision &&
  a.edtf.includes('/') === b.edtf.includes('/') &&
  dayAfter(a.latest) === b.earliest;

const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 'YYYY-MM-DD'.length);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
