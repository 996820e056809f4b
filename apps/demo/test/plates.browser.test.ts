import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, languages } from '../src/site/languages.ts';
import { type Host, launch, serve } from './chromium.ts';

let browser: Browser;
let site: Host;
beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});

/** The page, and all that it asked of others or complained of. */
async function opened(file: string, options: Parameters<Browser['newPage']>[0]) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(`${site.address}${file}`, { waitUntil: 'load' });
  return { page, complaints };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violationsOf(page: Page): Promise<readonly string[]> {
  // Through the browser's own door: the page allows no foreign script.
  await page.evaluate(axe);
  const { passes, violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const pages = languages.flatMap((language) =>
  ['data', 'indicators', 'map'].map((name) => `${folderOf(language)}${name}/index.html`),
);

describe.each(pages)('%s', (file) => {
  it('has nothing that axe objects to, open, in light and dark, asks nobody and complains of nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await opened(file, {
        colorScheme,
        viewport: { width: 1280, height: 900 },
      });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violationsOf(page), colorScheme).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('is nowhere wider than a phone, and whole without a script', async () => {
    const { page, complaints } = await opened(file, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 780 },
    });
    const box = await page.locator('main').boundingBox();
    expect(box?.width).toBeLessThanOrEqual(360);
    expect(await page.locator('html').evaluate((root) => root.scrollWidth)).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the filter of the map', () => {
  it('shows what was asked for and counts it', async () => {
    const { page } = await opened('map/index.html', { viewport: { width: 1280, height: 900 } });
    const shown = () => page.locator('.entry li:visible').count();
    const all = await shown();
    await page.locator('[data-filter="kind"]').selectOption('treaties');
    const treaties = await shown();
    expect(treaties).toBe(await page.locator('.entry li[data-kind="treaties"]').count());
    expect(treaties).toBeGreaterThan(0);
    expect(treaties).toBeLessThan(all);
    const [from = '', to = ''] =
      (await page.locator('[data-filter="period"] option').nth(2).getAttribute('value'))?.split('/') ?? [];
    await page.locator('[data-filter="period"]').selectOption({ index: 2 });
    const inPeriod = await page
      .locator('.entry li:visible')
      .evaluateAll((items) =>
        items.map((item) => [item.dataset['kind'], item.dataset['from'], item.dataset['to']]),
      );
    expect(inPeriod.length).toBeGreaterThan(0);
    for (const [kind, begins = '', ends = ''] of inPeriod) {
      expect(kind).toBe('treaties');
      expect(begins <= to && ends >= from).toBe(true);
    }
    expect(await page.locator('.filter [role="status"]').textContent()).toContain(String(inPeriod.length));
    await page.locator('[data-filter="kind"]').selectOption('');
    await page.locator('[data-filter="period"]').selectOption('');
    expect(await shown()).toBe(all);
    await page.close();
  });
});
