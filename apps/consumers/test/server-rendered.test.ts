import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readyElements, startChromium, visit } from '../src/chromium.ts';
import { type Consumer, consumer } from '../src/consumer.ts';
import { toolOf } from '../src/installed.ts';
import { node } from '../src/run.ts';
import { type Server, serve } from '../src/serve.ts';

const inReact = consumer('react', ['@types/react', '@types/react-dom', 'esbuild', 'react', 'react-dom']);
const inAstro = consumer('astro', ['@astrojs/react', 'astro', 'react', 'react-dom']);
let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

interface Site {
  readonly project: Consumer;
  /** Builds the page, and says which folder a host would serve. */
  readonly build: (folder: string) => Promise<string>;
}

const sites: Readonly<Record<string, Site>> = {
  'React 19 with react-dom/server': {
    project: inReact,
    async build(folder) {
      await node('build.js', [], { cwd: folder });
      await writeFile(path.join(folder, 'index.html'), await node('dist/server.js', [], { cwd: folder }));
      return folder;
    },
  },
  'Astro with an island of React 19': {
    project: inAstro,
    async build(folder) {
      const telemetry = { ASTRO_TELEMETRY_DISABLED: '1' };
      await node('node_modules/astro/bin/astro.mjs', ['build'], { cwd: folder, env: telemetry });
      return path.join(folder, 'dist');
    },
  },
};

/** How often a reader sees a text, in shadow roots too; what no slot shows is not seen. */
const seen = async (page: Page, text: string | RegExp) => {
  const all = await page.getByText(text).all();
  const visible = await Promise.all(all.map((one) => one.isVisible()));
  return visible.filter(Boolean).length;
};

describe.each(Object.entries(sites))('%s', (_, { project, build }) => {
  let server: Server;
  let folder: string;

  beforeAll(async () => {
    folder = await build(project.folder);
    server = await serve(folder);
  });
  afterAll(() => server.close());

  test('the HTML of the server holds what readers see without script, once', async () => {
    const html = await readFile(path.join(folder, 'index.html'), 'utf8');
    expect(html).toMatch(
      /<relations-timeline from="1920" to="1936" heading="Between the wars"><section lang="en">/,
    );
    expect(html).toMatch(/<treaty-card treaty="treaty-of-kars-1921" on="1921"[^>]*>/);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(server.address);
    expect(await seen(page, 'Between the wars')).toBe(1);
    expect(await seen(page, /Montreux Convention/)).toBe(1);
    expect(await page.locator('treaty-card').textContent()).toMatch(/Treaty of Kars.*13 October 1921/s);
    await context.close();
  });

  test('it hydrates without a complaint, and nothing is there twice', async () => {
    const { page, problems } = await visit(browser, server.address);
    expect(await readyElements(page)).toEqual(['relations-timeline', 'treaty-card']);
    await page.getByRole('heading', { name: 'Treaty of Kars', exact: true }).waitFor();
    expect(await seen(page, 'Between the wars')).toBe(1);
    expect(await page.getByRole('heading', { name: 'Treaty of Kars', exact: true }).count()).toBe(1);
    // The text of the server is still there, for whoever reads the document, but no slot shows it.
    expect(await page.locator('relations-timeline > section > h2').count()).toBe(1);
    expect(await page.locator('relations-timeline > section > h2').isVisible()).toBe(false);
    expect(problems).toEqual([]);
    await page.close();
  });

  test('a change of state reaches the element, and its fallback stays', async () => {
    const { page, problems } = await visit(browser, server.address);
    await readyElements(page);
    const card = page.locator('treaty-card').first();
    const fallback = await card.innerHTML();
    const isInForce = () => card.evaluate((element) => element.matches(':state(in-force)'));
    expect(await isInForce()).toBe(false);
    await page.getByRole('button', { name: 'In 1936' }).click();
    await expect.poll(isInForce).toBe(true);
    expect(await card.innerHTML()).toBe(fallback);
    expect(problems).toEqual([]);
    await page.close();
  });
});

test('React hears the events of what it hydrates by a ref, and of what it renders by their names', async () => {
  const server = await serve(inReact.folder);
  const { page } = await visit(browser, server.address);
  await readyElements(page);
  await expect.poll(() => page.locator('output').textContent()).toBe('hydrated');
  await page.getByRole('button', { name: 'In 1936' }).click();
  await expect.poll(() => page.locator('output').textContent()).toBe('hydrated rendered');
  await page.close();
  await server.close();
});

test('its TSX compiles strictly, without skipLibCheck', async () => {
  const compiler = path.join(toolOf('typescript-7'), 'bin/tsc');
  expect(await node(compiler, ['-p', 'tsconfig.json'], { cwd: inReact.folder })).toBe('');
});
