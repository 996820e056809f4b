import { startOfYear, toDay, toIso, yearOf } from '../entry.ts';

/** A linear scale of days to pixels; the last day is inside. */
export interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  x(day: number): number;
  day(x: number): number;
}

export function timeScale(from: number, to: number, width: number): TimeScale {
  const length = Math.max(to - from + 1, 1);
  return {
    from,
    to,
    width,
    x: (day) => ((day - from) / length) * width,
    day: (x) => from + (x / width) * length,
  };
}

export interface Tick {
  readonly day: number;
  /** The first of a year among months and days: it names the year too. */
  readonly withYear?: true;
  /** What the tick names; words come from the language. */
  readonly unit: 'year' | 'month' | 'day';
}

const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const monthSteps = [1, 3, 6];
const daySteps = [1, 2, 5, 10];

/** Ticks at round years, months or days, no nearer to each other than `gap` pixels; with months and days half as far again. */
export function ticks(scale: TimeScale, gap: number): Tick[] {
  const made = roundTicks(scale, gap);
  if (made.every(({ unit }) => unit === 'year')) return made;
  return made.map((tick, index) => {
    const before = made[index - 1];
    const isNew = !before || yearOf(before.day) !== yearOf(tick.day);
    return isNew && tick.unit !== 'year' ? { ...tick, withYear: true } : tick;
  });
}

function roundTicks(scale: TimeScale, least: number): Tick[] {
  const gap = least * 1.5;
  const perDay = scale.width / Math.max(scale.to - scale.from, 1);
  const yearStep = yearSteps.find((step) => step * 365.2425 * perDay >= least) ?? 1000;
  const result: Tick[] = [];
  if (yearStep > 1 || 365.2425 * perDay < gap * 2) {
    const first = Math.ceil(yearOf(scale.from) / yearStep) * yearStep;
    for (let year = first; year <= yearOf(scale.to); year += yearStep) {
      const day = startOfYear(year);
      if (day >= scale.from && day <= scale.to) result.push({ day, unit: 'year' });
    }
    return result;
  }
  const monthStep = monthSteps.find((step) => step * 30.4 * perDay >= gap);
  if (monthStep !== undefined && !(monthStep === 1 && 30.4 * perDay >= gap * 4)) {
    for (let year = yearOf(scale.from); year <= yearOf(scale.to); year++) {
      for (let month = 1; month <= 12; month += monthStep) {
        const day = toDay(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
        if (day >= scale.from && day <= scale.to) result.push({ day, unit: month === 1 ? 'year' : 'month' });
      }
    }
    return result;
  }
  const dayStep = daySteps.find((step) => step * perDay >= gap) ?? 10;
  for (let day = Math.ceil(scale.from); day <= scale.to; day++) {
    const date = Number(toIso(day).slice(8));
    if (date === 1 || ((date - 1) % dayStep === 0 && date <= 31 - dayStep / 2))
      result.push({ day, unit: 'day' });
  }
  return result;
}
