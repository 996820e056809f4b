import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyElements, startChromium, visit } from '../src/chromium.ts';
import { consumer } from '../src/consumer.ts';
import { node } from '../src/run.ts';
import { type Server, serve } from '../src/serve.ts';

const bundlers = ['vite', 'esbuild', 'rollup', 'webpack'];
const project = consumer('bundlers', ['@rollup/plugin-node-resolve', 'esbuild', 'rollup', 'vite', 'webpack']);
let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await startChromium();
  server = await serve(project.folder);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Words that are in one function of core each, and survive every minifier. */
const words: Readonly<Record<string, string>> = {
  byId: 'resolveId() for one that may have moved',
  cite: 'titleSupplied',
  formatWhen: 'yüzyıl',
  officeHoldersAt: 'head-of-government',
  onThisDay: 'Give month, day and calendar.',
  safeUrl: 'mailto',
  sourcesOf: 'Give all sources of the same dataset.',
  statusOn: 'not-yet-signed',
  toJulian: 'month has that day',
};

/** Without names of files: the hash in one may have any letters. */
const withoutFileNames = (code: string) => code.replaceAll(/[\w-]+\.js\b/g, '');

const installed = (file: string) => path.join(project.folder, 'node_modules/@russia-turkey/core/dist', file);

/** The functions whose words are in a text. */
const functionsIn = (code: string) => Object.keys(words).filter((name) => code.includes(words[name] ?? name));

type Collections = Readonly<Record<string, readonly { readonly id: string; readonly kind: string }[]>>;

/** The collections of which any record is in a text; a record also mentions others, but not as its own `id`. */
async function collectionsIn(code: string): Promise<string[]> {
  const collections = (await import(pathToFileURL(installed('data/en/index.js')).href)) as Collections;
  const record = /\bid["']?:\s*["'`]([\w-]+)["'`],\s*["']?kind["']?:\s*["'`](\w+)["'`]/g;
  const records = new Set([...code.matchAll(record)].map(([, id = '', kind = '']) => `${kind}/${id}`));
  return Object.keys(collections).filter((name) =>
    collections[name]?.some(({ kind, id }) => records.has(`${kind}/${id}`)),
  );
}

test('the words by which functions are told apart are in what is installed', async () => {
  expect(functionsIn(await readFile(installed('index.js'), 'utf8'))).toEqual(Object.keys(words));
  expect(await collectionsIn(await readFile(installed('data/en/wars.js'), 'utf8'))).toEqual(['wars']);
});

describe.each(bundlers)('%s', (bundler) => {
  const dist = (page: string) => path.join(project.folder, 'dist', bundler, page);

  beforeAll(() => node(`build-with-${bundler}.js`, [], { cwd: project.folder }));

  /** What a page loads before anything runs: its script and what that imports, in turn, as one text. */
  async function firstView(page: string) {
    const files = new Set(['main.js']);
    let code = '';
    let gzip = 0;
    for (const file of files) {
      const content = await readFile(path.join(dist(page), file), 'utf8');
      for (const [, imported = ''] of content.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g))
        files.add(imported);
      code += content;
      gzip += gzipSync(content, { level: 9 }).length;
    }
    return { code, gzip };
  }

  test('of one function takes that one, no zod and no data, in 1 kB', async () => {
    const { code, gzip } = await firstView('function');
    expect(functionsIn(code)).toEqual(['toJulian']);
    expect(await collectionsIn(code)).toEqual([]);
    expect(withoutFileNames(code)).not.toMatch(/zod/i);
    expect(gzip).toBeLessThan(1024);
    const { page, problems } = await visit(browser, `${server.address}dist/${bundler}/function/`);
    expect(await page.locator('output').textContent()).toBe('1774-07-10');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('of one collection and one function takes no other, in the size of the collection and 1.5 kB', async () => {
    const { code, gzip } = await firstView('collection');
    expect(functionsIn(code)).toEqual(['formatWhen']);
    expect(await collectionsIn(code)).toEqual(['wars']);
    expect(withoutFileNames(code)).not.toMatch(/zod/i);
    const { wars } = (await import(pathToFileURL(installed('data/en/index.js')).href)) as Collections;
    expect(gzip).toBeLessThan(gzipSync(JSON.stringify(wars), { level: 9 }).length + 1536);
    const { page, problems } = await visit(browser, `${server.address}dist/${bundler}/collection/`);
    expect(await page.locator('li').count()).toBe(wars?.length);
    expect(await page.locator('li').first().textContent()).toContain('1568 Russo-Turkish War');
    expect(problems).toEqual([]);
    await page.close();
  });

  test('of both elements leaves the data for later, 48 kB before them, and both become ready', async () => {
    const { code, gzip } = await firstView('elements');
    expect(await collectionsIn(code)).toEqual([]);
    expect(withoutFileNames(code)).not.toMatch(/zod/i);
    expect(gzip).toBeLessThan(48 * 1024);
    const { page, problems } = await visit(browser, `${server.address}dist/${bundler}/elements/`);
    expect(await readyElements(page)).toEqual(['relations-timeline', 'treaty-card']);
    await page.getByRole('heading', { name: 'Treaty of Kars', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await page.close();
  });
});
