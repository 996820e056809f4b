import { DateError, type HistoricalDate, parseEdtf } from '@russia-turkey/core';
import { type Domain, toDay } from '../entry.ts';
import type { Window } from '../timeline-state.ts';

type Report = (name: 'from' | 'to', value: unknown, remedy: string) => void;

/** The window that two attributes ask for; nothing where they ask for none, or for one that cannot be. */
export function askedWindow(from: unknown, to: unknown, domain: Domain, report: Report): Window | undefined {
  const first = readDate('from', from, report)?.earliest;
  const last = readDate('to', to, report)?.latest;
  if (!first && !last) return undefined;
  const window = {
    from: !first || first === '0001-01-01' ? domain.from : toDay(first),
    to: !last || last === '9999-12-31' ? domain.to : toDay(last),
  };
  if (window.from > domain.to) report('from', from, 'No entry lies after it.');
  else if (window.to < domain.from) report('to', to, 'No entry lies before it.');
  else if (window.to < window.from) report('to', to, 'It lies before “from”.');
  else return window;
  return undefined;
}

/** The window that a script asks for. */
export function windowBetween(from: string, to: string): Window {
  const window = { from: toDay(parseEdtf(from).earliest), to: toDay(parseEdtf(to).latest) };
  if (window.to >= window.from) return window;
  throw new RangeError(`zoomTo: “${to}” lies before “${from}”. Exchange the two.`);
}

function readDate(name: 'from' | 'to', given: unknown, report: Report): HistoricalDate | undefined {
  // A property may hold the year as a number.
  const value = typeof given === 'number' ? String(given) : given;
  try {
    return value ? parseEdtf(value as string) : undefined;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    report(name, value, error.message);
    return undefined;
  }
}
