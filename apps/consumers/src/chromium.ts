import { type Browser, type Page, chromium } from 'playwright';
import { requireBrowser } from '../../../.ci/browsers.mjs';

/** Starts the Chromium of this machine, or says how to get one. */
export function startChromium(): Promise<Browser> {
  const { executablePath } = requireBrowser('chromium');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
    timeout: 120_000,
  });
}

export interface Visit {
  readonly page: Page;
  /** What a reader would find in the console as an error, what was not loaded, and what was asked of others. */
  readonly problems: readonly string[];
}

/** Opens a page in a browser window of its own, and listens from the beginning. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  const { origin } = new URL(address);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('requestfailed', (request) =>
    problems.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`),
  );
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) problems.push(`A request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(address, { waitUntil: 'load', timeout: 90_000 });
  return { page, problems };
}

/** Waits until every element of ours in the page shows its content, and says which they are. */
export async function readyElements(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const elements = [
      ...document.querySelectorAll<HTMLElement & { state?: string }>('relations-timeline, treaty-card'),
    ];
    return elements.length > 0 && elements.every(({ state }) => state === 'ready');
  });
  return page
    .locator('relations-timeline, treaty-card')
    .evaluateAll((elements) => elements.map(({ localName }) => localName));
}
