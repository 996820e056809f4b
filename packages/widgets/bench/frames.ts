import { setTimeout as wait } from 'node:timers/promises';
import { type Opened, within } from './browser.ts';
import { limit } from './final-picture.ts';
import { percentile } from './percentiles.ts';

const steps = 40;
const pause = 50;

/** One step of 40 in two seconds. */
export type Step = (opened: Opened, at: number) => Promise<unknown>;

/**
 * The 95th percentile of the times between frames while the input goes on, and until it has been answered. Input is
 * sent without waiting for the page, as a hand does. Undefined when the page does not come back.
 */
export async function framesWhile(opened: Opened, step: Step): Promise<number | undefined> {
  const { page } = opened;
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { frameTimes: times });
    const note = (time: number) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const sent: Promise<unknown>[] = [];
  for (let at = 0; at < steps; at++) {
    sent.push(step(opened, at));
    await wait(pause);
  }
  const answered = within(
    limit,
    (async () => {
      await Promise.all(sent);
      return page.evaluate(
        () =>
          new Promise<number[]>((resolve) => {
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                resolve((globalThis as unknown as { frameTimes: number[] }).frameTimes),
              ),
            );
          }),
      );
    })(),
  );
  const times = await answered;
  if (!times) return undefined;
  const between = times.slice(1).map((time, at) => time - (times[at] ?? time));
  return percentile(between, 95);
}
