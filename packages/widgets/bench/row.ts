import type { ContestantFacts } from './contestants.ts';
import { type ContestantName, type Part, type Value, type Values, fails } from './measurement.ts';
import { median } from './percentiles.ts';
import type { Site } from './site.ts';

/** One question of the design’s table, one a file. */
export interface Row {
  /** As `pnpm bench <name>` calls it. */
  readonly name: string;
  readonly question: string;
  readonly parts: readonly Part[];
  measure(arena: Arena): Promise<Values>;
}

export interface Arena {
  readonly site: Site;
  readonly contestants: readonly ContestantFacts[];
  /** So many runs, and no new one after so many milliseconds: the slow ones get fewer. */
  readonly runs: number;
  readonly patience: number;
  /** Who did not come to its end at a size, and is not asked again there. */
  readonly failed: Set<string>;
}

/** Each contestant once, where nothing depends on what else the machine does. */
export async function oneByOne(
  { contestants }: Arena,
  measure: (contestant: ContestantFacts) => Promise<readonly Value[]>,
): Promise<Values> {
  const values = new Map<ContestantName, readonly Value[]>();
  for (const contestant of contestants) values.set(contestant.name, await measure(contestant));
  return values;
}

/**
 * Contestants in turns, in another order each round: what else the machine does meets all of them. The median of the
 * runs; a contestant that fails once is not asked again.
 */
export async function inTurns(
  { contestants, runs, patience }: Arena,
  measure: (contestant: ContestantFacts) => Promise<readonly Value[]>,
): Promise<Values> {
  const took = new Map<ContestantName, number>();
  const all = new Map<ContestantName, (readonly Value[])[]>();
  for (let round = 0; round < runs; round++) {
    const order = contestants.map((_, at) => contestants[(at + round) % contestants.length]);
    for (const contestant of order) {
      if (!contestant) continue;
      const { name } = contestant;
      const before = all.get(name) ?? [];
      const spent = took.get(name) ?? 0;
      if (spent > patience || before.some((values) => values.includes(fails))) continue;
      const start = performance.now();
      all.set(name, [...before, await measure(contestant)]);
      took.set(name, spent + performance.now() - start);
    }
  }
  return new Map([...all].map(([name, values]) => [name, medians(values)]));
}

/** Part by part; a word that came once stays. */
export function medians(runs: readonly (readonly Value[])[]): Value[] {
  return (runs[0] ?? []).map((_, part) => {
    const values = runs.map((run) => run[part] ?? fails);
    const word = values.find((value) => typeof value === 'string');
    return word ?? median(values.filter((value) => typeof value === 'number'));
  });
}

/** Several measurements of the same contestants as one. */
export function joined(all: readonly Values[]): Values {
  const names = new Set(all.flatMap((values) => [...values.keys()]));
  return new Map([...names].map((name) => [name, all.flatMap((values) => [...(values.get(name) ?? [])])]));
}

export const tooMany = (contestant: ContestantName, count: number): string => `${contestant} ${count}`;
export const thousands = (count: number): string => count.toLocaleString('en');
