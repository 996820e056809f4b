import { type Part, type Value, fails, ours } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Arena, type Row, medians, oneByOne, thousands } from '../row.ts';
import { addedElements } from './elements.bench.ts';
import { heapAbove } from './heap.bench.ts';
import { frame, moved } from './moving.ts';
import { zoomStep } from './zoom.bench.ts';

const sizes = [100, 1_000, 10_000, 100_000] as const;

const asked: readonly (Omit<Part, 'what'> & { readonly what: string })[] = [
  { what: 'final picture', unit: 'ms' },
  { what: 'frames while zoomed', unit: 'ms', bound: { atMost: frame } },
  { what: 'elements', unit: '', bound: { atMost: 500 } },
  { what: 'memory', unit: 'MiB' },
];

export const growth: Row = {
  name: 'timeline-growth',
  question: 'how ours grows from a hundred entries to a hundred thousand',
  parts: asked.flatMap((part): Part[] => [
    ...sizes.map((count) => ({ ...part, what: `${part.what}, ${thousands(count)}` })),
    { what: `${part.what}, 100,000 : 1,000`, unit: '×' },
  ]),
  measure: (arena) =>
    oneByOne(
      { ...arena, contestants: arena.contestants.filter(({ name }) => name === ours) },
      async (contestant) => {
        const rows: Value[][] = [[], [], [], []];
        for (const count of sizes) {
          rows[0]?.push(await picture(arena, count));
          rows[1]?.push(await moved(arena, contestant, count, zoomStep));
          rows[2]?.push((await addedElements(arena, ours, count)) ?? fails);
          rows[3]?.push((await heapAbove(arena, ours, count)) ?? fails);
        }
        return rows.flatMap((row) => [...row, ratio(row[3], row[1])]);
      },
    ),
};

const ratio = (large: Value | undefined, small: Value | undefined): Value =>
  typeof large === 'number' && typeof small === 'number' ? large / small : fails;

async function picture(arena: Arena, count: number): Promise<Value> {
  const runs: Value[][] = [];
  for (let run = 0; run < arena.runs; run++) {
    const found = await mounted(
      arena,
      ours,
      { count },
      { after: (_, { milliseconds }) => Promise.resolve(milliseconds) },
    );
    runs.push([found ?? fails]);
    if (found === undefined) break;
  }
  return medians(runs)[0] ?? fails;
}
