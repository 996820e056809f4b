import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderOf, languages } from '../src/site/languages.ts';
import { type Look, lookAtSite } from './browser.ts';
import { looked } from './templates.ts';

let look: Look;
beforeAll(async () => {
  look = await lookAtSite();
});
afterAll(() => look.close());

/** Opens a page, and tells of everything that went wrong in it and of every request that left the site. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await look.browser.newContext({
    locale: 'tr-TR',
    timezoneId: 'Europe/Istanbul',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(look.base)) faults.push(request.url());
  });
  await page.goto(`${look.base}${address}`);
  return { page, faults, close: () => context.close() };
}

async function brokenRules(page: Page): Promise<readonly string[]> {
  // Axe takes its time: what the author wrote between the tags would go while it looks at it.
  await page.waitForFunction(() => document.querySelector('relations-timeline:state(loading)') === null);
  await page.evaluate(axe.source);
  const { violations, incomplete } = await page.evaluate(() =>
    // What the library put into the page.
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations', 'incomplete'],
    }),
  );
  // What needs a second look inside an element is looked at in the tests of the element.
  const unsure = incomplete.map(({ nodes, ...rule }) => ({
    ...rule,
    nodes: nodes.filter(({ target }) => target.every((part) => typeof part === 'string')),
  }));
  return [...violations, ...unsure].flatMap(({ id, nodes }) =>
    nodes
      .map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`)
      .filter((fault) => !signs.test(fault))
      .slice(0, 3),
  );
}

/** An arrow is no text whose contrast or name can be told. */
const signs = /only non-text characters|if the visible text is part of the accessible name/;

const looks = [
  { language: 'en', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { language: 'ru', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
  { language: 'tr', colorScheme: 'light', viewport: { width: 768, height: 1024 } },
] as const;

// Each template in one of the looks: in all three of them it would take minutes, and their HTML is the same.
describe.each(looks)('in $language, $colorScheme, at $viewport.width pixels', ({ language, ...options }) => {
  const turn = looks.findIndex((one) => one.language === language);
  it('pages of a third of the templates break no rule of accessibility, fit, and ask nobody else', async () => {
    const broken: string[] = [];
    const { page, faults, close } = await open(`${folderOf(language)}explore/index.html`, options);
    // Drawings are looked at in plates.browser.test.ts.
    const third = looked.filter((_, index) => index % looks.length === turn);
    for (const file of third.filter((one) => !/^(indicators|map)\/index/.test(one))) {
      await page.goto(`${look.base}${folderOf(language)}${file}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wider > 0) broken.push(`${file} is ${wider} pixels too wide`);
      broken.push(...(await brokenRules(page)).map((rule) => `${file}: ${rule}`));
      broken.push(...faults.splice(0).map((fault) => `${file}: ${fault}`));
    }
    await close();
    expect(broken.slice(0, 20)).toEqual([]);
  });
});

describe.each(languages)('the search in %s', (language) => {
  const explorer = `${folderOf(language)}explore/index.html`;

  it('answers the query of the address, and keeps what is asked in it', async () => {
    const { page, faults, close } = await open(`${explorer}?q=kucuk+kaynarca+1774`);
    const first = page.locator('[data-results] a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('../treaties/treaty-of-kucuk-kaynarca-1774.html');
    await page.fill('input[name=q]', 'Карсский договор');
    await page.waitForURL(/%D0%9A|Карс/);
    await page.locator('[data-results] a[href$="treaty-of-kars-1921.html"]').first().click();
    await page.waitForURL(/treaty-of-kars-1921\.html$/);
    expect(faults).toEqual([]);
    await close();
  });

  it('says that nothing is found, takes what it does not know for nothing, and stays whole', async () => {
    const { page, faults, close } = await open(
      `${explorer}?q=${encodeURIComponent('<img src=x onerror=alert(1)> qqqq')}&kind=nonsense&other=%00#nowhere`,
    );
    await page.locator('[data-results] [role=status]', { hasText: 'qqqq' }).waitFor();
    expect(await page.locator('[data-results] img, [data-results] li').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

it('the search says in the reader’s language that its data are missing, and the indexes stand', async () => {
  const { page, close } = await open('ru/explore/index.html');
  await page.route('**/search.json', (route) => route.fulfill({ status: 404 }));
  await page.fill('input[name=q]', 'Карс');
  await page.locator('[role=status]', { hasText: 'Не удалось загрузить поиск' }).waitFor();
  expect(await page.locator('.kinds a').count()).toBeGreaterThan(15);
  await close();
});

it('shows what has its day today on top, by both calendars', async () => {
  const { page, faults, close } = await open('index.html');
  await page.clock.setFixedTime(new Date('2026-07-21T12:00:00Z'));
  await page.goto(`${look.base}ru/on-this-day/index.html`);
  const today = page.locator('[data-calendar=gregorian]');
  await today.locator('a[href$="treaty-of-kucuk-kaynarca-1774.html"]').waitFor();
  expect(await today.locator('h2').textContent()).toContain('21 июля');
  await page.clock.setFixedTime(new Date('2026-07-10T12:00:00Z'));
  await page.reload();
  await page.locator('[data-calendar=julian] a[href$="treaty-of-kucuk-kaynarca-1774.html"]').waitFor();
  expect(faults).toEqual([]);
  await close();
});

it('without a script the search names the indexes, and the timeline is a list', async () => {
  const { page, close } = await open('tr/explore/index.html', { javaScriptEnabled: false });
  expect(await page.locator('[data-without-script]').isVisible()).toBe(true);
  expect(await page.locator('.kinds a').count()).toBeGreaterThan(15);
  expect(await page.locator('relations-timeline li').count()).toBeGreaterThan(200);
  await close();
});
