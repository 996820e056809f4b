import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import { inPage, prepare } from '../browser.ts';
import { finalPicture } from '../final-picture.ts';
import { type Part, type Value, fails } from '../measurement.ts';
import { type Row, oneByOne } from '../row.ts';
import { middleOf } from './moving.ts';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'Escape'] as const;

const parts: readonly Part[] = [
  { what: `keys of the page that it takes, of ${keys.length}`, unit: '', bound: { is: 0 } },
  { what: 'the wheel over it scrolls the page', unit: '', bound: { is: 'yes' } },
  { what: 'styles of the page it changes', unit: '', bound: { is: 0 } },
  { what: 'takes the focus', unit: '', bound: { is: 'no' } },
  { what: 'requests to other hosts', unit: '', bound: { is: 0 } },
];

export const pageManners: Row = {
  name: 'page-manners',
  question: 'what it does to the page around it',
  parts,
  measure: ({ site, ...arena }) =>
    oneByOne({ site, ...arena }, ({ name, moved }) =>
      inPage(site, { contestant: name, article: true }, async (opened): Promise<Value[]> => {
        const { page } = opened;
        let foreign = 0;
        page.on('request', (request) => {
          if (new URL(request.url()).origin !== site.origin && !request.url().startsWith('data:')) foreign++;
        });
        const before = await pageStyles(page);
        await page.evaluate(() => document.getElementById('host')?.scrollIntoView());
        await prepare(page, { count: 100 });
        if (!(await finalPicture(opened))) return parts.map(() => fails);
        const after = await pageStyles(page);
        const changed = before.reduce(
          (sum, styles, at) =>
            sum + Object.keys(styles).filter((key) => styles[key] !== after[at]?.[key]).length,
          0,
        );
        const focused = await page.evaluate(() => document.activeElement !== document.body);
        await page.evaluate(() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        });
        const taken = await keysTaken(page);
        await page.evaluate(() => document.getElementById('host')?.scrollIntoView({ block: 'center' }));
        await wait(300);
        const scrolls = await wheelScrolls(page, await middleOf(opened, moved));
        return [taken, scrolls ? 'yes' : 'no', changed, focused ? 'yes' : 'no', foreign];
      }),
    ),
};

/** Keys on the page itself that are prevented, or move something in the contestant. */
async function keysTaken(page: Page): Promise<number> {
  await page.evaluate(() => {
    addEventListener('keydown', (event) => Object.assign(globalThis, { prevented: event.defaultPrevented }));
  });
  let taken = 0;
  for (const key of keys) {
    const before = await page.evaluate(() => globalThis.bench.signature());
    await page.keyboard.press(key);
    await wait(300);
    const prevented = await page.evaluate(() => (globalThis as { prevented?: boolean }).prevented ?? false);
    if (prevented || (await page.evaluate(() => globalThis.bench.signature())) !== before) taken++;
  }
  return taken;
}

async function wheelScrolls(
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<boolean> {
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x, Math.min(y, 700));
  for (let step = 0; step < 3; step++) await page.mouse.wheel(0, 100);
  await wait(500);
  return (await page.evaluate(() => scrollY)) > before;
}

/** Computed styles of what is around the host, and of what the host is in but for its extent. */
const pageStyles = (page: Page): Promise<Record<string, string>[]> =>
  page.evaluate(() => {
    const extent = /^(width|height|block-size|inline-size|perspective-origin|transform-origin)$/;
    return [document.documentElement, document.body, ...document.querySelectorAll('h1, .around *')].map(
      (element) => {
        const styles = getComputedStyle(element);
        return Object.fromEntries(
          [...styles]
            .filter((name) => !extent.test(name))
            .map((name) => [name, styles.getPropertyValue(name)]),
        );
      },
    );
  });
