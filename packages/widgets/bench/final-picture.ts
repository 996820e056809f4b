import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Opened, mount, within } from './browser.ts';

/** Who is not done by then fails. */
export const limit = 40_000;
/** So long nothing moves, and the page answers: then the picture is final. */
const still = 1_000;

export interface FinalPicture {
  /** When it was, in milliseconds since 1970. */
  readonly at: number;
  /** From the call that mounts to the last change of what is seen. */
  readonly milliseconds: number;
  /** Different pictures on the way, the final one included. */
  readonly pictures: number;
}

interface Frame {
  readonly at: number;
  readonly hash: string;
}

/**
 * Mounts what was prepared and watches the picture itself, as the compositor hands it out: what scripts, styles, fonts,
 * images, animations and a canvas change are all in it. Undefined when nothing is seen, it goes on changing, or
 * the page does not answer until the limit.
 */
export async function finalPicture(
  { page, cdp }: Opened,
  patience = limit,
): Promise<FinalPicture | undefined> {
  const frames: Frame[] = [];
  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    const at = (metadata.timestamp ?? Date.now() / 1000) * 1000;
    frames.push({ at, hash: createHash('sha1').update(data).digest('hex') });
    // Refused when the page was closed meanwhile.
    cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await cdp.send('Page.startScreencast', { format: 'jpeg', quality: 70 });
  await within(2_000, untilFirst(frames));
  const deadline = performance.now() + patience;
  const asked = await within(patience, mount(page));
  if (asked === undefined) return undefined;
  for (;;) {
    const left = deadline - performance.now();
    if (left <= 0) return undefined;
    const answered = await within(left, answer(page));
    if (answered === undefined) return undefined;
    if (answered !== '') throw new Error(answered);
    const changed = changesSince(frames, asked);
    const last = changed.at(-1);
    if (last && Date.now() - last.at > still) {
      await cdp.send('Page.stopScreencast');
      return { at: last.at, milliseconds: last.at - asked, pictures: changed.length };
    }
    await wait(100);
  }
}

async function untilFirst(frames: readonly Frame[]): Promise<true> {
  while (frames.length === 0) await wait(10);
  return true;
}

/** Frames whose picture is another than the one before. */
function changesSince(frames: readonly Frame[], asked: number): Frame[] {
  return frames.filter(({ at, hash }, index) => at >= asked && hash !== frames[index - 1]?.hash);
}

/** Comes when the page has had time for two frames: what failed, or nothing. */
const answer = (page: Opened['page']): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(globalThis.bench.failure() ?? '')));
      }),
  );
