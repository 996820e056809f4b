import type { Browser, Frame, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Host, launch, listen, serve } from '../chromium.ts';

const kars = 'embed/treaty/treaty-of-kars-1921.html';
const straits = 'tr/embed/timeline/straits.html';
const patience = { timeout: 30_000 };
// A page and a browser on a machine that does other things too.

let browser: Browser;
/** The site, and a page of somebody else that shows it: two ports are two origins. */
let site: Host;
let host: Host;
let page: Page;

beforeAll(async () => {
  [browser, site, host] = await Promise.all([launch(), serve(), serve()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close(), host.close()]);
});
afterEach(async () => {
  site.missing.clear();
  host.pages.clear();
  await page.close();
});

/** A page around a frame, and what both said. */
async function show(html: string, headers: Readonly<Record<string, string>> = {}) {
  host.pages.set('/host.html', { html: `<!doctype html><title>Host</title>${html}`, headers });
  page = await browser.newPage();
  const heard = listen(page);
  await page.goto(`${host.address}host.html`);
  return heard;
}

async function open(file: string) {
  page = await browser.newPage({ locale: 'tr-TR' });
  const heard = listen(page);
  await page.goto(`${site.address}${file}`);
  return heard;
}

function frameOf(file: string): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(`${site.address}${file}`));
  if (!frame)
    throw new Error(
      `No frame shows ${file}: ${page
        .frames()
        .map((one) => one.url())
        .join(' ')}`,
    );
  return frame;
}

const stateOf = (where: Frame | Page, tag: string) =>
  where.locator(tag).evaluate((element) => (element as HTMLElement & { state?: string }).state);

describe('a frame of another origin', () => {
  it.each([
    [kars, 'treaty-card', 'allow-scripts'],
    [straits, 'relations-timeline', 'allow-scripts'],
    [kars, 'treaty-card', undefined],
    [straits, 'relations-timeline', undefined],
  ])('shows %s as the live %s, sandbox %s', async (file, tag, sandbox) => {
    const { errors, exceptions } = await show(
      `<iframe src="${site.address}${file}" width="700" height="500" ${sandbox === undefined ? '' : `sandbox="${sandbox}"`}></iframe>`,
    );
    await expect.poll(() => stateOf(frameOf(file), tag), patience).toBe('ready');
    expect(await frameOf(file).evaluate(() => self.origin)).toBe(
      sandbox === undefined ? site.address.slice(0, -1) : 'null',
    );
    expect([errors, exceptions]).toEqual([[], []]);
  });

  it('opens what needs more data in a sandbox too', async () => {
    const { errors, exceptions } = await show(
      `<iframe src="${site.address}${straits}" width="700" height="900" sandbox="allow-scripts"></iframe>`,
    );
    await expect.poll(() => stateOf(frameOf(straits), 'relations-timeline'), patience).toBe('ready');
    const frame = frameOf(straits);
    await frame.getByRole('button', { name: 'Montrö' }).first().click();
    await expect
      .poll(
        () => frame.locator('[part~="details"] dt', { hasText: 'Taraflar' }).first().isVisible(),
        patience,
      )
      .toBe(true);
    expect([errors, exceptions]).toEqual([[], []]);
  });
});

/** What each host does with a message, as its own library does. */
const hosts: Readonly<Record<string, { frame: (src: string) => string; listener: string }>> = {
  'its own form': {
    frame: (src) => `<iframe src="${src}" height="10"></iframe>`,
    listener: `if (data && data.type === 'russia-turkey:height') frame.height = data.height;`,
  },
  AMP: {
    frame: (src) => `<iframe src="${src}" height="10" sandbox="allow-scripts"></iframe>`,
    listener: `if (data && data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height;`,
  },
  Medium: {
    frame: (src) => `<iframe src="${src}" height="10"></iframe>`,
    listener: `
      if (typeof data !== 'string' || data[0] !== '{') return;
      const said = JSON.parse(data);
      if (said.context === 'iframe.resize' && said.src === frame.src) frame.height = said.height;`,
  },
  'the Guardian': {
    frame: (src) => `<iframe src="${src}" height="10"></iframe>`,
    listener: `
      if (typeof data !== 'string' || data[0] !== '{') return;
      const said = JSON.parse(data);
      if (/^iframeMessenger:/.test(said.id) && said.type === 'set-height') frame.height = parseInt(said.value, 10);`,
  },
  Pym: {
    frame: (src) => `<iframe src="${src}?initialWidth=600&childId=chart-7" height="10"></iframe>`,
    listener: `
      if (typeof data !== 'string') return;
      const found = new RegExp('^pymxPYMxchart-7xPYMx(\\\\S+)xPYMx(.*)$').exec(data);
      if (found && found[1] === 'height') frame.height = parseInt(found[2], 10);`,
  },
  WordPress: {
    frame: (src) =>
      `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${src}#?secret=aB3dE6gH9k" data-secret="aB3dE6gH9k" height="10"></iframe>`,
    listener: `
      if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
      if (data.secret !== frame.dataset.secret || data.message !== 'height') return;
      frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000);`,
  },
};

it.each(Object.entries(hosts))(
  '%s is told the height, and again when it changes',
  async (_, { frame, listener }) => {
    const { errors, exceptions } = await show(`${frame(`${site.address}${kars}`)}<script>
    const frame = document.querySelector('iframe');
    frame.width = 500;
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow) throw new Error('a message from elsewhere');
      ${listener}
    });
  </script>`);
    await expect.poll(() => stateOf(frameOf(kars), 'treaty-card'), patience).toBe('ready');
    const told = () => page.locator('iframe').evaluate((one) => (one as HTMLIFrameElement).clientHeight);
    const real = () =>
      frameOf(kars).evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    const capped = async () => Math.min(await real(), _ === 'WordPress' ? 1000 : Infinity);
    await expect.poll(async () => (await told()) - (await capped()), patience).toBe(0);
    const before = await told();
    await page.locator('iframe').evaluate((one) => {
      (one as HTMLIFrameElement).width = '1100';
    });
    await expect
      // What WordPress cuts at its limit may stay there.
      .poll(
        async () => [(await told()) - (await capped()), (await told()) < before || before === 1000],
        patience,
      )
      .toEqual([0, true]);
    expect([errors, exceptions]).toEqual([[], []]);
  },
);

it('the height is told upward only, and to nobody when there is nobody', async () => {
  const { exceptions } = await open(kars);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.setViewportSize({ width: 400, height: 700 });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect(exceptions).toEqual([]);
});

it('hostile messages are passed over: nothing runs, nothing changes, nothing is thrown', async () => {
  const { errors, exceptions } = await show(
    `<iframe src="${site.address}${kars}" width="600" height="500" sandbox="allow-scripts"></iframe>`,
  );
  await expect.poll(() => stateOf(frameOf(kars), 'treaty-card'), patience).toBe('ready');
  const frame = frameOf(kars);
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    const evil = "<img src=x onerror=\"parent.postMessage('pwned', '*')\">";
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const messages: unknown[] = [
      null,
      undefined,
      0,
      '',
      evil,
      `javascript:${evil}`,
      JSON.stringify({ type: evil }),
      '{"broken',
      { type: evil, height: evil },
      { type: 'russia-turkey:height', height: -1 },
      { message: 'ready', secret: evil },
      { sentinel: 'amp', type: 'embed-size-changed', html: evil },
      `pymxPYMx${evil}xPYMxwidthxPYMx1`,
      { __proto__: { type: 'navigate' }, constructor: evil },
      circle,
      new ArrayBuffer(8),
      Array.from({ length: 10_000 }, () => evil),
      { type: 'navigate', location: 'https://evil.example/' },
    ];
    for (const message of messages) target?.postMessage(message, '*');
  });
  await page.waitForTimeout(500);
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(frame.url()).toBe(`${site.address}${kars}`);
  expect([errors, exceptions]).toEqual([[], []]);
});

it('a request for the height is answered', async () => {
  await show(`<iframe src="${site.address}${kars}" width="600" height="500"></iframe><script>
    let count = 0;
    addEventListener('message', ({ data }) => { if (data?.type === 'russia-turkey:height') count += 1; });
  </script>`);
  await expect.poll(() => stateOf(frameOf(kars), 'treaty-card'), patience).toBe('ready');
  await page.waitForTimeout(300);
  const count = () => page.evaluate<number>('count');
  const before = await count();
  await page.evaluate(() => {
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ type: 'russia-turkey:height-request' }, '*');
  });
  await expect.poll(count, patience).toBe(before + 1);
});

describe('an address with parameters', () => {
  it('sets the window, the kinds, the heading and the colours', async () => {
    const { exceptions } = await open(
      'embed/timeline/history.html?from=1920&to=1936&kinds=treaties&heading=Own&theme=dark&view=list&order=latest-first',
    );
    await expect.poll(() => stateOf(page, 'relations-timeline'), patience).toBe('ready');
    const text = () =>
      page.locator('relations-timeline').evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(await page.title()).toBe('Own');
    expect(await text()).toContain('Own');
    expect(await text()).toContain('1920–1936');
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark');
    expect(exceptions).toEqual([]);
  });

  it('with a height stands at it, and what is inside can be scrolled', async () => {
    await open('embed/timeline/history.html?height=400');
    await expect.poll(() => stateOf(page, 'relations-timeline'), patience).toBe('ready');
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().height)).toBe(400);
    expect(await page.locator('main').evaluate((main) => main.scrollHeight > main.clientHeight)).toBe(true);
    expect(await page.locator('footer').isVisible()).toBe(true);
  });

  it.each([
    ['embed/timeline/history.html', 'cannot be read as a date'],
    ['ru/embed/timeline/history.html', 'не читается как дата'],
    ['tr/embed/timeline/history.html', 'tarih olarak okunamıyor'],
  ])('%s says in its language what it cannot use, and shows the rest', async (file, words) => {
    const { errors, exceptions } = await open(
      `${file}?from=%3Cscript%3Ealert(1)%3C/script%3E&kinds=battles&topics=x&order=y&view=z&height=1e9&theme=sepia`,
    );
    await expect.poll(() => stateOf(page, 'relations-timeline'), patience).toBe('ready');
    const notes = page.locator('.notes p');
    expect(await notes.count()).toBe(7);
    expect(await notes.first().textContent()).toContain(words);
    expect(await notes.first().textContent()).toContain('<script>');
    expect(await page.locator('.notes *:not(p)').count()).toBe(0);
    expect([errors, exceptions]).toEqual([[], []]);
  });

  it.each([
    ['embed/treaty/index.html', 'There is no treaty'],
    ['ru/embed/treaty/index.html', 'нет. Выберите'],
    ['tr/embed/treaty/index.html', 'antlaşma yok'],
  ])('%s?treaty= leads on to a treaty, and says of an unknown one that it is none', async (file, words) => {
    const { errors, exceptions } = await open(`${file}?treaty=treaty-of-kars-1921&variant=compact`);
    await expect
      .poll(() => page.url())
      .toBe(`${site.address}${file.replace('index', 'treaty-of-kars-1921')}?variant=compact`);
    await expect.poll(() => stateOf(page, 'treaty-card'), patience).toBe('ready');
    await page.goto(`${site.address}${file}?treaty=%3Cb%3Enone`);
    expect(await page.locator('.notes').textContent()).toContain(words);
    expect(await page.locator('.notes').textContent()).toContain('<b>none');
    expect(await page.locator('a[data-treaty]').count()).toBeGreaterThan(50);
    expect([errors, exceptions]).toEqual([[], []]);
  });
});

describe.each([true, false])('without its data files, sandboxed: %s,', (sandboxed) => {
  it.each([
    [kars, 'treaty-card', 'could not be loaded', 'Askanaz'],
    [straits, 'relations-timeline', 'Veriler yüklenemedi', 'Montrö'],
  ])('%s stays readable and says so', async (file, tag, words, text) => {
    site.missing.add(/\/data\/.*\.(json|js)$/);
    const { exceptions } = await show(
      `<iframe src="${site.address}${file}" width="700" height="500" ${sandboxed ? 'sandbox="allow-scripts"' : ''}></iframe>`,
    );
    await expect.poll(() => frameOf(file).locator('.notes').textContent(), patience).toContain(words);
    expect(await stateOf(frameOf(file), tag)).toBe('error');
    const first = frameOf(file).locator(tag).getByText(text).first();
    expect(await first.isVisible()).toBe(true);
    expect(exceptions).toEqual([]);
  });
});

it('without its scripts a page is whole', async () => {
  site.missing.add(/\.js$/);
  const { exceptions } = await open(kars);
  expect(await page.locator('treaty-card').getByRole('heading', { name: 'Treaty of Kars' }).isVisible()).toBe(
    true,
  );
  expect(await page.locator('treaty-card').getByText('Askanaz').first().isVisible()).toBe(true);
  expect(exceptions).toEqual([]);
});

describe('the script in a page of somebody else', () => {
  const card =
    '<figure><treaty-card treaty="treaty-of-kars-1921" lang="en"><a href="/k">Treaty of Kars</a></treaty-card></figure>';
  // The data are of another origin here, so this host sends what a CDN sends.
  const local = (path: string) => `${host.address}cdn/${path}`;
  let version: string;

  beforeAll(async () => {
    const response = await fetch(`${site.address}cdn/latest/integrity.json`);
    ({ version } = (await response.json()) as { version: string });
  });

  it('keeps to a strict policy and to Trusted Types', async () => {
    const { errors, exceptions } = await show(
      `${card}<script defer src="${local(`${version}/relations.js`)}"></script>`,
      {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
    );
    await expect.poll(() => stateOf(page, 'treaty-card'), patience).toBe('ready');
    expect([errors, exceptions]).toEqual([[], []]);
  });

  it('loaded twice changes nothing', async () => {
    const tag = `<script defer src="${local(`${version}/relations.js`)}"></script>`;
    const { errors, exceptions } = await show(
      `${card}${tag}${tag}<script defer src="${local('latest/relations.js')}"></script>`,
    );
    await expect.poll(() => stateOf(page, 'treaty-card'), patience).toBe('ready');
    expect([errors, exceptions]).toEqual([[], []]);
  });

  it('of two versions the second can have a tag of its own', async () => {
    const { errors, exceptions } = await show(
      `${card}<treaty-card-next treaty="treaty-of-moscow-1921" lang="tr">Moskova</treaty-card-next>
      <script defer src="${local(`${version}/relations.js`)}"></script>
      <script type="module">
        const { TreatyCard } = await import('${local('latest/relations.mjs')}');
        window.isOther = TreatyCard !== customElements.get('treaty-card');
        TreatyCard.define('treaty-card-next');
      </script>`,
    );
    await expect.poll(() => stateOf(page, 'treaty-card-next'), patience).toBe('ready');
    expect(await stateOf(page, 'treaty-card')).toBe('ready');
    expect(await page.evaluate('isOther')).toBe(true);
    expect([errors, exceptions]).toEqual([[], []]);
  });
});
