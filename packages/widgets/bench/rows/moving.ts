import { setTimeout as wait } from 'node:timers/promises';
import type { Opened } from '../browser.ts';
import type { ContestantFacts } from '../contestants.ts';
import { type Step, framesWhile } from '../frames.ts';
import { type Part, type Value, type Values, fails, notAsked } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Arena, joined, medians, oneByOne, thousands } from '../row.ts';

const sizes = [1_000, 10_000, 100_000] as const;
/** A frame at 60 a second. */
export const frame = 17;

export const movingParts: readonly Part[] = sizes.map((count) => ({
  what: `${thousands(count)} entries`,
  unit: 'ms',
  bound: { atMost: frame },
}));

/** Frames while a contestant is moved at each size; mounted once a size, moved several times. */
export async function whileMoved(
  arena: Arena,
  stepOf: (contestant: ContestantFacts, opened: Opened) => Promise<Step | undefined>,
): Promise<Values> {
  const all: Values[] = [];
  for (const count of sizes) {
    all.push(await oneByOne(arena, async (contestant) => [await moved(arena, contestant, count, stepOf)]));
  }
  return joined(all);
}

export async function moved(
  arena: Arena,
  contestant: ContestantFacts,
  count: number,
  stepOf: (contestant: ContestantFacts, opened: Opened) => Promise<Step | undefined>,
): Promise<Value> {
  const value = await mounted(
    arena,
    contestant.name,
    { count },
    {
      async after(opened): Promise<Value> {
        const step = await stepOf(contestant, opened);
        if (!step) return notAsked;
        const runs: number[] = [];
        const start = performance.now();
        while (runs.length < arena.runs && performance.now() - start < arena.patience) {
          const found = await framesWhile(opened, step);
          if (found === undefined) return fails;
          runs.push(found);
          // Inertia and animations of the last run are not part of the next.
          await wait(500);
        }
        return medians(runs.map((run) => [run]))[0] ?? fails;
      },
    },
  );
  return value ?? fails;
}

export const middleOf = (opened: Opened, selector: string | undefined) =>
  opened.page.evaluate((which) => globalThis.bench.middle(which), selector);
