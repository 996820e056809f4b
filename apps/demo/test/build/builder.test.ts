import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Host, launch, listen, serve } from '../chromium.ts';

const patience = { timeout: 30_000 };

let browser: Browser;
let site: Host;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
});
afterEach(async () => {
  site.missing.clear();
  await context.close();
});

async function open(file: string, options: Parameters<Browser['newContext']>[0] = {}) {
  context = await browser.newContext(options);
  page = await context.newPage();
  const heard = listen(page);
  await page.goto(`${site.address}${file}`);
  return heard;
}

const code = () => page.locator('textarea').inputValue();
const frame = () => {
  const [, shown] = page.frames();
  if (!shown) throw new Error('There is no preview.');
  return shown;
};

it('gives a working embed: choose, copy, paste into a plain page', async () => {
  const { exceptions } = await open('build/index.html', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.locator('[name="treaty"]').selectOption('treaty-of-kars-1921');
  // The preview moves the button while it grows.
  await expect.poll(() => frame().locator('treaty-card').textContent(), patience).toContain('Kars');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('.told').textContent(), patience).toContain('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code());
  site.pages.set('/blog.html', {
    html: `<!doctype html><title>Blog</title><p>Before</p>\n${copied}\n<p>After</p>`,
  });
  await page.goto(`${site.address}blog.html`);
  await expect
    .poll(
      () => page.locator('treaty-card').evaluate((card) => (card as HTMLElement & { state?: string }).state),
      patience,
    )
    .toBe('ready');
  expect(exceptions).toEqual([]);
  site.pages.clear();
});

it('keeps everything in its address', async () => {
  const { exceptions } = await open('ru/build/index.html');
  await page.getByLabel('Свои годы', { exact: true }).check();
  await page.getByLabel('С', { exact: true }).fill('1920');
  await page.getByLabel('По', { exact: true }).fill('1936');
  await page.getByLabel('Договоры', { exact: true }).check();
  await page.getByLabel('Фрейм', { exact: true }).check();
  await page.locator('[name="theme"]').selectOption('dark');
  await page.locator('[name="lang"]').selectOption('tr');
  await page.getByLabel('Телефон', { exact: true }).check();
  const written = await code();
  expect(written).toContain(
    'tr/embed/timeline/history.html?from=1920&amp;to=1936&amp;kinds=treaties&amp;theme=dark',
  );
  const [link, address] = [
    await page.getByRole('link', { name: 'Ссылка на этот выбор' }).getAttribute('href'),
    page.url(),
  ];
  expect(link).toBe(address);
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(code, patience).toBe(written);
  expect(await page.getByLabel('С', { exact: true }).inputValue()).toBe('1920');
  expect(exceptions).toEqual([]);
});

it.each([
  ['build/index.html', 'cannot be read as a date'],
  ['ru/build/index.html', 'не читается как дата'],
  ['tr/build/index.html', 'tarih olarak okunamıyor'],
])('%s says what in its address it cannot use, and goes on', async (file, words) => {
  const { errors, exceptions } = await open(`${file}?what=window&from=%3Cb%3Esoon&form=fax&saved=x&topics=y`);
  await expect.poll(() => page.locator('form .notes').textContent(), patience).toContain(words);
  expect(await page.locator('form .notes *:not(p)').count()).toBe(0);
  expect(await code()).toContain('<relations-timeline');
  expect([errors, exceptions]).toEqual([[], []]);
});

describe('the preview', () => {
  it('shows the embed as wide as the screen that was chosen, as high as it is', async () => {
    await open('build/index.html?what=view&saved=straits&form=frame&screen=phone');
    await expect
      .poll(
        () =>
          frame()
            .locator('relations-timeline')
            .evaluate((one) => (one as HTMLElement & { state?: string }).state),
        patience,
      )
      .toBe('ready');
    expect(await frame().evaluate(() => innerWidth)).toBe(360);
    await page.getByLabel('Desktop', { exact: true }).check();
    await expect.poll(() => frame().evaluate(() => innerWidth), patience).toBe(1280);
    await expect
      .poll(
        () =>
          frame().evaluate(
            () => Math.ceil(document.documentElement.getBoundingClientRect().height) - innerHeight,
          ),
        patience,
      )
      .toBe(0);
  });

  it.each([
    ['html', 'Treaty of Kars'],
    ['link', 'Treaty of Kars, 13 October 1921'],
  ])('of the form %s is its own text, and nothing runs in it', async (form, text) => {
    const { errors, exceptions } = await open(`build/index.html?treaty=treaty-of-kars-1921&form=${form}`);
    await expect.poll(() => frame().locator('body').textContent(), patience).toContain(text);
    expect(await page.locator('iframe').getAttribute('sandbox')).not.toContain('scripts');
    expect([errors, exceptions]).toEqual([[], []]);
  });
});

it('plain HTML takes the filters, and says so when the records do not load', async () => {
  const { exceptions } = await open(
    'build/index.html?what=window&from=1920&to=1925&kinds=treaties&form=html',
  );
  await expect.poll(code, patience).toContain('Treaty of Kars');
  expect(await code()).not.toContain('Montreux');
  site.missing.add(/outline-.*\.js$/);
  await page.locator('[name="lang"]').selectOption('tr');
  await expect.poll(code, patience).toContain('could not be written');
  expect(exceptions).toEqual([]);
});

it('works by keyboard alone', async () => {
  await open('build/index.html', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('input[name="what"]:checked').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(code, patience).toContain('<relations-timeline');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('saved');
  await page.getByLabel('From').focus();
  await page.keyboard.type('1930');
  // Asks for no copy.
  await page.keyboard.press('Enter');
  await expect.poll(code, patience).toContain('from="1930"');
  expect(await page.locator('.told').textContent()).toBe('');
  await page.getByRole('button', { name: 'Copy' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.told').textContent(), patience).toContain('Copied');
});

it('where the browser does not copy, the text is selected and the reader told', async () => {
  await open('build/index.html', { permissions: [] });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => page.locator('.told').textContent()).toContain('Ctrl+C');
  expect(
    await page.evaluate(() => getSelection()?.toString() || document.activeElement?.localName),
  ).toBeTruthy();
});

it('without script it explains every form with a whole example', async () => {
  await open('tr/build/index.html', { javaScriptEnabled: false });
  expect(await page.locator('form.builder').isVisible()).toBe(false);
  const examples = await page.locator('section[aria-labelledby="examples"] pre').allTextContents();
  expect(examples).toHaveLength(6);
  expect(examples[0]).toMatch(/^<figure><treaty-card .*<\/figure>\n<script defer /);
  expect(examples[1]).toMatch(/^<iframe /);
});

it('names every control', async () => {
  await open('build/index.html?what=window');
  const unnamed = await page
    .locator('form.builder :is(input, select, textarea, button, iframe)')
    .evaluateAll((controls) =>
      controls
        .filter((one) => (one as HTMLElement).checkVisibility())
        .filter((one) => {
          const labels = (one as HTMLInputElement).labels;
          const name =
            labels && labels.length > 0
              ? labels[0]?.textContent
              : (one.getAttribute('aria-labelledby') ?? one.getAttribute('title') ?? one.textContent);
          return !name?.trim();
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(unnamed).toEqual([]);
});
