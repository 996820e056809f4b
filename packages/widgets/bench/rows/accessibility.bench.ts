import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeModule from 'axe-core';
import type { CDPSession, Page } from 'playwright';
import { type Part, type Value, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { syntheticEntries } from '../page/synthetic-entries.ts';
import { type Row, oneByOne } from '../row.ts';

const entries = 100;
const mostStops = 200;
/** An entry that opens is a button of its own, as the pattern for disclosures has it: what stands beside them is few. */
const few = 40;

const parts: readonly Part[] = [
  { what: 'axe: rules broken', unit: '', bound: { is: 0 } },
  { what: 'axe: rules that need review', unit: '', bound: { is: 0 } },
  { what: 'tab stops', unit: '' },
  { what: '… that are no entry', unit: '', bound: { atMost: few } },
  { what: `titles exposed of ${entries}, at first`, unit: '', bound: { is: entries } },
  { what: '… after all groups are opened', unit: '', bound: { is: entries } },
  { what: '… as list items with their year', unit: '', bound: { is: entries } },
];

export const accessibility: Row = {
  name: 'accessibility',
  question: `what assistive technology gets of ${entries} entries`,
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      const found = await mounted(
        arena,
        name,
        { count: entries },
        {
          async after({ page, cdp }): Promise<Value[]> {
            const stops = await tabStops(page);
            const atFirst = await exposed(cdp);
            const axe = await axeRules(page);
            await page.evaluate(() => globalThis.bench.openAll());
            const opened = await exposed(cdp);
            return [
              axe.violations,
              axe.incomplete,
              stops.all,
              stops.noEntry,
              atFirst.titles,
              opened.titles,
              opened.items,
            ];
          },
        },
      );
      return found ?? parts.map(() => fails);
    }),
};

async function axeRules(page: Page): Promise<{ readonly violations: number; readonly incomplete: number }> {
  // Evaluated and not added as a script: the page under test stays as it was.
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof AxeModule };
    const { violations, incomplete } = await axe.run(document);
    return { violations: violations.length, incomplete: incomplete.length };
  });
}

async function tabStops(page: Page): Promise<{ readonly all: number; readonly noEntry: number }> {
  let [all, noEntry] = [0, 0];
  while (all < mostStops) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => globalThis.bench.focus());
    if (focus === 'elsewhere') break;
    all++;
    if (focus !== 'entry') noEntry++;
  }
  return { all, noEntry };
}

const carrying = new Set(['listitem', 'heading', 'button', 'link', 'article']);

/** Entries whose title is in what carries meaning in the accessibility tree, and those that are list items with a year. */
async function exposed(cdp: CDPSession): Promise<{ readonly titles: number; readonly items: number }> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node: (typeof nodes)[number]) => String(node.role?.value ?? '');
  const nameOf = (node: (typeof nodes)[number]) => (node.ignored ? '' : String(node.name?.value ?? ''));
  const withAncestors = (node: (typeof nodes)[number]) => {
    const line = [node];
    for (let at = node; at.parentId !== undefined;) {
      const parent = byId.get(at.parentId);
      if (!parent) break;
      line.push((at = parent));
    }
    return line.filter(({ ignored }) => !ignored);
  };
  const textOf = (node: (typeof nodes)[number]): string =>
    [
      nameOf(node),
      ...(node.childIds ?? []).map((id) => {
        const child = byId.get(id);
        return child ? textOf(child) : '';
      }),
    ].join(' ');
  const named = nodes.filter((node) => nameOf(node) !== '');
  let [titles, items] = [0, 0];
  for (const { entry } of syntheticEntries(entries)) {
    const lines = named.filter((node) => nameOf(node).includes(entry.label)).map(withAncestors);
    if (lines.some((line) => line.some((node) => carrying.has(roleOf(node))))) titles++;
    const year = entry.when.slice(0, 4);
    // The innermost: an item of a group holds every year of the group.
    const isItem = lines.some((line) => {
      const item = line.find((node) => roleOf(node) === 'listitem');
      return item !== undefined && textOf(item).includes(year);
    });
    if (isItem) items++;
  }
  return { titles, items };
}
