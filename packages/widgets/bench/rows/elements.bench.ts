import { type Part, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Row, joined, oneByOne, thousands } from '../row.ts';

const sizes = [100, 1_000, 10_000, 100_000] as const;

export const elements: Row = {
  name: 'elements',
  question: 'elements it adds to the document, those of open shadow roots too',
  parts: sizes.map((count): Part => ({
    what: `${thousands(count)} entries`,
    unit: '',
    bound: { atMost: 500 },
  })),
  async measure(arena) {
    const all = [];
    for (const count of sizes) {
      all.push(
        await oneByOne(arena, async ({ name }) => [(await addedElements(arena, name, count)) ?? fails]),
      );
    }
    return joined(all);
  },
};

export const addedElements = (
  ...[arena, name, count]: [Parameters<typeof mounted>[0], Parameters<typeof mounted>[1], number]
) =>
  mounted(
    arena,
    name,
    { count },
    {
      before: ({ page }) => page.evaluate(() => globalThis.bench.elements()),
      after: async ({ page }, _, before = 0) =>
        (await page.evaluate(() => globalThis.bench.elements())) - before,
    },
  );
