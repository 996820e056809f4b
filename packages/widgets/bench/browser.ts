import { type Browser, type CDPSession, type Page, chromium } from 'playwright';
import { requireBrowser } from '../../../.ci/browsers.mjs';
import type { Wanted } from './page/contract.ts';
import type { Site } from './site.ts';
import type { PageOptions } from './site-page.ts';

/** As the browser tests start it. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/**
 * A contestant’s page in a browser of its own: a page that hangs takes nothing with it, and no run finds what another
 * left in a cache.
 */
export async function inPage<T>(
  site: Site,
  options: PageOptions,
  work: (opened: Opened) => Promise<T>,
  { javaScript = true } = {},
): Promise<T> {
  const { executablePath } = requireBrowser('chromium');
  const browser: Browser = await chromium.launch({ executablePath, args: launchArguments });
  try {
    const context = await browser.newContext({
      viewport: { width: 1024, height: 768 },
      locale: 'en-GB',
      timezoneId: 'Europe/Istanbul',
      javaScriptEnabled: javaScript,
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(site.address(options), { waitUntil: 'networkidle' });
    return await work({ page, cdp });
  } finally {
    await browser.close();
  }
}

export const prepare = (page: Page, wanted: Wanted): Promise<void> =>
  page.evaluate((what) => globalThis.bench.prepare(what), wanted);

/** Asks the contestant to show its entries; returns when that was, in milliseconds since 1970. */
export const mount = (page: Page): Promise<number> => page.evaluate(() => globalThis.bench.mount());

/** What is so after the time is not worth waiting for. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  // When the page is closed under it, nobody waits for it any more.
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
