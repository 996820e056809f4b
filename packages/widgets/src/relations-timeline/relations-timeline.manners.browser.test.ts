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
  stub,
  titles,
  undo,
} from '../../test/timeline/page.ts';
import { RelationsTimeline } from './relations-timeline.ts';

/** Everything of ours that listens outside of elements, with what takes it away. */
function listeners(): { readonly on: string; readonly gone: () => boolean }[] {
  const found: { on: string; gone: () => boolean }[] = [];
  // Of the window on its own as well: whoever runs this test may have put something in its place.
  for (const owner of [EventTarget.prototype, window]) {
    const real: EventTarget['addEventListener'] = Reflect.get(owner, 'addEventListener');
    stub(
      owner,
      'addEventListener',
      function (this: EventTarget | undefined, ...rest: Parameters<typeof real>) {
        const target = this ?? window;
        const [type, , options] = rest;
        const isOutside = target === document || !(target instanceof Node || target instanceof AbortSignal);
        // Lit listens to nothing outside; axe and the runner do, but not by a signal.
        if (
          isOutside &&
          typeof options === 'object' &&
          options.signal &&
          (owner === window) === (target === window)
        ) {
          const { signal } = options;
          found.push({ on: `${target.constructor.name} ${type}`, gone: () => signal.aborted });
        }
        real.apply(target, rest);
      },
    );
  }
  return found;
}

test('the author’s children are there until the data are, and then give way', async () => {
  const element = place('<relations-timeline lang="en"><p>What readers see first.</p></relations-timeline>');
  const slotted = () => element.querySelector('p')?.assignedSlot ?? null;
  await Promise.resolve();
  await expect.poll(() => element.shadowRoot?.childElementCount ?? 0).toBeGreaterThan(0);
  await ready(element);
  expect(slotted()).toBeNull();
  element.events = 'no entries' as unknown as [];
  await expect.poll(() => element.state).toBe('error');
  await element.updateComplete;
  expect(slotted()).not.toBeNull();
});

test('rt-ready comes once, when the list is there', async () => {
  const element = document.createElement('relations-timeline');
  element.lang = 'en';
  let count = 0;
  let listed = 0;
  element.addEventListener('rt-ready', () => {
    count++;
    listed = all(element, '.list li').length;
  });
  document.body.append(element);
  await ready(element);
  expect(count).toBe(1);
  expect(listed).toBeGreaterThan(3);
  element.lang = 'ru';
  await expect.poll(() => root(element).textContent).toContain('Поиск');
  expect(count).toBe(1);
});

test('keys outside a control belong to the page', async () => {
  const heard: string[] = [];
  const real: EventTarget['addEventListener'] = Reflect.get(EventTarget.prototype, 'addEventListener');
  stub(EventTarget.prototype, 'addEventListener', function (this: EventTarget | undefined, type, ...rest) {
    if (type.startsWith('key')) heard.push(type);
    real.call(this ?? window, type, ...rest);
  });
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  await element.show('treaty-of-kars-1921');
  expect(heard).toEqual([]);
  for (const target of [
    document.body,
    element,
    canvasOf(element),
    one(element, '.list'),
    one(element, '.toggle'),
  ])
    for (const key of ['Escape', 'ArrowDown', 'ArrowLeft', 'PageDown', 'Home', '+', 'j', '/']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      expect(event.defaultPrevented, key).toBe(false);
    }
  expect(all(element, '.entry .details')).toHaveLength(1);
});

test('focus is never taken: not by loading, opening, filtering or details that arrive', async () => {
  const element = place(
    '<input id="mine"><relations-timeline lang="en" open="treaty-of-kars-1921"></relations-timeline>',
  );
  const mine = document.getElementById('mine');
  mine?.focus();
  const moved: string[] = [];
  const watch = (event: Event) => moved.push((event.target as Element).localName);
  document.addEventListener('focusin', watch);
  undo(() => document.removeEventListener('focusin', watch));
  await ready(element);
  await element.show('treaty-of-moscow-1921');
  await expect.poll(() => all(element, '.entry .summary').length).toBeGreaterThan(0);
  await element.zoomTo('1900', '1930');
  element.resetFilters();
  element.lang = 'tr';
  await expect.poll(() => root(element).textContent).toContain('Listeye geç');
  expect(moved).toEqual([]);
  expect(document.activeElement).toBe(mine);
});

test('focus stays on the button of an entry while its details arrive', async () => {
  const element = await show('<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>');
  const button = one<HTMLButtonElement>(element, '.entry button');
  button.focus();
  button.click();
  await expect.poll(() => all(element, '.entry .summary').length).toBe(1);
  expect(root(element).activeElement).toBe(button);
});

describe('removed', () => {
  test('it leaves nothing that listens, and put back it works', async () => {
    const found = listeners();
    const observers: { disconnected: boolean }[] = [];
    const Real = ResizeObserver;
    stub(
      window,
      'ResizeObserver',
      class extends Real {
        readonly seen = { disconnected: false };
        constructor(callback: ResizeObserverCallback) {
          super(callback);
          observers.push(this.seen);
        }
        override disconnect(): void {
          this.seen.disconnected = true;
          super.disconnect();
        }
      },
    );
    const element = await show(
      '<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>',
    );
    expect(found.map(({ on }) => on)).toEqual(
      expect.arrayContaining(['Window beforeprint', 'Window hashchange', 'MediaQueryList change']),
    );
    expect(found.some(({ gone }) => gone())).toBe(false);
    const parent = element.parentElement;
    element.remove();
    expect(found.filter(({ gone }) => !gone()).map(({ on }) => on)).toEqual([]);
    expect(observers.every(({ disconnected }) => disconnected)).toBe(true);
    window.dispatchEvent(new Event('beforeprint'));
    await frame();
    expect(all(element, '.entry .details')).toEqual([]);
    parent?.append(element);
    await ready(element);
    expect(titles(element)).toEqual(['Treaty of Kars']);
    await expect.poll(() => coloursOf(canvasOf(element)).size).toBeGreaterThan(5);
    await element.show('treaty-of-kars-1921');
    await expect.poll(() => all(element, '.entry .summary').length).toBe(1);
    expect(found.some(({ gone }) => !gone())).toBe(true);
  });

  test('in the middle of loading, nothing comes of it', async () => {
    const errors = errorsOf(document);
    const element = place('<relations-timeline lang="en"></relations-timeline>');
    element.remove();
    for (let count = 0; count < 10; count++) await frame();
    expect(errors).toEqual([]);
    document.body.append(element);
    await ready(element);
    expect(element.visibleEvents.length).toBeGreaterThan(100);
  });

  test('moved within the page it stays what it is', async () => {
    const element = await show(
      '<div id="here"></div><relations-timeline lang="en" from="1900" to="1930"></relations-timeline>',
    );
    await element.show('treaty-of-kars-1921');
    document.getElementById('here')?.append(element);
    await ready(element);
    expect(all(element, '.entry .details')).toHaveLength(1);
    await expect.poll(() => coloursOf(canvasOf(element)).size).toBeGreaterThan(5);
  });
});

test('nothing is written to the console, and nothing fails unseen', async () => {
  const lines: unknown[][] = [];
  for (const name of ['error', 'warn', 'log', 'info'] as const)
    stub(console, name, (...line: unknown[]) => lines.push(line));
  const failures: string[] = [];
  const gone = new AbortController();
  undo(() => gone.abort());
  window.addEventListener('error', (event) => failures.push(event.message), { signal: gone.signal });
  window.addEventListener('unhandledrejection', (event) => failures.push(String(event.reason)), {
    signal: gone.signal,
  });
  const element = await show(
    '<div style="width: 900px"><relations-timeline lang="en"></relations-timeline></div>',
  );
  await element.show('treaty-of-kars-1921');
  await expect.poll(() => all(element, '.entry .summary').length).toBeGreaterThan(0);
  (element.parentElement as HTMLElement).style.width = '500px';
  await expect.poll(() => all(element, '.folded').length).toBe(1);
  (element.parentElement as HTMLElement).style.width = '800px';
  await expect.poll(() => all(element, '.folded').length).toBe(0);
  element.events = ownEntries(300);
  await expect.poll(() => element.visibleEvents.length).toBe(300);
  element.events = [{ id: 'bad' }] as unknown as [];
  await expect.poll(() => element.state).toBe('error');
  element.remove();
  await frame();
  expect(failures).toEqual([]);
  expect(lines.filter(([line]) => !String(line).includes('Lit is in dev mode'))).toEqual([]);
});

test('it keeps nothing in the page: no storage, no cookie, no attribute or style of its own', async () => {
  const before = [localStorage.length, sessionStorage.length, document.cookie];
  const attributes = () =>
    [document.documentElement, document.body].map((root) => root.getAttributeNames().join());
  const [outside, adopted, heads] = [
    attributes(),
    document.adoptedStyleSheets.length,
    document.head.childElementCount,
  ];
  const element = document.createElement('relations-timeline');
  document.body.append(element);
  await ready(element);
  await element.show('treaty-of-kars-1921');
  await expect.poll(() => all(element, '.entry .summary').length).toBeGreaterThan(0);
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual(before);
  expect(attributes()).toEqual(outside);
  expect(document.adoptedStyleSheets.length).toBe(adopted);
  expect(element.getAttributeNames()).toEqual([]);
  // Vite adds links to the modules that it preloads.
  expect(document.head.querySelectorAll('style').length).toBeLessThanOrEqual(heads);
});

test('two timelines on a page do not disturb each other', async () => {
  document.body.innerHTML =
    '<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline><relations-timeline lang="ru" ids="treaty-of-kars-1921"></relations-timeline>';
  const [first, second] = [...document.querySelectorAll('relations-timeline')];
  if (!(first instanceof RelationsTimeline) || !(second instanceof RelationsTimeline))
    throw new Error('There are two timelines.');
  await Promise.all([ready(first), ready(second)]);
  await first.show('treaty-of-kars-1921');
  await expect.poll(() => all(first, '.entry .summary').length).toBe(1);
  expect(all(second, '.entry .details')).toEqual([]);
  expect([titles(first), titles(second)]).toEqual([['Treaty of Kars'], ['Карсский договор']]);
});
