import { setTimeout as wait } from 'node:timers/promises';
import { inPage } from '../browser.ts';
import { type Part, type Value, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { syntheticEntries } from '../page/synthetic-entries.ts';
import { type Row, oneByOne } from '../row.ts';

const entries = 100;

const parts: readonly Part[] = [
  { what: `titles without JavaScript, of ${entries}`, unit: '', bound: { is: entries } },
  { what: `titles in print, of ${entries}`, unit: '', bound: { is: entries } },
];

export const withoutScript: Row = {
  name: 'without-script',
  question: 'what can be read without JavaScript, and on paper',
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      const written = await inPage(
        arena.site,
        { contestant: name, written: entries },
        async ({ page }) => {
          const text = await page.locator('body').innerText();
          return syntheticEntries(entries).filter(({ entry }) => text.includes(entry.label)).length;
        },
        { javaScript: false },
      );
      const printed = await mounted(
        arena,
        name,
        { count: entries },
        {
          async after({ page }) {
            await page.emulateMedia({ media: 'print' });
            await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
            await wait(1_000);
            return page.evaluate(() => globalThis.bench.seenTitles());
          },
        },
      );
      return [written, printed ?? fails];
    }),
};
