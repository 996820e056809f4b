import { type Benchmark, type Measurement, median, show } from './measurement.ts';
import { sideBySide, timesLonger } from './side-by-side.ts';
import { type Found, type Question, questions, toColumns, toFacets } from './where-questions.ts';

const count = 100_000;
/** How many times a loop that is written by hand for one question, and how many times the fastest library. */
const bounds = { byHand: 1.5, library: 1 };

export const whereAgainstPeers: Benchmark = {
  name: 'where',
  question: `where with three tests over ${count.toLocaleString('en')} records, beside a loop by hand and two libraries`,
  async measure() {
    const measurements: Measurement[] = [];
    for (const question of questions(count)) measurements.push(...(await measure(question)));
    return measurements;
  },
};

async function measure({ asks, records, where, byHand, arquero, itemsjs }: Question): Promise<Measurement[]> {
  const columns = toColumns(records);
  const facets = toFacets(records);
  const prepared = { where, byHand, arquero: () => arquero(columns), itemsjs: () => itemsjs(facets) };
  const found = agree(asks, prepared);
  const repeated = await sideBySide(prepared);
  // From the records that everybody has to the answer: a library must first put them into a form of its own.
  const whole = await sideBySide(
    { where, arquero: () => arquero(toColumns(records)), itemsjs: () => itemsjs(toFacets(records)) },
    { rounds: 3, iterations: 1 },
  );
  const fastest = median(whole.arquero) < median(whole.itemsjs) ? 'arquero' : 'itemsjs';
  const times = (names: readonly string[], rounds: Readonly<Record<string, readonly number[]>>) =>
    names.map((name) => `${name} ${show(median(rounds[name] ?? []), 'ms')}`).join(', ');
  return [
    {
      what: asks,
      value: timesLonger(repeated.where, repeated.byHand),
      unit: '×',
      bound: bounds.byHand,
      beside: `${times(['where', 'byHand'], repeated)}; all find ${found.toLocaleString('en')}`,
    },
    {
      what: '… beside a library that is given the records',
      value: timesLonger(whole.where, whole[fastest]),
      unit: '×',
      bound: bounds.library,
      beside: times(['where', 'arquero', 'itemsjs'], whole),
    },
    {
      what: '… beside one that has them in its own form',
      value: Math.max(
        timesLonger(repeated.where, repeated.arquero),
        timesLonger(repeated.where, repeated.itemsjs),
      ),
      unit: '×',
      beside: `${times(['arquero', 'itemsjs'], repeated)}; columns and facets pay when many questions follow`,
    },
  ];
}

/** @throws when two contestants find different records, for then there is nothing to compare */
export function agree(asks: string, contestants: Readonly<Record<string, () => Found>>): number {
  const [first, ...others] = Object.entries(contestants).map(
    ([name, ask]) => [name, ask().map(({ id }) => id)] as const,
  );
  if (!first || first[1].length === 0) throw new Error(`“${asks}” finds nothing, so it measures nothing.`);
  const [reference, expected] = first;
  for (const [name, found] of others) {
    const at = expected.findIndex((id, index) => found[index] !== id);
    if (at === -1 && found.length === expected.length) continue;
    throw new Error(
      `“${asks}”: ${reference} finds ${expected.length} records, ${name} ${found.length}` +
        (at === -1 ? '.' : `; number ${at + 1} is ${expected[at] ?? 'none'} and ${found[at] ?? 'none'}.`),
    );
  }
  return expected.length;
}
