import { type Part, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { type Row, inTurns, joined } from '../row.ts';

const entries = 500;
const bounds = new Map([
  [1, 50],
  [4, 394],
]);

/** What a frame’s tasks, its rendering included, took beyond 50 ms: not among TypeScript’s own types yet. */
interface LongFrame extends PerformanceEntry {
  readonly blockingDuration: number;
}

export const blocking: Row = {
  name: 'blocking',
  question: `how long input would wait while ${entries} entries are shown: tasks beyond 50 ms, added up`,
  parts: [...bounds].map(([times, atMost]): Part => ({
    what: times === 1 ? 'this processor' : `${times} times slower`,
    unit: 'ms',
    bound: { atMost },
  })),
  async measure(arena) {
    const all = [];
    for (const rate of bounds.keys()) {
      all.push(
        await inTurns({ ...arena, failed: new Set() }, async ({ name }) => {
          const sum = await mounted(
            arena,
            name,
            { count: entries },
            {
              async before({ page, cdp }) {
                await page.evaluate(() => {
                  const blocked: number[] = [];
                  Object.assign(globalThis, { blocked });
                  new PerformanceObserver((list) => {
                    for (const entry of list.getEntries())
                      blocked.push((entry as LongFrame).blockingDuration);
                  }).observe({ type: 'long-animation-frame' });
                });
                await cdp.send('Emulation.setCPUThrottlingRate', { rate });
              },
              after: ({ page }) =>
                page.evaluate(() =>
                  (globalThis as unknown as { blocked: number[] }).blocked.reduce((sum, one) => sum + one, 0),
                ),
            },
          );
          return [sum ?? fails];
        }),
      );
    }
    return joined(all);
  },
};
