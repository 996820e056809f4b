import { afterEach, describe, expect, test } from 'vitest';
import { page, server } from 'vitest/browser';
import type { RelationsTimeline } from '../../src/index.ts';
import { entries } from './pages.ts';

// What the build wrote, on pages that the server of the tests sends (`serve-cdn.ts`).

afterEach(() => {
  document.body.replaceChildren();
});

type Page = Window & typeof globalThis & { readonly refused: readonly string[] };

async function open(address: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText =
    'position: fixed; inset: 0; width: 900px; height: 700px; border: 0; background: white';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address;
  document.body.replaceChildren(frame);
  await loaded;
  return frame.contentWindow as Page;
}

const timeline = ({ document }: Page) => document.querySelector('relations-timeline') as RelationsTimeline;
const inside = (page: Page) => {
  const root = timeline(page).shadowRoot;
  if (!root)
    throw new Error('The timeline has not rendered. Run “pnpm build” for the file that the page loads.');
  return root;
};

/** Waits until list, drawing and controls are there. */
async function ready(page: Page): Promise<void> {
  await expect.poll(() => timeline(page).state).toBe('ready');
  await expect.poll(() => inside(page).querySelectorAll('.controls').length).toBe(1);
  await expect.poll(() => inside(page).querySelector('canvas')?.style.blockSize).toMatch(/px$/);
  await page.document.fonts.ready;
}

/** Where every element stands, and in which letters and colours. */
const look = (own: Page) =>
  [...inside(own).querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, font, display, border } = own.getComputedStyle(element);
    return [element.localName, x, y, width, height, color, backgroundColor, font, display, border].join(' ');
  });

/** What stays the same twice in a row. */
async function settled(now: () => Promise<string>): Promise<string> {
  let [last, next] = [await now(), await now()];
  for (let count = 0; last !== next && count < 20; count++) [last, next] = [next, await now()];
  expect(next).toBe(last);
  return next;
}

async function picture(): Promise<string> {
  // MiniBrowser takes the runner’s own page with it, which says what has passed.
  if (server.browser === 'safari') return '';
  return settled(() => page.screenshot({ base64: true, save: false }));
}

/** The drawing, after frames in which a bar for scrolling may have come and taken of its width. */
const drawing = (own: Page): Promise<string> =>
  settled(async () => {
    for (let count = 0; count < 2; count++)
      await new Promise((resolve) => own.requestAnimationFrame(resolve));
    return inside(own).querySelector('canvas')?.toDataURL() ?? 'no drawing';
  });

/** What a page asked the network for, but the page itself. */
const requested = ({ performance, location }: Page) =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name.replace(location.origin, ''))
    .toSorted();

const ownFiles = ['/cdn/timeline.js', '/page/listener.js', '/page/style.css'];

test('under a strict policy with Trusted Types the timeline works, and the browser refuses nothing', async () => {
  const strict = await open('/page/strict/own');
  await ready(strict);
  const element = timeline(strict);
  expect(element.visibleEvents).toHaveLength(entries['own']?.length ?? 0);
  await element.show('entry-7');
  await expect.poll(() => inside(strict).querySelectorAll('.details a').length).toBe(1);
  await element.zoomTo('1750', '1800');
  inside(strict).querySelector<HTMLInputElement>('input[value=events]')?.click();
  await element.updateComplete;
  element.resetFilters();
  element.heading = 'Title';
  element.lang = 'ru';
  await expect.poll(() => inside(strict).querySelector('.title')?.textContent).toBe('Title');
  await expect.poll(() => inside(strict).textContent).toContain('Поиск');
  expect(strict.refused).toEqual([]);
  expect(requested(strict)).toEqual(ownFiles);

  // The policy is there, and the listener hears of it.
  const style = strict.document.createElement('style');
  style.textContent = 'body { color: red }';
  strict.document.head.append(style);
  await expect.poll(() => strict.refused.length).toBeGreaterThan(0);
});

test('under a strict policy it looks the same, to the last pixel', async () => {
  const plain = await open('/page/plain/own');
  await ready(plain);
  const [drawn, before, looked] = [await drawing(plain), await picture(), look(plain)];
  expect(drawn).toMatch(/^data:image/);
  expect(looked.length).toBeGreaterThan(50);
  const strict = await open('/page/strict/own');
  await ready(strict);
  expect((await drawing(strict)) === drawn).toBe(true);
  expect(look(strict)).toEqual(looked);
  expect((await picture()) === before).toBe(true);
});

describe.each(['strict', 'plain'])('hostile data on a %s page', (kind) => {
  test('run nothing, add nothing and ask for nothing', async () => {
    const own = await open(`/page/${kind}/hostile`);
    await ready(own);
    const count = entries['hostile']?.length ?? 0;
    expect(timeline(own).visibleEvents).toHaveLength(count);
    for (const button of inside(own).querySelectorAll<HTMLButtonElement>('.entry > .heading button'))
      button.click();
    await expect.poll(() => inside(own).querySelectorAll('.details .small-title').length).toBe(count);
    expect(
      inside(own).querySelectorAll('script, img, iframe, style, link, svg use, [onerror], [onload]').length,
    ).toBe(0);
    expect(
      [...inside(own).querySelectorAll('a')]
        .map(({ protocol }) => protocol)
        .filter((one) => !/^https?:$/.test(one)),
    ).toEqual([]);
    expect(own.document.querySelectorAll('iframe, img').length).toBe(0);
    expect('hacked' in own).toBe(false);
    expect(own.refused).toEqual([]);
    expect(requested(own)).toEqual(ownFiles);
  });
});
