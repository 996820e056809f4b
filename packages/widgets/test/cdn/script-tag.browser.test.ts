import { afterEach, beforeAll, expect, test } from 'vitest';
import type { RelationsTimeline, RtErrorEvent, TreatyCard } from '../../src/index.ts';

/** What the build wrote, served by `serve-cdn.ts`. */
const cdn = new URL('/cdn/', location.origin);
let built: {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
};

beforeAll(async () => {
  const response = await fetch(new URL('integrity.json', cdn));
  if (!response.ok) throw new Error(await response.text());
  built = (await response.json()) as typeof built;
});

afterEach(() => {
  document.body.replaceChildren();
});

type Page = Window & typeof globalThis;

/** A page of its own: what one test registers is not known to the next. */
async function open(body: string): Promise<Page> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title><body>${body}`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** Adds a script tag as an author would write it, pinned to its content, and waits for it. */
function add(page: Page, file: string, type = ''): Promise<void> {
  const script = page.document.createElement('script');
  script.type = type;
  script.integrity = built.files[file]?.integrity ?? 'sha384-of-a-file-that-is-not-described';
  script.crossOrigin = 'anonymous';
  script.src = new URL(file, cdn).href;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      resolve();
    });
    script.addEventListener('error', () => {
      reject(new Error(`${script.src} was not loaded, or is not what integrity.json says.`));
    });
    page.document.body.append(script);
  });
}

const card = ({ document }: Page) => document.querySelector('treaty-card') as TreatyCard;
const timeline = ({ document }: Page) => document.querySelector('relations-timeline') as RelationsTimeline;
const textOf = (element: Element) => element.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';

const kars = '<treaty-card treaty="treaty-of-kars-1921" lang="tr">The author’s own text</treaty-card>';

/** Where the data of a page came from, as paths beside the script. */
const fetched = ({ performance }: Page) =>
  performance
    .getEntriesByType('resource')
    .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch')
    .map(({ name }) => name.replace(cdn.href, ''));

test.each([
  ['a classic script', 'relations.js', ''],
  ['a module', 'relations.mjs', 'module'],
])('%s shows both elements with the data beside it, in their language only', async (_, file, type) => {
  const page = await open(`${kars}<relations-timeline lang="tr"></relations-timeline>`);
  await add(page, file, type);
  await expect.poll(() => card(page).state).toBe('ready');
  await expect.poll(() => timeline(page).state).toBe('ready');
  expect(textOf(card(page))).toContain('Kars Antlaşması');
  await expect.poll(() => fetched(page)).toContain(`data/tr/outline.json?v=${built.version}`);
  // The card's names in the other languages are in their outlines.
  expect(fetched(page).filter((name) => !/^data\/(tr\/\w+|(en|ru)\/outline)\.json\?v=/.test(name))).toEqual(
    [],
  );
});

test.each([
  ['timeline.js', 'relations-timeline', 'treaty-card'],
  ['treaty-card.js', 'treaty-card', 'relations-timeline'],
])('%s registers <%s> and nothing else', async (file, own, other) => {
  const page = await open('');
  await add(page, file);
  expect(page.customElements.get(own)).toHaveProperty('version', built.version);
  expect(page.customElements.get(other)).toBeUndefined();
});

test('the second copy on a page says so in one line with both versions, and the first one stays', async () => {
  const page = await open(kars);
  const lines: unknown[][] = [];
  page.console.info = (...line) => lines.push(line);
  await add(page, 'relations.js');
  await expect.poll(() => card(page).state).toBe('ready');
  const first = page.customElements.get('treaty-card');
  expect(lines).toEqual([]);
  await add(page, 'relations.js');
  const { version } = built;
  expect(lines).toEqual([
    [
      `Already on this page: <relations-timeline> ${version}, <treaty-card> ${version}. Their version ${version} stays unused.`,
    ],
  ]);
  expect(page.customElements.get('treaty-card')).toBe(first);
  expect(card(page).state).toBe('ready');
});

test.each(['404', 'no network'])('on %s the author’s own text stays, and the page is told', async (what) => {
  const page = await open(`${kars}<relations-timeline>The author’s list</relations-timeline>`);
  const errors: RtErrorEvent[] = [];
  page.document.body.addEventListener('rt-error', (event) => errors.push(event));
  const withNetwork = page.fetch.bind(page);
  page.fetch = () =>
    what === '404'
      ? Promise.resolve(new page.Response('', { status: 404 }))
      : Promise.reject(new page.TypeError('no network'));
  await add(page, 'relations.js');
  for (const element of [card(page), timeline(page)]) {
    await expect.poll(() => element.state).toBe('error');
    expect(
      element.shadowRoot
        ?.querySelector<HTMLSlotElement>('slot:not([name])')
        ?.assignedNodes({ flatten: true }),
    ).toEqual([element.firstChild]);
  }
  for (const element of [card(page), timeline(page)]) {
    const { problems } = errors.find(({ target }) => target === element) ?? {};
    expect(problems).toMatchObject([{ code: 'load-failed' }]);
  }
  const messages = errors.map(({ message }) => message).join('\n');
  expect(messages).toContain(what === '404' ? '/cdn/data/tr/treaties.json?v=' : 'no network');

  page.fetch = withNetwork;
  const again = page.document.createElement('treaty-card');
  again.setAttribute('treaty', 'treaty-of-kars-1921');
  page.document.body.append(again);
  // What failed is asked for again.
  await expect.poll(() => again.state).toBe('ready');
});
