import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import {
  all,
  one,
  ownEntries,
  place,
  ready,
  root,
  settled,
  show,
  stub,
  textOf,
  theme,
} from '../../test/timeline/page.ts';
import type { RelationsTimeline } from './relations-timeline.ts';

/** Every state that a reader can meet. */
const states: Readonly<Record<string, (lang: string) => Promise<RelationsTimeline>>> = {
  loading: async (lang) => {
    stub(window, 'fetch', () => new Promise(() => undefined));
    const element = place(
      `<h1>Page</h1><relations-timeline lang="${lang}" src="never.json"><p>The author’s text</p></relations-timeline>`,
    );
    await expect
      .poll(
        () => element.shadowRoot?.querySelector<HTMLSlotElement>('slot:not([name])')?.assignedNodes().length,
      )
      .toBeGreaterThan(0);
    return element;
  },
  closed: (lang) =>
    show(`<h1>Page</h1><relations-timeline lang="${lang}" heading="Title"></relations-timeline>`),
  open: async (lang) => {
    const element = await show(
      `<h1>Page</h1><relations-timeline lang="${lang}" heading="Title"></relations-timeline>`,
    );
    await element.show('su-24-shootdown-2015');
    await expect.poll(() => all(element, '.perspectives dt').length).toBeGreaterThan(1);
    return element;
  },
  'with own data, open': async (lang) => {
    const element = place(`<h1>Page</h1><relations-timeline lang="${lang}"></relations-timeline>`);
    element.events = ownEntries(5).map((entry) => ({
      ...entry,
      summary: 'A summary',
      href: 'https://example.org/',
      source: 'https://example.org/source',
      lang: 'tr',
    }));
    await ready(element);
    await element.show('entry-2');
    await expect.poll(() => all(element, '.details a').length).toBe(2);
    return element;
  },
  'on a phone': (lang) =>
    show(
      `<h1>Page</h1><div style="width: 320px"><relations-timeline lang="${lang}" from="1900"></relations-timeline></div>`,
    ),
  filtered: async (lang) => {
    const element = await show(`<h1>Page</h1><relations-timeline lang="${lang}"></relations-timeline>`);
    one<HTMLInputElement>(element, 'input[value="events"]').click();
    one<HTMLInputElement>(element, 'input.year').value = '1';
    one<HTMLInputElement>(element, 'input.year').dispatchEvent(new Event('change'));
    await expect.poll(() => all(element, '#year-error').length).toBe(1);
    return element;
  },
  'where nothing matches': (lang) =>
    show(`<h1>Page</h1><relations-timeline lang="${lang}" ids="treaty-of-atlantis"></relations-timeline>`),
  empty: async (lang) => {
    const element = place(`<h1>Page</h1><relations-timeline lang="${lang}"></relations-timeline>`);
    element.events = [];
    await expect.poll(() => element.state).toBe('empty');
    return element;
  },
  error: async (lang) => {
    const element = place(
      `<h1>Page</h1><relations-timeline lang="${lang}"><p>The author’s text</p></relations-timeline>`,
    );
    element.src = '/cdn/no-such-file.json';
    await expect.poll(() => element.state).toBe('error');
    await expect.poll(() => all(element, '.message').length).toBe(1);
    return element;
  },
};

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  describe.each(['en', 'ru', 'tr'])('in %s', (lang) => {
    test.each(Object.keys(states))('axe has nothing to say and nothing to ask: %s', async (state) => {
      document.documentElement.lang = lang;
      theme(scheme);
      const element = await (states[state] as NonNullable<(typeof states)[string]>)(lang);
      await element.updateComplete;
      await settled();
      const { violations, incomplete, passes } = await axe.run(document.body);
      // What axe cannot judge of contrast, `relations-timeline.look` computes.
      const asked = incomplete.filter(({ id }) => id !== 'color-contrast');
      const found = [...violations, ...asked].flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 5)
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
      expect(found).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
    });
  });
});

test('the list is a named region with an ordered list of headings that are buttons', async () => {
  const element = await show('<relations-timeline lang="en" from="1900" to="1950"></relations-timeline>');
  const list = one(element, 'section.list');
  expect(list.getAttribute('aria-label')).toBe('Timeline of Russia–Turkey relations, 1900–1950');
  expect(
    list.querySelectorAll(':scope > ol > li > :is(h2, h3) > button[aria-expanded]').length,
  ).toBeGreaterThan(2);
  element.heading = 'Title';
  await element.updateComplete;
  expect(list.getAttribute('aria-label')).toBe('Title, 1900–1950');
  expect(
    all(element, '[role]')
      .map((one) => one.getAttribute('role'))
      .toSorted(),
  ).toEqual(['group', 'status']);
});

test('a button says whether what follows it is open', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  const button = one<HTMLButtonElement>(element, '.group > .heading button');
  for (const open of ['true', 'false', 'true']) {
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).toBe(open);
    expect(button.closest('.group')?.querySelector('.entries') !== null).toBe(open === 'true');
  }
});

test('everything that can be pressed is large enough', async () => {
  for (const width of ['320px', '1000px']) {
    const element = await show(
      `<div style="width: ${width}"><relations-timeline lang="en" from="1900"></relations-timeline></div>`,
    );
    for (const folded of all<HTMLDetailsElement>(element, 'details')) folded.open = true;
    const targets = all(
      element,
      'button:not(.skip), select, input:not([type=checkbox], [type=range]), label.kind, summary',
    );
    expect(targets.length).toBeGreaterThan(15);
    for (const target of targets) {
      const { width: across, height: down } = target.getBoundingClientRect();
      expect(Math.min(across, down), target.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(24);
    }
  }
});

test('a skip button stands first, is seen when it has the focus, and leads to the list', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  const [first] = all<HTMLElement>(element, 'button, input, select, a[href], summary');
  expect(first?.className).toContain('skip');
  expect(textOf(first)).toBe('Skip to the list');
  if (!first) throw new Error('There is no control.');
  expect(getComputedStyle(first).clipPath).toBe('inset(50%)');
  first.focus();
  expect(getComputedStyle(first).clipPath).toBe('none');
  expect(first.getBoundingClientRect().width).toBeGreaterThan(40);
  first.click();
  expect(root(element).activeElement?.className).toBe('list');
});

test('there are few stops on the way through, at a hundred entries as at a hundred thousand', async () => {
  const element = place('<relations-timeline lang="en"></relations-timeline>');
  for (const count of [1000, 100_000]) {
    element.events = ownEntries(count);
    await expect.poll(() => element.visibleEvents.length).toBe(count);
    await ready(element);
    const stops = all<HTMLElement>(element, 'button, input, select, a[href], summary, [tabindex="0"]').filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(stops.filter((stop) => !stop.closest('.list')).length).toBeLessThanOrEqual(16);
    expect(stops.filter((stop) => stop.closest('.list')).length).toBeLessThanOrEqual(61);
  }
});

test('an entry in another language says so, and only then', async () => {
  const element = place('<relations-timeline lang="en"></relations-timeline>');
  element.events = [
    { id: 'a', label: 'Kars Antlaşması', when: '1921', lang: 'tr' },
    { id: 'b', label: 'Treaty of Moscow', when: '1922' },
  ];
  await ready(element);
  expect(all(element, '.entry').map((item) => item.getAttribute('lang'))).toEqual(['tr', null]);
});
