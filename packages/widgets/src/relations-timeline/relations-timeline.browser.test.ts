import { describe, expect, test } from 'vitest';
import {
  all,
  canvasOf,
  coloursOf,
  errorsOf,
  frame,
  itemOf,
  matchingMedia,
  one,
  place,
  press,
  ready,
  show,
  spots,
  status,
  stub,
  textOf,
  titleOf,
  titles,
} from '../../test/timeline/page.ts';
import type { RelationsTimeline } from './relations-timeline.ts';

const visible = (element: RelationsTimeline) =>
  element.visibleEvents as readonly { id: string; kind: string; earliest: string; latest: string }[];

async function change(
  element: RelationsTimeline,
  input: HTMLInputElement | HTMLSelectElement,
  value: string,
  type = 'change',
): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event(type));
  await element.updateComplete;
}

describe.each([
  ['en', 'Treaty of Küçük Kaynarca', '21 July 1774 (10 July Old Style)'],
  ['ru', 'Кючук-Кайнарджийский мирный договор', '21 июля 1774 г. (10 июля ст. ст.)'],
  ['tr', 'Küçük Kaynarca Antlaşması', '21 Temmuz 1774 (eski takvimle 10 Temmuz)'],
] as const)('in %s', (lang, label, date) => {
  test('an open entry shows the record with both calendars, its parties and its sources', async () => {
    const element = await show(
      `<relations-timeline lang="${lang}" ids="treaty-of-kucuk-kaynarca-1774"></relations-timeline>`,
    );
    expect(titles(element)).toEqual([label]);
    one<HTMLButtonElement>(element, '.entry button').click();
    await expect.poll(() => all(element, '.sources li').length).toBeGreaterThan(1);
    const time = one(element, '.entry time');
    expect(textOf(time)).toBe(date);
    expect(time.getAttribute('datetime')).toBe('1774-07-21');
    expect(textOf(one(element, '.facts'))).not.toMatch(/undefined|\[object|polities\/|people\//);
    expect(
      all(element, '.sources a').every((link) => link.getAttribute('rel') === 'noopener noreferrer'),
    ).toBe(true);
  });
});

test.each([
  ['en', /^(\d+) of (\d+), 1920–1936$/],
  ['ru', /^(\d+) из (\d+), 1920–1936$/],
  ['tr', /^(?<total>\d+) kayıttan (?<shown>\d+) tanesi, 1920–1936$/],
] as const)('the status line says how much is shown of what, in %s', async (lang, pattern) => {
  const element = await show(
    `<relations-timeline lang="${lang}" from="1920" to="1936"></relations-timeline>`,
  );
  const [, first, second] = pattern.exec(status(element)) ?? [];
  const [shown, total] = lang === 'tr' ? [second, first] : [first, second];
  expect(Number(shown)).toBe(element.visibleEvents.length);
  expect(Number(total)).toBeGreaterThan(Number(shown));
  expect(one(element, '.status').getAttribute('role')).toBe('status');
});

test.each([
  ['en', ['1 entry', '2 entries', '5 entries', '21 entries']],
  ['ru', ['1 запись', '2 записи', '5 записей', '21 запись']],
  ['tr', ['1 kayıt', '2 kayıt', '5 kayıt', '21 kayıt']],
] as const)('counts have the plurals of %s', async (lang, counts) => {
  const element = place(`<relations-timeline lang="${lang}" group-by="group"></relations-timeline>`);
  element.events = [1, 2, 5, 21].flatMap((count) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${count}-${index}`,
      label: `Entry ${index}`,
      when: `${1900 + count}`,
      group: `of ${count}`,
    })),
  );
  await ready(element);
  expect(all(element, '.group > .heading .side').map(textOf)).toEqual(counts);
});

describe('filters', () => {
  test('by kind act on chart, list and status together', async () => {
    const element = await show('<relations-timeline lang="en" from="1920" to="1940"></relations-timeline>');
    const filters: { kinds: readonly string[]; shown: number; total: number }[] = [];
    element.addEventListener('rt-filter', (event) => filters.push(event));
    const before = element.visibleEvents.length;
    const height = canvasOf(element).clientHeight;
    one<HTMLInputElement>(element, 'input[value="events"]').click();
    await element.updateComplete;
    expect(visible(element).every(({ kind }) => kind !== 'events')).toBe(true);
    expect(element.visibleEvents.length).toBeLessThan(before);
    expect(canvasOf(element).clientHeight).toBeLessThan(height);
    expect(status(element)).toContain(`${element.visibleEvents.length} of `);
    expect(element.matches(':state(filtered)')).toBe(true);
    expect(filters).toHaveLength(1);
    expect(filters[0]).toMatchObject({
      kinds: ['wars', 'treaties', 'projects'],
      shown: element.visibleEvents.length,
    });
  });

  test('by year move the window; a year that cannot be is marked and changes nothing', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const [from, to] = all<HTMLInputElement>(element, 'input.year') as [HTMLInputElement, HTMLInputElement];
    await change(element, from, '1920');
    await change(element, to, '1936');
    expect(element.visibleEvents.length).toBeGreaterThan(3);
    expect(visible(element).every(({ earliest, latest }) => latest >= '1920' && earliest < '1937')).toBe(
      true,
    );
    const shown = element.visibleEvents.length;
    for (const bad of ['1999', '12', '99999', '']) {
      await change(element, from, bad);
      expect(from.getAttribute('aria-invalid'), bad).toBe('true');
      expect(textOf(one(element, '#year-error'))).toMatch(/^A year from \d{4} to \d{4}, please\.$/);
      expect(from.getAttribute('aria-describedby')).toBe('year-error');
      expect(element.visibleEvents.length).toBe(shown);
    }
    element.resetFilters();
    await element.updateComplete;
    expect(from.hasAttribute('aria-invalid')).toBe(false);
    expect(element.visibleEvents.length).toBeGreaterThan(shown);
  });

  test('the sliders of the overview are native and move the window', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const [from, to] = all<HTMLInputElement>(element, 'input.slider') as [HTMLInputElement, HTMLInputElement];
    const ranges: string[] = [];
    element.addEventListener('rt-range', (event) => ranges.push(`${event.from}/${event.to}`));
    await change(element, from, '1991', 'input');
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatch(/^1991-01-01\//);
    await change(element, to, '1999', 'input');
    expect(ranges[1]).toBe('1991-01-01/1999-12-31');
    expect(visible(element).every(({ earliest, latest }) => latest >= '1991' && earliest < '2000')).toBe(
      true,
    );
    expect([from.value, to.value]).toEqual(['1991', '1999']);
  });

  test.each([
    ['en', 'kaynarca'],
    ['en', 'KAYNARCA kucuk'],
    ['ru', 'кайнарджийский'],
    ['ru', 'КАЙНАРДЖИЙСКИЙ договор'],
    ['tr', 'KÜÇÜK kaynarca'],
    ['tr', 'kucuk'],
  ])('search finds whatever the case and marks: %s “%s”', async (lang, words) => {
    const element = await show(`<relations-timeline lang="${lang}"></relations-timeline>`);
    await change(element, one(element, 'input.search'), words, 'input');
    await expect.poll(() => visible(element).length).toBeLessThan(20);
    expect(visible(element).map(({ id }) => id)).toContain('treaty-of-kucuk-kaynarca-1774');
    expect(Number(status(element).match(/\d+/g)?.[lang === 'tr' ? 1 : 0])).toBe(visible(element).length);
    await change(element, one(element, 'input.search'), '', 'input');
    await expect.poll(() => visible(element).length).toBeGreaterThan(100);
  });

  test('search waits for the last letter', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    let filtered = 0;
    element.addEventListener('rt-filter', () => filtered++);
    for (const words of ['k', 'ka', 'kar', 'kars'])
      await change(element, one(element, 'input.search'), words, 'input');
    expect(filtered).toBe(0);
    await expect.poll(() => filtered).toBe(1);
    expect(titles(element)).toContain('Treaty of Kars');
  });

  test('a topic leaves what it is about', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    await expect.poll(() => all(element, 'select option').length).toBeGreaterThan(4);
    const [topic] = all<HTMLSelectElement>(element, 'select') as [HTMLSelectElement];
    const before = element.visibleEvents.length;
    const { value } = topic.options[1] as HTMLOptionElement;
    await change(element, topic, value);
    const shown = element.visibleEvents as readonly { topics?: readonly string[] }[];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(before);
    expect(shown.every(({ topics }) => topics?.includes(value))).toBe(true);
    element.resetFilters();
    await element.updateComplete;
    expect(element.visibleEvents.length).toBe(before);
    expect(topic.value).toBe('');
  });

  test('an entry that is being read stays, whatever else is asked for and reset', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    await element.show('treaty-of-kars-1921');
    const isOpen = () =>
      itemOf(element, 'treaties/treaty-of-kars-1921').querySelector('[aria-expanded="true"]') !== null;
    await element.zoomTo('1800', '2000');
    await element.updateComplete;
    expect(isOpen()).toBe(true);
    await change(element, one(element, 'input.search'), 'kars', 'input');
    await expect.poll(() => visible(element).length).toBeLessThan(20);
    expect(isOpen()).toBe(true);
    element.resetFilters();
    await element.updateComplete;
    expect(visible(element).length).toBeGreaterThan(100);
    expect(isOpen()).toBe(true);
    // One that was opened in a list too short for groups, too.
    await element.zoomTo('1770', '1780');
    await element.updateComplete;
    itemOf(element, 'treaties/treaty-of-kucuk-kaynarca-1774').querySelector('button')?.click();
    element.resetFilters();
    await element.updateComplete;
    expect(titles(element)).toEqual(expect.arrayContaining(['Treaty of Kars', 'Treaty of Küçük Kaynarca']));
  });

  test('what is found shows in a group that was closed before', async () => {
    const element = await show(
      '<relations-timeline lang="en" from="1920" to="1930" group-by="period"></relations-timeline>',
    );
    for (const button of all<HTMLButtonElement>(element, '.group > .heading button')) {
      if (button.getAttribute('aria-expanded') === 'true') button.click();
      await element.updateComplete;
    }
    expect(titles(element)).toEqual([]);
    await change(element, one(element, 'input.search'), 'treaty of kars', 'input');
    await expect.poll(() => titles(element)).toContain('Treaty of Kars');
  });

  test('order turns the list round, by the control and by the attribute', async () => {
    const element = await show(
      '<relations-timeline lang="en" kinds="treaties" from="1900" to="1950"></relations-timeline>',
    );
    const chronological = visible(element).map(({ id }) => id);
    const order = all<HTMLSelectElement>(element, 'select').at(-1) as HTMLSelectElement;
    await change(element, order, 'latest');
    expect(visible(element).map(({ id }) => id)).toEqual(chronological.toReversed());
    await change(element, order, 'oldest');
    element.order = 'latest-first';
    await element.updateComplete;
    expect(visible(element).map(({ id }) => id)).toEqual(chronological.toReversed());
    expect(order.value).toBe('latest');
  });

  test('buttons zoom and move, and the last one shows everything again', async () => {
    const element = await show('<relations-timeline lang="en" from="1900" to="1920"></relations-timeline>');
    const ranges: [string, string][] = [];
    element.addEventListener('rt-range', ({ from, to }) => ranges.push([from, to]));
    const buttons = all<HTMLButtonElement>(element, '.buttons button');
    expect(buttons.map((button) => button.getAttribute('aria-label') ?? textOf(button))).toEqual([
      'Zoom in',
      'Zoom out',
      'Earlier',
      'Later',
      'Show everything',
    ]);
    const pressed = async (index: number) => {
      const count = ranges.length;
      buttons[index]?.click();
      await expect.poll(() => ranges.length).toBe(count + 1);
      return ranges.at(-1) ?? ['', ''];
    };
    const [from, to] = await pressed(0);
    expect([from.slice(0, 4), to.slice(0, 4)]).toEqual(['1905', '1915']);
    expect((await pressed(1))[0].slice(0, 4)).toMatch(/1899|1900/);
    expect((await pressed(2))[0].slice(0, 4)).toMatch(/1889|1890/);
    expect((await pressed(3))[0].slice(0, 4)).toMatch(/1899|1900/);
    await pressed(3);
    const shown = element.visibleEvents.length;
    buttons[4]?.click();
    await element.updateComplete;
    expect(status(element)).toContain('1900–1920');
    expect(element.visibleEvents.length).not.toBe(shown);
  });

  test('nothing left says so and offers a way back', async () => {
    const element = await show('<relations-timeline lang="en" from="1456" to="1460"></relations-timeline>');
    expect(textOf(one(element, '.message'))).toContain('Nothing matches');
    const slot = one<HTMLSlotElement>(element, 'slot[name=empty]');
    element.innerHTML = '<p slot="empty">Nothing here, said by the author.</p>';
    expect(slot.assignedElements().map(textOf)).toEqual(['Nothing here, said by the author.']);
  });
});

describe('chart and list are one', () => {
  test('everything that can be pressed opens an entry of the list or brings nearer what it stands for', async () => {
    const element = await show(
      '<relations-timeline lang="en" kinds="treaties" from="1830" to="1840"></relations-timeline>',
    );
    const toggles: string[] = [];
    element.addEventListener('rt-toggle', (event) => toggles.push(`${event.id} ${event.open}`));
    const canvas = canvasOf(element);
    const [spot] = spots(canvas, { top: 40 });
    if (!spot) throw new Error('Nothing on the chart can be pressed.');
    press(canvas, spot);
    await expect.poll(() => all(element, '.entry .details').length).toBe(1);
    expect(all(element, '.entry.chosen')).toHaveLength(1);
    expect(toggles).toHaveLength(1);
    expect(toggles[0]).toMatch(/ true$/);
    const [id] = toggles[0]?.split(' ') ?? [];
    expect(one(element, '.entry.chosen').getAttribute('data-key')).toBe(`treaties/${id ?? ''}`);
    expect(document.activeElement === element).toBe(false);
    press(canvas, spot);
    await expect.poll(() => all(element, '.entry .details').length).toBe(0);
    expect(toggles[1]).toBe(`${id ?? ''} false`);
  });

  test('pressing a mark of several again and again ends at an entry', async () => {
    matchingMedia('(prefers-reduced-motion: reduce)');
    const element = await show('<relations-timeline lang="en" kinds="treaties"></relations-timeline>');
    const canvas = canvasOf(element);
    const lengths: number[] = [];
    element.addEventListener('rt-range', ({ from, to }) => lengths.push(Date.parse(to) - Date.parse(from)));
    let presses = 0;
    for (; presses < 20 && all(element, '.entry .details').length === 0; presses++) {
      const [spot] = spots(canvas, { top: canvas.clientHeight * 0.6 });
      if (!spot) throw new Error('Nothing on the chart can be pressed.');
      press(canvas, spot);
      await frame();
      await element.updateComplete;
    }
    expect(all(element, '.entry .details')).toHaveLength(1);
    expect(lengths).toEqual(lengths.toSorted((x, y) => y - x));
    expect(lengths).toHaveLength(presses - 1);
  });

  test('a mark of several brings the window nearer, a period shows its time', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const canvas = canvasOf(element);
    const ranges: [string, string][] = [];
    element.addEventListener('rt-range', ({ from, to }) => ranges.push([from, to]));
    press(canvas, { x: canvas.clientWidth / 2, y: 6 });
    await expect.poll(() => ranges.length).toBe(1);
    const [from, to] = ranges[0] ?? ['', ''];
    const { periods } = await import('@russia-turkey/core/en/periods');
    expect(
      periods.some(({ began, ended }) =>
        [began, ended].some((date) => date?.earliest === from || date?.latest === to),
      ),
    ).toBe(true);
  });

  test('an entry that lies under the pointer, or has the focus in the list, is marked on the chart', async () => {
    const element = await show(
      '<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>',
    );
    const canvas = canvasOf(element);
    const plain = canvas.toDataURL();
    const inside = one(element, '.entry time');
    inside.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await expect.poll(() => canvas.toDataURL()).not.toBe(plain);
    one(element, '.list').dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(() => canvas.toDataURL()).toBe(plain);
    one<HTMLButtonElement>(element, '.entry button').focus();
    await expect.poll(() => canvas.toDataURL()).not.toBe(plain);
    one<HTMLButtonElement>(element, '.entry button').blur();
    await expect.poll(() => canvas.toDataURL()).toBe(plain);
  });

  test('everything the chart shows stands in the list, and the chart is hidden from assistive technology', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    expect(canvasOf(element).getAttribute('aria-hidden')).toBe('true');
    for (const button of all<HTMLButtonElement>(element, '.group > .heading button')) {
      if (button.getAttribute('aria-expanded') === 'false') button.click();
      await element.updateComplete;
    }
    for (let more = all<HTMLButtonElement>(element, '.more'); more.length > 0; more = all(element, '.more')) {
      more[0]?.click();
      await element.updateComplete;
    }
    expect(all(element, '.entry')).toHaveLength(element.visibleEvents.length);
    expect(all(element, '.entry .heading button[aria-expanded="false"]')).toHaveLength(
      element.visibleEvents.length,
    );
  });
});

describe('methods', () => {
  test('show opens an entry, also outside the window and in a closed group, and hide closes it', async () => {
    const element = await show('<relations-timeline lang="en" from="1990" to="2000"></relations-timeline>');
    await element.show('treaty-of-kars-1921');
    await expect.poll(() => all(element, '.entry .summary').length).toBeGreaterThan(0);
    const item = itemOf(element, 'treaties/treaty-of-kars-1921');
    expect(titleOf(item)).toBe('Treaty of Kars');
    expect(status(element)).toContain('1921–2000');
    await element.show('treaties/treaty-of-kars-1921');
    expect(all(element, '.entry .details')).toHaveLength(1);
    element.hide('treaty-of-kars-1921');
    await element.updateComplete;
    expect(all(element, '.entry .details')).toEqual([]);
    element.hide('treaty-of-kars-1921');
    element.hide('treaty-of-atlantis');
    await element.updateComplete;
    expect(all(element, '.entry .details')).toEqual([]);
  });

  test('show finds an entry behind a press for more', async () => {
    const element = await show(
      '<relations-timeline lang="en" limit="2" group-by="none" kinds="treaties"></relations-timeline>',
    );
    expect(all(element, '.entry')).toHaveLength(2);
    await element.show('treaty-of-kars-1921');
    expect(titleOf(itemOf(element, 'treaties/treaty-of-kars-1921'))).toBe('Treaty of Kars');
  });

  test('an unknown id asks for nothing and says so', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const errors = errorsOf(element);
    await element.show('treaty-of-atlantis-1234');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.problems).toMatchObject([{ code: 'unknown-id' }]);
    expect(errors[0]?.message).toContain('treaty-of-atlantis-1234');
  });

  test('zoomTo moves the window, and refuses what is no date', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const ranges: string[] = [];
    element.addEventListener('rt-range', ({ from, to }) => ranges.push(`${from}/${to}`));
    await element.zoomTo('1920', '1936-05');
    await element.updateComplete;
    expect(ranges).toEqual(['1920-01-01/1936-05-31']);
    expect(status(element)).toContain('1920–1936');
    await expect(element.zoomTo('soon', '1936')).rejects.toThrow(/soon/);
    await expect(element.zoomTo('1936', '1920')).rejects.toThrow('zoomTo: “1920” lies before “1936”.');
    expect(ranges).toHaveLength(1);
    expect(status(element)).toContain('1920–1936');
    expect(element.state).toBe('ready');
  });
});

describe('attributes', () => {
  test('group-by divides the list by period, decade or not at all', async () => {
    const element = await show('<relations-timeline lang="en" from="1900" to="1950"></relations-timeline>');
    const headings = () => all(element, '.group > .heading b').map(textOf);
    expect(headings().every((title) => title !== '')).toBe(true);
    const count = element.visibleEvents.length;
    element.groupBy = 'decade';
    await element.updateComplete;
    expect(all(element, '.group > .heading .date').map(textOf)).toContain('1920–1929');
    element.groupBy = 'none';
    await element.updateComplete;
    expect(all(element, '.group')).toEqual([]);
    expect(all(element, '.list > ol.entries > li')).toHaveLength(Math.min(count, 100));
  });

  test('limit shows so many and offers the rest', async () => {
    const element = await show(
      '<relations-timeline lang="en" limit="3" group-by="none" kinds="treaties" from="1900" to="1950"></relations-timeline>',
    );
    const count = element.visibleEvents.length;
    expect(count).toBeGreaterThan(6);
    expect(all(element, '.entry')).toHaveLength(3);
    one<HTMLButtonElement>(element, '.more').click();
    await element.updateComplete;
    expect(all(element, '.entry')).toHaveLength(6);
    expect(textOf(one(element, '.more'))).toBe(`Show ${Math.min(3, count - 6)} more`);
    for (const bad of ['-1', '0', 'many', '1e99', '2.5']) {
      element.limit = bad;
      element.resetFilters();
      await element.updateComplete;
      expect(all(element, '.entry'), bad).toHaveLength(Math.min(count, 100));
    }
  });

  test('topics, parties, periods and ids choose the entries', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const total = element.visibleEvents.length;
    const { outline } = await import('@russia-turkey/core/en/outline');
    const period = outline.find(({ kind, id }) => kind === 'periods' && id.length > 0);
    for (const [name, value] of [
      ['topics', 'natural-gas'],
      ['parties', 'ottoman-empire'],
      ['periods', period?.id ?? ''],
      ['ids', 'treaty-of-kars-1921 wars/nothing'],
    ] as const) {
      element[name] = value;
      await element.updateComplete;
      expect(element.visibleEvents.length, name).toBeGreaterThan(0);
      expect(element.visibleEvents.length, name).toBeLessThan(total);
      element[name] = null;
      await element.updateComplete;
      expect(element.visibleEvents.length, name).toBe(total);
    }
  });

  test('view, without-filters, without-chart and without-details leave parts out', async () => {
    const element = await show(
      '<relations-timeline lang="en" kinds="treaties" from="1900" to="1930"></relations-timeline>',
    );
    const parts = () =>
      ['.drawing', '.overview', '[part=filters]', '.status', '.list'].filter(
        (part) => all(element, part).length > 0,
      );
    expect(parts()).toEqual(['.drawing', '.overview', '[part=filters]', '.status', '.list']);
    const set = async (
      name: 'view' | 'withoutFilters' | 'withoutChart' | 'withoutDetails',
      value: string | boolean,
    ) => {
      Object.assign(element, { [name]: value });
      await element.updateComplete;
    };
    await set('view', 'list');
    expect(parts()).toEqual(['[part=filters]', '.status', '.list']);
    await set('view', 'chart');
    expect(parts()).toEqual(['.drawing', '.overview', '[part=filters]', '.status']);
    await set('view', 'upside-down');
    await set('withoutFilters', true);
    expect(parts()).toEqual(['.drawing', '.overview', '.status', '.list']);
    await set('withoutChart', true);
    expect(parts()).toEqual(['.status', '.list']);
    await set('withoutDetails', true);
    expect(all(element, '.entry button')).toEqual([]);
    expect(all(element, '.entry time').length).toBeGreaterThan(3);
    expect(titles(element)).toContain('Treaty of Kars');
    await set('withoutChart', false);
    await ready(element);
    expect(coloursOf(canvasOf(element)).size).toBeGreaterThan(5);
  });

  test('heading and heading-level make one outline of headings', async () => {
    const element = await show(
      '<relations-timeline lang="en" heading="Title" heading-level="3" kinds="treaties" from="1900" to="1960"></relations-timeline>',
    );
    const levels = () =>
      all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));
    expect(textOf(one(element, 'h3.title'))).toBe('Title');
    for (const level of ['3', '6', '1']) {
      element.headingLevel = level;
      await element.updateComplete;
      const [first = 0, ...rest] = levels();
      expect(first).toBe(Number(level));
      expect(rest.every((one) => one === Math.min(first + 1, 6) || one === Math.min(first + 2, 6))).toBe(
        true,
      );
    }
  });

  test('open opens an entry from the start', async () => {
    const element = await show(
      '<relations-timeline lang="en" open="treaty-of-kars-1921"></relations-timeline>',
    );
    await expect.poll(() => all(element, '.entry .summary').length).toBe(1);
    expect(titleOf(one(element, '.entry.chosen'))).toBe('Treaty of Kars');
  });

  test('strings take the place of our words', async () => {
    const element = await show(
      '<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>',
    );
    element.strings = {
      search: 'Find',
      skip: 'To the list',
      status: (shown) => `${shown} shown`,
      sources: 'Where it is from',
    };
    await element.updateComplete;
    expect(status(element)).toBe('1 shown');
    expect(textOf(one(element, '.skip'))).toBe('To the list');
    expect(textOf(one(element, '[part=filters]'))).toContain('Find');
    await element.show('treaty-of-kars-1921');
    await expect.poll(() => textOf(one(element, '.entry'))).toContain('Where it is from');
    element.strings = null;
    await element.updateComplete;
    expect(status(element)).toMatch(/^1 of \d+,/);
  });
});

describe('links to entries', () => {
  const leave = () => history.replaceState(null, '', location.pathname + location.search);

  test('only where the author asks, the page’s fragment opens an entry and opening one changes it', async () => {
    try {
      history.replaceState(null, '', '#treaty-of-kars-1921');
      const silent = await show('<relations-timeline lang="en"></relations-timeline>');
      expect(all(silent, '.details')).toEqual([]);
      await silent.show('treaty-of-moscow-1921');
      expect(location.hash).toBe('#treaty-of-kars-1921');
      const element = await show('<relations-timeline lang="en" link-entries></relations-timeline>');
      await expect.poll(() => all(element, '.entry .details').length).toBe(1);
      expect(titleOf(one(element, '.entry.chosen'))).toBe('Treaty of Kars');
      await element.show('treaty-of-moscow-1921');
      expect(location.hash).toBe('#treaty-of-moscow-1921');
      history.replaceState(null, '', '#montreux-convention-1936');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await expect.poll(() => titleOf(one(element, '.entry.chosen'))).toContain('Montreux');
    } finally {
      leave();
    }
  });

  test.each(['%', '%E0%A4%A', 'nothing-of-ours', ''])(
    'a fragment that is none of ours (“#%s”) is left alone',
    async (hash) => {
      try {
        history.replaceState(null, '', `#${hash}`);
        const element = place('<relations-timeline lang="en" link-entries></relations-timeline>');
        const errors = errorsOf(element);
        await ready(element);
        expect(errors).toEqual([]);
        expect(all(element, '.details')).toEqual([]);
      } finally {
        leave();
      }
    },
  );

  test('a page whose addresses have another base stays where it is', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    const before = location.pathname;
    try {
      const element = await show(
        '<relations-timeline lang="en" link-entries ids="treaty-of-kars-1921"></relations-timeline>',
      );
      document.head.append(base);
      await element.show('treaty-of-kars-1921');
      expect(location.pathname).toBe(before);
      expect(location.hash).toBe('#treaty-of-kars-1921');
    } finally {
      base.remove();
      history.replaceState(null, '', before);
    }
  });
});

describe('bad input never breaks the page', () => {
  test.each([
    ['from', 'yesterday'],
    ['to', '1774-02-30'],
    ['kinds', 'treaties dragons'],
    ['group-by', 'colour'],
  ])('%s="%s" is left out and reported once', async (name, value) => {
    const errors = errorsOf(document);
    const element = await show(`<relations-timeline lang="en" ${name}="${value}"></relations-timeline>`);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]?.problems).toMatchObject([{ code: 'bad-attribute', path: name }]);
    element.requestUpdate();
    await element.updateComplete;
    expect(errors).toHaveLength(1);
    expect(element.visibleEvents.length).toBeGreaterThan(0);
  });

  test('a window that ends before it begins is left out and reported', async () => {
    const errors = errorsOf(document);
    const element = await show('<relations-timeline lang="en" from="1990" to="1980"></relations-timeline>');
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]?.problems).toMatchObject([{ code: 'bad-attribute', path: 'to' }]);
    expect(element.visibleEvents.length).toBeGreaterThan(100);
  });

  test('markup in an attribute is text', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    element.heading = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    await element.updateComplete;
    expect(textOf(one(element, '.title'))).toContain('<img');
    expect(all(element, 'img, script')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });
});

describe('language', () => {
  test('a change above the element or of it changes words and dates', async () => {
    const element = await show(
      '<div lang="en"><relations-timeline ids="treaty-of-kars-1921"></relations-timeline></div>',
    );
    expect(titles(element)).toEqual(['Treaty of Kars']);
    element.lang = 'ru';
    await expect.poll(() => titles(element)).toEqual(['Карсский договор']);
    element.lang = 'tr_TR';
    await expect.poll(() => titles(element)).toEqual(['Kars Antlaşması']);
  });

  test.each(['xx', 'de-DE', 'C', 'x-default', '<script>'])(
    'one that we do not speak (“%s”) gives the reader’s',
    async (lang) => {
      stub(navigator, 'languages', ['ru-RU', 'en']);
      const element = place('<relations-timeline ids="treaty-of-kars-1921"></relations-timeline>');
      document.documentElement.lang = '';
      element.lang = lang;
      await ready(element);
      expect(titles(element)).toEqual(['Карсский договор']);
    },
  );

  test('an open entry speaks the new language too', async () => {
    const element = await show(
      '<relations-timeline lang="en" ids="treaty-of-kars-1921" open="treaty-of-kars-1921"></relations-timeline>',
    );
    await expect.poll(() => textOf(one(element, '.details'))).toContain('Parties');
    element.lang = 'tr';
    await expect.poll(() => textOf(one(element, '.details'))).toContain('Taraflar');
  });
});

test('properties may hold a year as a number, and names as a list', async () => {
  const element = await show('<relations-timeline></relations-timeline>');
  const errors = errorsOf(element);
  Object.assign(element, { from: 1920, to: 1936, kinds: ['treaties'], topics: ['straits'] });
  await element.updateComplete;
  expect(visible(element).map(({ id }) => id)).toContain('montreux-convention-1936');
  expect(visible(element).every(({ kind }) => kind === 'treaties')).toBe(true);
  expect(errors).toEqual([]);
});

test.each([
  ['from="2100"', 'from', 'No entry lies after it.'],
  ['to="1300"', 'to', 'No entry lies before it.'],
  ['from="1936" to="1920"', 'to', 'It lies before “from”.'],
  ['from="2024-02-30"', 'from', 'that Gregorian month has 29 days. Use 01 to 29.'],
  ['topics="nope"', 'topics', 'No entry has it.'],
  ['view="grid"', 'view', 'Use chart, list, both.'],
  ['limit="0"', 'limit', 'Use a whole number from 1 on.'],
])('%s is told once, by its own name, with what to do', async (attributes, path, remedy) => {
  const element = place(`<relations-timeline ${attributes}></relations-timeline>`);
  const errors = errorsOf(element);
  await ready(element);
  await expect.poll(() => errors.length).toBe(1);
  expect(errors[0]?.problems).toMatchObject([{ code: 'bad-attribute', path }]);
  expect(errors[0]?.message).toContain(remedy);
});

test('what is no id is told, too', async () => {
  const element = await show('<relations-timeline></relations-timeline>');
  const errors = errorsOf(element);
  await element.show(null as never);
  expect(errors[0]?.problems).toMatchObject([{ code: 'unknown-id' }]);
});
