import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyElements, startChromium, visit } from '../src/chromium.ts';
import { consumer } from '../src/consumer.ts';
import { importMapOf } from '../src/import-map.ts';
import { type Server, serve } from '../src/serve.ts';

const project = consumer('plain');
const cdn = 'node_modules/@russia-turkey/widgets/dist/cdn';
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Lit makes its templates under this name, and nothing else may.
  'trusted-types lit-html',
].join('; ');

let browser: Browser;
let strict: Server;
let plain: Server;

beforeAll(async () => {
  browser = await startChromium();
  strict = await serve(project.folder, { 'content-security-policy': policy });
  plain = await serve(project.folder);
});
afterAll(async () => {
  await browser.close();
  await strict.close();
  await plain.close();
});

/** Writes a page with both elements and this before them. */
async function write(file: string, head: string): Promise<void> {
  const elements = await readFile(path.join(project.folder, 'elements.html'), 'utf8');
  const page = `<!doctype html><html lang="tr"><head><meta charset="utf-8"><title>Sayfa</title>${head}</head><body>${elements}</body></html>`;
  await writeFile(path.join(project.folder, file), page);
}

async function integrityOf(script: string): Promise<string> {
  const text = await readFile(path.join(project.folder, cdn, 'integrity.json'), 'utf8');
  const { files } = JSON.parse(text) as { files: Readonly<Record<string, { readonly integrity: string }>> };
  const integrity = files[script]?.integrity;
  if (integrity === undefined) throw new Error(`integrity.json of the package says nothing of ${script}.`);
  return integrity;
}

/** The names that readers of Turkish see on both. */
async function expectBothInTurkish(page: Page): Promise<void> {
  expect(await readyElements(page)).toEqual(['relations-timeline', 'treaty-card']);
  await page.getByRole('heading', { name: 'Kars Antlaşması', exact: true }).waitFor();
  expect(await page.getByText('What readers see without script').isVisible()).toBe(false);
}

describe('the file for a CDN under a strict policy, with Trusted Types and without a style from the page', () => {
  test.each([
    ['a classic script', 'relations.js', 'defer'],
    ['a module', 'relations.mjs', 'type="module"'],
  ])('%s pinned by its integrity shows both elements', async (_, script, how) => {
    const integrity = await integrityOf(script);
    await write(
      `${script}.html`,
      `<script ${how} src="/${cdn}/${script}" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    const { page, problems } = await visit(browser, `${strict.address}${script}.html`);
    await expectBothInTurkish(page);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a script that is not what integrity says does not run, and the author’s own text stays', async () => {
    const integrity = await integrityOf('timeline.js');
    await write(
      'tampered.html',
      `<script defer src="/${cdn}/relations.js" integrity="${integrity}" crossorigin="anonymous"></script>`,
    );
    const { page, problems } = await visit(browser, `${strict.address}tampered.html`);
    expect(problems.join()).toMatch(/integrity/);
    expect(await page.getByText('What readers see without script').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Treaty of Kars, 13 October 1921' }).isVisible()).toBe(true);
    await page.close();
  });
});

test('modules from node_modules by an import map, without a bundler, show both elements', async () => {
  const packages = [
    '@russia-turkey/core',
    '@russia-turkey/widgets',
    'lit',
    'lit-element',
    'lit-html',
    '@lit/reactive-element',
  ];
  const map = await importMapOf(project.folder, packages);
  await write(
    'import-map.html',
    `<script type="importmap">${map}</script><script type="module">import '@russia-turkey/widgets/define';</script>`,
  );
  const { page, problems } = await visit(browser, `${plain.address}import-map.html`);
  await expectBothInTurkish(page);
  expect(problems).toEqual([]);
  await page.close();
});
