import type { TimelineState } from '../timeline-state.ts';
import { wordsOf } from '../selection.ts';

/** The attributes that are looked at here, as an author may have written them. */
export interface Written {
  readonly view: unknown;
  readonly order: unknown;
  readonly limit: unknown;
  readonly headingLevel: unknown;
  readonly topics: unknown;
  readonly parties: unknown;
  readonly periods: unknown;
  readonly ids: unknown;
}

export interface AttributeFault {
  readonly name: string;
  readonly value: string;
  readonly remedy: string;
}

const choices = { view: ['chart', 'list', 'both'], order: ['chronological', 'latest-first'] } as const;

/** Values that say nothing: a word that is no choice, a number that is none, a name that no entry has. */
export function checkAttributes(written: Written, { entries, periods }: TimelineState): AttributeFault[] {
  const faults: AttributeFault[] = [];
  const add = (name: string, value: unknown, remedy: string) =>
    faults.push({ name, value: String(value), remedy });
  for (const name of ['view', 'order'] as const) {
    const value = written[name];
    const words: readonly unknown[] = choices[name];
    if (value && !words.includes(value)) add(name, value, `Use ${words.join(', ')}.`);
  }
  const isCount = (value: unknown, most: number) => {
    const count = Number(value);
    return Number.isInteger(count) && count > 0 && count <= most;
  };
  const { limit, headingLevel } = written;
  if (limit && !isCount(limit, Infinity)) add('limit', limit, 'Use a whole number from 1 on.');
  if (headingLevel && !isCount(headingLevel, 6)) add('heading-level', headingLevel, 'Use 1 to 6.');
  for (const name of ['topics', 'parties', 'periods', 'ids'] as const) {
    const unknown = wordsOf(written[name]).filter((word) =>
      name === 'periods'
        ? !periods.some(({ id }) => id === word)
        : !entries.some((entry) =>
            name === 'ids' ? entry.id === word || entry.key === word : entry[name]?.includes(word),
          ),
    );
    if (unknown.length > 0) add(name, unknown.join(' '), 'No entry has it.');
  }
  return faults;
}
