import { Bench } from 'tinybench';
import { median } from './measurement.ts';

/** Median milliseconds of each contestant, round by round. */
export type Rounds<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Lets contestants run in turns, in another order each round: what else the machine does then meets all of them, and
 * a ratio of one round is one of equals.
 */
export async function sideBySide<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  { rounds = 9, iterations = 5 } = {},
): Promise<Rounds<Name>> {
  const names = Object.keys(contestants) as Name[];
  const medians = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({
      time: 0,
      iterations,
      warmup: round === 0,
      warmupTime: 0,
      warmupIterations: iterations,
      throws: true,
    });
    const order = names.map((_, at) => names[(at + round) % names.length] as Name);
    for (const name of order) bench.add(name, contestants[name]);
    await bench.run();
    for (const name of names) {
      const result = bench.getTask(name)?.result;
      if (result?.state !== 'completed') throw new Error(`“${name}” did not run to its end.`);
      medians[name].push(result.latency.p50);
    }
  }
  return medians;
}

/** How many times longer one takes than the other: the median of the rounds. */
export const timesLonger = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((value, round) => value / (other[round] ?? NaN)));
