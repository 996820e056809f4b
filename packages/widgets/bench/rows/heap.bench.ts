import type { Opened } from '../browser.ts';
import { type ContestantName, type Part, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Arena, type Row, joined, oneByOne, thousands } from '../row.ts';

const bounds = new Map([
  [1_000, 3],
  [100_000, 60],
]);

export const heap: Row = {
  name: 'heap',
  question: 'memory that it holds beyond the data: objects of scripts and of the document',
  parts: [...bounds].map(([count, atMost]): Part => ({
    what: `${thousands(count)} entries`,
    unit: 'MiB',
    bound: { atMost },
  })),
  async measure(arena) {
    const all = [];
    for (const count of bounds.keys()) {
      all.push(await oneByOne(arena, async ({ name }) => [(await heapAbove(arena, name, count)) ?? fails]));
    }
    return joined(all);
  },
};

export const heapAbove = (arena: Arena, name: ContestantName, count: number): Promise<number | undefined> =>
  mounted(
    arena,
    name,
    { count },
    {
      before: used,
      after: async (opened, _, before = 0) => ((await used(opened)) - before) / 2 ** 20,
    },
  );

async function used({ cdp }: Opened): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  // What a first collection finalizes, a second one frees.
  for (let time = 0; time < 2; time++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}
