import { describe, expect, test } from 'vitest';
import {
  all,
  canvasOf,
  coloursOf,
  errorsOf,
  frame,
  one,
  ownEntries,
  place,
  ready,
  root,
  show,
  status,
  stub,
  textOf,
  titles,
  undo,
} from '../../test/timeline/page.ts';
import type { RelationsTimeline } from './relations-timeline.ts';
import type { TimelineEntry } from './timeline-entry.ts';

const three: readonly TimelineEntry[] = [
  { id: 'a', label: 'The first', when: '1801' },
  {
    id: 'b',
    label: 'The second',
    when: '1802-05',
    kind: 'treaties',
    summary: 'What it was about.',
    href: 'https://example.org/b',
    source: 'A book',
  },
  { id: 'c', label: 'The third', when: '1803-01-02/1804', kind: 'wars', source: 'https://example.org/c' },
];
const inChild = (entries: unknown) =>
  `<script type="application/json">${JSON.stringify(entries).replaceAll('<', '\\u003c')}</script>`;

/** The address of a file with this content. */
function file(content: string | BlobPart[], type = 'application/json'): string {
  const address = URL.createObjectURL(new Blob(typeof content === 'string' ? [content] : content, { type }));
  undo(() => URL.revokeObjectURL(address));
  return address;
}

/** Fallback that an author wrote, and where it is seen: in the slot without a name. */
const FALLBACK = '<p>What the author wrote.</p>';
const seen = (element: Element) =>
  (root(element).querySelector<HTMLSlotElement>('slot:not([name])')?.assignedElements() ?? [])
    .filter(({ localName }) => localName === 'p')
    .map(textOf);

describe.each(['en', 'ru', 'tr'])('own data in %s', (lang) => {
  test.each<[string, (element: RelationsTimeline) => void]>([
    ['.events', (element) => (element.events = three)],
    ['a child script', (element) => element.insertAdjacentHTML('beforeend', inChild(three))],
    [
      'a child script with an object',
      (element) => element.insertAdjacentHTML('beforeend', inChild({ events: three })),
    ],
    ['src', (element) => (element.src = file(JSON.stringify(three)))],
  ])('by %s is shown', async (_, give) => {
    const element = document.createElement('relations-timeline');
    element.lang = lang;
    const errors = errorsOf(element);
    give(element);
    document.body.append(element);
    await ready(element);
    expect(titles(element)).toEqual(['The first', 'The second', 'The third']);
    expect(element.visibleEvents).toEqual(three);
    expect(all(element, 'input[type=checkbox]').map((box) => box.getAttribute('value'))).toEqual([
      'wars',
      'treaties',
      'events',
    ]);
    expect(coloursOf(canvasOf(element)).size).toBeGreaterThan(3);
    expect(errors).toEqual([]);
  });
});

test('an open entry shows summary, address and source', async () => {
  const element = await show(`<relations-timeline lang="en">${inChild(three)}</relations-timeline>`);
  await element.show('b');
  await expect.poll(() => all(element, '.details a').length).toBe(1);
  expect(textOf(one(element, '.details'))).toBe('What it was about. Read more Source: A book');
  expect(one<HTMLAnchorElement>(element, '.details a').href).toBe('https://example.org/b');
  element.hide('b');
  await element.show('c');
  await expect.poll(() => all(element, '.details a').length).toBe(1);
  const link = one<HTMLAnchorElement>(element, '.details a');
  expect([link.href, link.rel]).toEqual(['https://example.org/c', 'noopener noreferrer']);
});

test('own data replaced are shown instead, and null shows the dataset again', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  const total = element.visibleEvents.length;
  await expect.poll(() => all(element, 'select').length).toBe(2);
  element.events = three;
  await expect.poll(() => titles(element)).toEqual(['The first', 'The second', 'The third']);
  expect(all(element, 'select'), 'topics are the dataset’s').toHaveLength(1);
  expect(one(element, '.list').getAttribute('aria-label')).toMatch(/^Timeline, /);
  element.events = [{ id: 'd', label: 'Another', when: '1950' }];
  await expect.poll(() => titles(element)).toEqual(['Another']);
  expect(status(element)).toMatch(/^1 of 1, /);
  element.events = null;
  await expect.poll(() => element.visibleEvents.length).toBe(total);
  expect(one(element, '.list').getAttribute('aria-label')).toMatch(/^Timeline of Russia–Turkey relations, /);
  await expect.poll(() => all(element, 'select').length).toBe(2);
});

test('the topic that a reader chose for the dataset does not empty a page’s own data', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  await expect.poll(() => all(element, 'select').length).toBe(2);
  const topic = one<HTMLSelectElement>(element, 'select');
  topic.value = topic.options[1]?.value ?? '';
  topic.dispatchEvent(new Event('change'));
  element.events = three;
  await expect.poll(() => titles(element)).toEqual(['The first', 'The second', 'The third']);
});

test('while one source still loads, a later one wins', async () => {
  const answers: ((response: Response) => void)[] = [];
  stub(window, 'fetch', () => new Promise((resolve) => answers.push(resolve)));
  const element = place('<relations-timeline lang="en" src="first.json"></relations-timeline>');
  await expect.poll(() => answers.length).toBe(1);
  element.src = 'second.json';
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.(new Response(JSON.stringify([three[1]])));
  await ready(element);
  answers[0]?.(new Response(JSON.stringify([three[0]])));
  await frame();
  await element.updateComplete;
  expect(titles(element)).toEqual(['The second']);
});

test('a file is asked for without credentials', async () => {
  const asked: [unknown, RequestInit | undefined][] = [];
  stub(window, 'fetch', (address, init) => {
    asked.push([address, init]);
    return Promise.resolve(new Response(JSON.stringify(three)));
  });
  await show('<relations-timeline lang="en" src="own.json"></relations-timeline>');
  expect(asked).toEqual([['own.json', { credentials: 'omit' }]]);
});

describe('bad entries', () => {
  const good = { id: 'good', label: 'Good', when: '1900' };
  const million = 'A'.repeat(1_000_000);
  const self: Record<string, unknown> = { id: 'self', label: 'Self', when: '1900' };
  self['summary'] = self;
  const thrower = Object.defineProperty({ id: 'thrower', when: '1900' }, 'label', {
    enumerable: true,
    get() {
      throw new Error('no label');
    },
  });
  test.each<[string, unknown, string | undefined, boolean]>([
    ['no id', { label: 'Bad', when: '1900' }, 'id', false],
    ['the id of another', { ...good, label: 'Bad' }, 'id', false],
    ['an id that is a number', { id: 5, label: 'Bad', when: '1900' }, 'id', false],
    ['no label', { id: 'bad', when: '1900' }, 'label', false],
    ['a label of white space', { id: 'bad', label: ' \u200b\u202e ', when: '1900' }, 'label', false],
    ['no date', { id: 'bad', label: 'Bad' }, 'when', false],
    ['a date that is none', { id: 'bad', label: 'Bad', when: '1900-02-30' }, 'when', false],
    ['a number for a date', { id: 'bad', label: 'Bad', when: NaN }, 'when', false],
    ['NaN for a date', { id: 'bad', label: 'Bad', when: 'NaN' }, 'when', false],
    ['an interval that ends before it begins', { id: 'bad', label: 'Bad', when: '1900/1800' }, 'when', false],
    ['an interval without a beginning', { id: 'bad', label: 'Bad', when: '../1800' }, 'when', false],
    ['a date out of all range', { id: 'bad', label: 'Bad', when: '99999-01-01' }, 'when', false],
    ['a date object', { id: 'bad', label: 'Bad', when: new Date() }, 'when', false],
    ['nothing', null, 'events', false],
    ['a number', 5, 'events', false],
    ['an array', [], 'events', false],
    ['a getter that throws', thrower, 'label', false],
    ['a summary that is itself', self, 'summary', true],
    ['an unknown kind', { id: 'bad', label: 'Bad', when: '1900', kind: 'dragons' }, 'kind', true],
    ['a weight of NaN', { id: 'bad', label: 'Bad', when: '1900', weight: NaN }, 'weight', true],
    [
      'a javascript: address',
      { id: 'bad', label: 'Bad', when: '1900', href: 'javascript:alert(1)' },
      'href',
      true,
    ],
    [
      'a data: address',
      { id: 'bad', label: 'Bad', when: '1900', href: 'data:text/html,<script>alert(1)</script>' },
      'href',
      true,
    ],
    [
      'a language that is none',
      { id: 'bad', label: 'Bad', when: '1900', lang: 'no such language' },
      'lang',
      true,
    ],
    ['a title of a million letters', { id: 'bad', label: million, when: '1900' }, 'label', true],
  ])('%s: reported once with index and field, and the rest is shown', async (_, bad, path, isShown) => {
    const element = place('<relations-timeline lang="en"></relations-timeline>');
    const errors = errorsOf(element);
    element.events = [good, bad, { id: 'other', label: 'Other', when: '1950' }] as TimelineEntry[];
    await ready(element);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]?.problems).toMatchObject([{ code: 'bad-entry', index: 1, path }]);
    expect(errors[0]?.message.length).toBeLessThan(300);
    expect(titles(element).length).toBe(isShown ? 3 : 2);
    expect(titles(element)).toContain('Good');
    expect(titles(element)).toContain('Other');
    expect(root(element).textContent.length).toBeLessThan(20_000);
  });

  test('a window or an attribute out of range shows what is there', async () => {
    const element = await show(
      `<relations-timeline lang="en" from="0005" to="9999">${inChild(three)}</relations-timeline>`,
    );
    expect(titles(element)).toHaveLength(3);
  });

  test.each(['0001', '0044-03-15', '9999', '9999-12-31', '2500/..', '177X', '1774~/1780?'])(
    'an entry of “%s” is shown and drawn',
    async (when) => {
      const element = place('<relations-timeline lang="en"></relations-timeline>');
      element.events = [{ id: 'far', label: 'Far', when }, ...three];
      await ready(element);
      expect(titles(element)).toHaveLength(4);
      expect(status(element)).not.toContain('NaN');
      expect(coloursOf(canvasOf(element)).size).toBeGreaterThan(3);
      await element.zoomTo('1801', '1802');
      await element.updateComplete;
      expect(titles(element)).toContain('The first');
    },
  );

  test('nothing that can be used keeps the author’s own text, and says so', async () => {
    const element = place(`<relations-timeline lang="en">${FALLBACK}</relations-timeline>`);
    const errors = errorsOf(element);
    element.events = [{ id: 'bad' }] as unknown as TimelineEntry[];
    await expect.poll(() => element.state).toBe('error');
    await element.updateComplete;
    expect(seen(element)).toEqual(['What the author wrote.']);
    await expect.poll(() => errors.length).toBe(1);
    element.events = three;
    await ready(element);
    expect(titles(element)).toHaveLength(3);
  });

  test('an empty array is empty, not wrong', async () => {
    const element = place('<relations-timeline lang="en"></relations-timeline>');
    const errors = errorsOf(element);
    element.events = [];
    await expect.poll(() => element.state).toBe('empty');
    await element.updateComplete;
    expect(textOf(one(element, '.message'))).toBe('There are no entries.');
    expect(errors).toEqual([]);
  });
});

describe('a file that cannot be had', () => {
  const other = () => [
    '{"type":"FeatureCollection","features":[',
    ...Array.from(
      { length: 100_000 },
      (_, index) =>
        `${index ? ',' : ''}{"type":"Feature","properties":{"n":${index},"name":"${'x'.repeat(40)}"}}`,
    ),
    ']}',
  ];
  test.each<[string, () => string, string]>([
    ['404', () => '/cdn/no-such-file.json', 'load-failed'],
    ['no server', () => 'http://127.0.0.1:9/own.json', 'load-failed'],
    ['no address', () => 'http://[', 'load-failed'],
    ['HTML', () => file('<!doctype html><title>Page</title>', 'text/html'), 'bad-entry'],
    ['half of a JSON', () => file('[{"id":"a","label":"A","wh'), 'bad-entry'],
    ['ten megabytes of other JSON', () => file([other().join('')]), 'bad-entry'],
    ['an empty file', () => file(''), 'bad-entry'],
  ])('%s: the author’s own text stays, and the page is told once', async (_, address, code) => {
    const element = place(`<relations-timeline lang="en">${FALLBACK}</relations-timeline>`);
    const errors = errorsOf(element);
    element.src = address();
    await expect.poll(() => element.state).toBe('error');
    await element.updateComplete;
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]?.problems).toMatchObject([{ code }]);
    expect(errors[0]?.message.length).toBeLessThan(400);
    expect(seen(element)).toEqual(['What the author wrote.']);
    expect(textOf(one(element, '.message'))).toBe('The timeline could not be loaded.');
  });

  test('one that never answers leaves the author’s own text', async () => {
    let asked = 0;
    stub(window, 'fetch', () => {
      asked++;
      return new Promise(() => undefined);
    });
    const element = place(`<relations-timeline lang="en" src="never.json">${FALLBACK}</relations-timeline>`);
    await expect.poll(() => asked).toBe(1);
    for (let count = 0; count < 20; count++) await frame();
    expect(element.state).toBe('loading');
    expect(seen(element)).toEqual(['What the author wrote.']);
    element.src = null;
    await ready(element);
    expect(element.visibleEvents.length).toBeGreaterThan(100);
  });
});

describe('hostile text', () => {
  const attacks = [
    '<script>window.hacked = true</script>',
    '<img src=x onerror="window.hacked = true">',
    '&lt;img src=x onerror="window.hacked = true"&gt;',
    '<svg onload="window.hacked = true"><a xlink:href="javascript:window.hacked = true">x</a></svg>',
    '<iframe srcdoc="<script>parent.hacked = true</script>"></iframe>',
    '"><style>*{display:none}</style><link rel=stylesheet href=//example.org/x.css>',
    '${window.hacked = true}{{window.hacked = true}}',
    '--></template></script><script>window.hacked = true</script>',
    'javascript:window.hacked = true',
    'data:text/html,<script>parent.hacked = true</script>',
    ' \u0000java\u0000script:window.hacked = true',
    'vbscript:x',
  ];
  test.each<[string, (element: RelationsTimeline, entries: TimelineEntry[]) => void]>([
    ['.events', (element, entries) => (element.events = entries)],
    ['a child script', (element, entries) => element.insertAdjacentHTML('beforeend', inChild(entries))],
    ['src', (element, entries) => (element.src = file(JSON.stringify(entries)))],
  ])('by %s in every field runs nothing, adds nothing and asks for nothing', async (_, give) => {
    const requests: string[] = [];
    const observer = new PerformanceObserver((list) =>
      requests.push(...list.getEntries().map(({ name }) => name)),
    );
    observer.observe({ type: 'resource' });
    undo(() => observer.disconnect());
    const element = place('<relations-timeline lang="en" group-by="group"></relations-timeline>');
    give(
      element,
      attacks.map((text, index) => ({
        id: `${text.replaceAll('\u0000', '')} ${index}`.slice(0, 400).trim(),
        label: text,
        when: `${1900 + index}`,
        summary: text,
        group: text,
        source: text,
        href: text,
      })),
    );
    await ready(element);
    expect(titles(element)).toHaveLength(attacks.length);
    for (const { textContent } of all(element, '.entry')) expect(textContent).toMatch(/[<$&jdv"-]/);
    for (const button of all<HTMLButtonElement>(element, '.entry > .heading button')) button.click();
    await expect.poll(() => all(element, '.details .small-title').length).toBe(attacks.length);
    expect(
      all(element, 'script, img, iframe, style:not(:first-child), link, [onerror], [onload], svg a'),
    ).toEqual([]);
    expect(
      all<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => !/^(https?|mailto):$/.test(protocol)),
    ).toEqual([]);
    await frame();
    expect('hacked' in window).toBe(false);
    expect(requests.filter((name) => /example\.org|\/x$/.test(name))).toEqual([]);
    expect(document.querySelectorAll('iframe, img').length).toBe(0);
  });
});

describe.each([100, 1000, 10_000, 100_000])('%i entries', (count) => {
  test('are shown in few elements', async () => {
    const element = place('<relations-timeline lang="en"></relations-timeline>');
    element.events = ownEntries(count);
    await ready(element);
    expect(status(element)).toMatch(
      new RegExp(`^${count.toLocaleString('en')} of ${count.toLocaleString('en')}, `),
    );
    expect(all(element, '*').length).toBeLessThanOrEqual(500);
  });
});

test('of a hundred entries all hundred are items of lists, with date and title', async () => {
  const element = place('<relations-timeline lang="en"></relations-timeline>');
  const own = ownEntries(100);
  element.events = own;
  await ready(element);
  const items = all(element, 'ol > li.entry');
  expect(items).toHaveLength(100);
  expect(items.map((item) => item.querySelector('time')?.getAttribute('datetime'))).toEqual(
    own.map(({ when }) => when),
  );
  expect(titles(element)).toEqual(own.map(({ label }) => label));
});

test('the years are those of the entries, and end where the last one does', async () => {
  const element = document.createElement('relations-timeline');
  element.events = three;
  document.body.append(element);
  await ready(element);
  expect(status(element)).toContain('1801–1804');
});

test('a title without a space to break at stays inside', async () => {
  const element = document.createElement('relations-timeline');
  element.events = [{ id: 'long', label: 'W'.repeat(500), when: '1801' }];
  document.body.append(element);
  await ready(element);
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  expect(one(element, '.list').scrollWidth).toBeLessThanOrEqual(element.clientWidth);
});

test('data of which nothing can be used are an error, and no timeline that is ready', async () => {
  const element = document.createElement('relations-timeline');
  const told: string[] = [];
  for (const name of ['rt-ready', 'rt-error']) element.addEventListener(name, () => told.push(name));
  element.events = [{ label: 'without an id' }] as never;
  document.body.append(element);
  await expect.poll(() => element.state).toBe('error');
  await expect.poll(() => told).toEqual(['rt-error']);
});
