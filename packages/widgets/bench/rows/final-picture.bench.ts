import { type Part, type Value, type Values, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Row, inTurns, joined, thousands } from '../row.ts';

/** What ours may take. */
const bounds = new Map([
  [100, 90],
  [500, 108],
  [1_000, 150],
  [10_000, 250],
  [100_000, 1_000],
]);

export const finalPictures: Row = {
  name: 'final-picture',
  question: 'from the call that mounts to the last change of the picture',
  parts: [
    ...[...bounds].map(([count, atMost]): Part => ({
      what: `${thousands(count)} entries`,
      unit: 'ms',
      bound: { atMost },
    })),
    { what: 'pictures on the way at 1,000', unit: '', bound: { is: 1 } },
  ],
  async measure(arena) {
    const all: Values[] = [];
    const pictures = new Map<string, number>();
    for (const count of bounds.keys()) {
      all.push(
        await inTurns(arena, async ({ name }): Promise<Value[]> => {
          const picture = await mounted(
            arena,
            name,
            { count },
            { after: (_, found) => Promise.resolve(found) },
          );
          if (picture && count === 1_000)
            pictures.set(name, Math.max(pictures.get(name) ?? 0, picture.pictures));
          return [picture?.milliseconds ?? fails];
        }),
      );
    }
    all.push(new Map(arena.contestants.map(({ name }) => [name, [pictures.get(name) ?? fails]])));
    return joined(all);
  },
};
