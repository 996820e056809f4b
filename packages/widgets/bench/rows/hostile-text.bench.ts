import { setTimeout as wait } from 'node:timers/promises';
import { type Part, type Value, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import type { Dated } from '../page/contract.ts';
import { type Row, oneByOne } from '../row.ts';

const run = 'globalThis.ran=(globalThis.ran??0)+1';
const raw = [
  `<script>${run}</script>`,
  `<img src="/beacon?img" onerror="${run}">`,
  `<svg id="injected" onload="${run}"><use href="/beacon?use#a"></use></svg>`,
  `<iframe src="/beacon?frame"></iframe>`,
  `<iframe srcdoc="&lt;script&gt;parent.${run}&lt;/script&gt;"></iframe>`,
  `<a href="javascript:${run}">open</a>`,
  `<marquee onstart="${run}">text</marquee>`,
  `<form action="/beacon?form"><meter value="1"></meter></form>`,
  `<object data="/beacon?object"></object><embed src="/beacon?embed">`,
  `<style>@import "/beacon?style";</style><link rel="stylesheet" href="/beacon?link">`,
  `"><math data-injected><mtext></mtext></math>`,
  `</li></ol></template><dialog open data-injected>text</dialog>`,
];
const encoded = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const hostile = raw.flatMap((text) => [text, encoded(text)]);
const elements =
  'marquee, iframe, object, embed, math, meter, form, dialog, [data-injected], #injected, [src*="beacon"], link[href*="beacon"], a[href^="javascript:" i]';

const parts: readonly Part[] = [
  { what: 'scripts run', unit: '', bound: { is: 0 } },
  { what: 'elements injected', unit: '', bound: { is: 0 } },
  { what: 'requests made', unit: '', bound: { is: 0 } },
  { what: `shown as text, of ${hostile.length}`, unit: '' },
];

/** Each text in every field that takes one; an address is a text that a link may be made of. */
const entries: readonly Dated[] = hostile.map((text, at) => {
  const day = `${1500 + at * 20}-06-15`;
  return {
    entry: {
      id: `hostile-${at}`,
      label: text,
      when: day,
      summary: text,
      source: text,
      href: at % 2 === 0 ? `javascript:${run}` : `/entries/${at}`,
      kind: 'events',
      weight: 3,
    },
    days: { from: day, to: day },
  };
});

export const hostileText: Row = {
  name: 'hostile-text',
  question: 'markup in every field of an entry, raw and encoded: what comes of it?',
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      arena.site.takeRequests();
      const found = await mounted(
        arena,
        name,
        { entries },
        {
          async after({ page }): Promise<Value[]> {
            await page.evaluate(() => globalThis.bench.openAll());
            await wait(500);
            const ran = await page.evaluate(() => (globalThis as { ran?: number }).ran ?? 0);
            const injected = await page.evaluate((selector) => globalThis.bench.count(selector), elements);
            const strings = (await page.evaluate(() => globalThis.bench.strings())).join('\n');
            const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
            return [
              ran,
              injected,
              arena.site.takeRequests().filter((address) => address.startsWith('/beacon')).length,
              hostile.filter((text) => strings.includes(flat(text))).length,
            ];
          },
        },
      );
      return found ?? parts.map(() => fails);
    }),
};
