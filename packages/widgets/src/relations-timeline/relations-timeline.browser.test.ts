import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { RtErrorEvent } from '../shared/events.ts';
import { RelationsTimeline } from './relations-timeline.ts';

RelationsTimeline.define();

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

async function show(markup: string): Promise<RelationsTimeline> {
  document.body.innerHTML = `<main>${markup}</main>`;
  const element = document.querySelector('relations-timeline');
  if (!element) throw new Error('The markup holds no timeline.');
  await ready(element);
  return element;
}

async function ready(element: RelationsTimeline): Promise<void> {
  await expect.poll(() => element.state).toBe('ready');
  // The drawing comes a moment after the list: it waits to be measured.
  await expect.poll(() => root(element).querySelector('svg.chart') !== null).toBe(true);
  await element.updateComplete;
}

const root = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has not rendered.');
  return element.shadowRoot;
};
const all = <T extends Element>(element: Element, selector: string) => [
  ...root(element).querySelectorAll<T>(selector),
];
const one = <T extends Element>(element: Element, selector: string): T => {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};
/** Scrolled to its place: what axe sees half behind something else it cannot judge. */
async function settled(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let still = 0, last = window.scrollY; still < 10; last = window.scrollY) {
    await frame();
    still = window.scrollY === last ? still + 1 : 0;
  }
}
const names = (element: Element) => all(element, '.entry .name').map(({ textContent }) => textContent);

describe.each([
  ['en', 'Treaty of Küçük Kaynarca', '21 July 1774 (10 July Old Style)'],
  ['ru', 'Кючук-Кайнарджийский мирный договор', '21 июля 1774 г. (10 июля ст. ст.)'],
  ['tr', 'Küçük Kaynarca Antlaşması', '21 Temmuz 1774 (eski takvimle 10 Temmuz)'],
] as const)('in %s', (lang, label, date) => {
  test('shows the record with both calendars, its parties and its sources', async () => {
    const element = await show(
      `<relations-timeline lang="${lang}" ids="treaty-of-kucuk-kaynarca-1774"></relations-timeline>`,
    );
    expect(names(element)).toEqual([label]);
    one<HTMLButtonElement>(element, '.entry button').click();
    await expect.poll(() => all(element, '.sources li').length).toBeGreaterThan(1);
    expect(one(element, '.entry time').textContent.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(date);
    expect(one(element, '.entry time').getAttribute('datetime')).toBe('1774-07-21');
    expect(one(element, '.facts').textContent).not.toMatch(/undefined|\[object|polities\/|people\//);
    expect(
      all(element, '.sources a').every((link) => link.getAttribute('rel') === 'noopener noreferrer'),
    ).toBe(true);
  });

  test.each(['light', 'dark'])('breaks no axe rule, closed and open, in %s', async (scheme) => {
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = scheme;
    document.body.style.background = scheme === 'dark' ? '#171614' : '#fdfbf7';
    const element = await show(
      `<h1>Page</h1><relations-timeline lang="${lang}" heading="Title"></relations-timeline>`,
    );
    const problems = async () => {
      await settled();
      const { violations, incomplete } = await axe.run(element);
      // What axe cannot judge is judged by eye, but for contrast: “keeps its contrast” below computes that.
      const open = incomplete.filter(({ id }) => id !== 'color-contrast');
      return [...violations, ...open].flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 5)
          .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
      );
    };
    expect(await problems()).toEqual([]);
    await element.show('su-24-shootdown-2015');
    await expect.poll(() => all(element, '.perspectives dt').length).toBeGreaterThan(1);
    expect(await problems()).toEqual([]);
  });
});

describe.each(['light', 'dark'])('keeps its contrast in %s', (scheme) => {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const fill = (element: Element) => getComputedStyle(element).fill;

  test('text 4.5:1, marks and bands 3:1', async () => {
    document.documentElement.style.colorScheme = scheme;
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const paper = getComputedStyle(element).backgroundColor;
    const texts = all(element, 'svg.chart .label, svg.chart .count, svg.chart .tick text');
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts)
      expect(contrast(fill(text), paper), text.textContent).toBeGreaterThanOrEqual(4.5);
    const marks = all(
      element,
      '.mark:not(.contested) path:not(.behind), .bar rect, svg.chart .band rect, .overview .handle',
    );
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) expect(contrast(fill(mark), paper), mark.outerHTML).toBeGreaterThanOrEqual(3);
    await element.show('su-24-shootdown-2015');
    await expect.poll(() => all(element, '.perspectives dt').length).toBeGreaterThan(1);
    const written = all(
      element,
      '.status, .legend li, legend, .date, .name, .side, .summary, .soft, dt, dd, .sources a',
    );
    expect(written.length).toBeGreaterThan(50);
    for (const text of written) {
      const ground = text.closest('.chosen > .heading');
      const color = ground ? getComputedStyle(ground).backgroundColor : paper;
      expect(
        contrast(getComputedStyle(text).color, color),
        text.outerHTML.slice(0, 120),
      ).toBeGreaterThanOrEqual(4.5);
    }
    const named = all(element, 'svg.chart .band').filter((band) => band.querySelector('text'));
    expect(named.length).toBeGreaterThan(0);
    for (const stance of ['hostile', 'tense', 'cool', 'cooperative', 'allied']) {
      const band = named[0];
      band?.setAttribute('class', `band ${stance}`);
      const [text, rect] = [band?.querySelector('text'), band?.querySelector('rect')];
      if (!text || !rect) throw new Error('A named band has a text on a rectangle.');
      expect(contrast(fill(text), fill(rect)), stance).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('filters', () => {
  test('by kind act on chart, list and status together', async () => {
    const element = await show('<relations-timeline lang="en" from="1920" to="1940"></relations-timeline>');
    const before = element.visibleEvents.length;
    expect(all(element, '.mark.events').length).toBeGreaterThan(0);
    one<HTMLInputElement>(element, 'input[value="events"]').click();
    await element.updateComplete;
    expect(all(element, 'svg.chart .mark.events')).toEqual([]);
    expect(element.visibleEvents.length).toBeLessThan(before);
    expect(element.visibleEvents.every(({ kind }) => kind !== 'events')).toBe(true);
    expect(one(element, '[role=status]').textContent).toContain(`${element.visibleEvents.length} of `);
    expect(element.matches(':state(filtered)')).toBe(true);
  });

  test('by year move the window; a year that cannot be is marked and changes nothing', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const [from, to] = all<HTMLInputElement>(element, 'input.year') as [HTMLInputElement, HTMLInputElement];
    const type = async (input: HTMLInputElement, value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await type(from, '1920');
    await type(to, '1936');
    expect(element.visibleEvents.length).toBeGreaterThan(3);
    expect(element.visibleEvents.every(({ earliest, latest }) => latest >= '1920' && earliest < '1937')).toBe(
      true,
    );
    const shown = element.visibleEvents.length;
    for (const bad of ['1999', '12', '99999', '']) {
      await type(from, bad);
      expect(from.getAttribute('aria-invalid'), bad).toBe('true');
      expect(element.visibleEvents.length).toBe(shown);
    }
    element.resetFilters();
    await element.updateComplete;
    expect(from.hasAttribute('aria-invalid')).toBe(false);
    expect(element.visibleEvents.length).toBeGreaterThan(shown);
  });

  test('the sliders of the overview are native and move the window', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const [from] = all<HTMLInputElement>(element, 'input.slider') as [HTMLInputElement];
    const ranges: string[] = [];
    element.addEventListener('rt-range', (event) => ranges.push(`${event.from}/${event.to}`));
    from.value = '1991';
    from.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(ranges).toHaveLength(1);
    expect(ranges[0]).toMatch(/^1991-01-01\//);
    expect(element.visibleEvents.every(({ latest }) => latest >= '1991')).toBe(true);
  });

  test('nothing left says so and offers a way back', async () => {
    const element = await show('<relations-timeline lang="en" from="1400" to="1401"></relations-timeline>');
    expect(one(element, '.message').textContent).toContain('Nothing matches');
  });
});

describe('chart and list are one', () => {
  test('a mark opens its entry, an entry marks its mark, and no cluster loses an entry', async () => {
    const element = await show(
      '<relations-timeline lang="en" kinds="treaties" from="1830" to="1840"></relations-timeline>',
    );
    const toggles: string[] = [];
    element.addEventListener('rt-toggle', (event) => toggles.push(`${event.id} ${event.open}`));
    one(element, '.mark.treaties:not(.cluster)').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.poll(() => all(element, '.entry .details').length).toBe(1);
    expect(all(element, '.mark.chosen')).toHaveLength(1);
    expect(toggles[0]).toMatch(/ true$/);
    expect(document.activeElement === element).toBe(false);
  });

  test('everything the chart shows stands in the list, and the chart is hidden from assistive technology', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    expect(one(element, 'svg.chart').getAttribute('aria-hidden')).toBe('true');
    for (const button of all<HTMLButtonElement>(element, '.group > .heading button')) {
      button.click();
      await element.updateComplete;
    }
    expect(all(element, '.entry')).toHaveLength(element.visibleEvents.length);
    expect(all(element, '.entry .heading button[aria-expanded="false"]')).toHaveLength(
      element.visibleEvents.length,
    );
  });

  test('print opens what is in range', async () => {
    const element = await show(
      '<relations-timeline lang="en" kinds="treaties" from="1920" to="1930"></relations-timeline>',
    );
    window.dispatchEvent(new Event('beforeprint'));
    await expect
      .poll(() => all(element, '.entry .details .summary').length)
      .toBe(element.visibleEvents.length);
  });
});

describe('bad input never breaks the page', () => {
  test.each([
    ['from', 'yesterday'],
    ['to', '1774-02-30'],
    ['kinds', 'treaties dragons'],
  ])('%s="%s" is left out and reported once', async (name, value) => {
    const errors: RtErrorEvent[] = [];
    const listen = (event: Event) => {
      if (event instanceof RtErrorEvent) errors.push(event);
    };
    document.addEventListener('rt-error', listen);
    const element = await show(`<relations-timeline lang="en" ${name}="${value}"></relations-timeline>`);
    await expect.poll(() => errors.length).toBe(1);
    expect(errors[0]?.problems[0]).toMatchObject({ code: 'bad-attribute', path: name });
    element.requestUpdate();
    await element.updateComplete;
    expect(errors).toHaveLength(1);
    expect(element.visibleEvents.length).toBeGreaterThan(0);
    document.removeEventListener('rt-error', listen);
  });

  test('markup in an attribute is text', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    element.heading = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    await element.updateComplete;
    expect(one(element, '.title').textContent).toContain('<img');
    expect(all(element, 'img, script')).toEqual([]);
    expect('hacked' in window).toBe(false);
  });

  test('an unknown id asks for nothing and says so', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const errors: RtErrorEvent[] = [];
    element.addEventListener('rt-error', (event) => errors.push(event));
    await element.show('treaty-of-atlantis-1234');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('treaty-of-atlantis-1234');
  });
});

describe('manners', () => {
  test('the author’s children are there until the data are, and come from no other place', async () => {
    const element = document.createElement('relations-timeline');
    element.lang = 'en';
    element.innerHTML = '<p>What readers see first.</p>';
    document.body.append(element);
    await Promise.resolve();
    await expect.poll(() => element.shadowRoot?.childElementCount ?? 0).toBeGreaterThan(0);
    await ready(element);
    expect(element.querySelector('p')?.assignedSlot).toBeNull();
  });

  test('a change of language above the element changes its words and dates', async () => {
    const element = await show(
      '<div lang="en"><relations-timeline ids="treaty-of-kars-1921"></relations-timeline></div>',
    );
    expect(names(element)).toEqual(['Treaty of Kars']);
    element.lang = 'ru';
    await expect.poll(() => names(element)).toEqual(['Карсский договор']);
    element.lang = 'tr_TR';
    await expect.poll(() => names(element)).toEqual(['Kars Antlaşması']);
  });

  test('keys outside a control belong to the page, and focus is never taken', async () => {
    const element = await show('<input id="mine"><relations-timeline lang="en"></relations-timeline>');
    document.getElementById('mine')?.focus();
    await element.show('treaty-of-kars-1921');
    expect(document.activeElement?.id).toBe('mine');
    const event = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  test('removed and put back, it works and leaves nothing behind', async () => {
    const element = await show(
      '<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>',
    );
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    document.body.append(element);
    await ready(element);
    expect(names(element)).toEqual(['Treaty of Kars']);
  });

  test('at 320 px nothing runs out of the page', async () => {
    const element = await show(
      '<div style="width: 320px"><relations-timeline lang="ru"></relations-timeline></div>',
    );
    await element.show('treaty-of-moscow-1921');
    await expect.poll(() => all(element, '.details .facts').length).toBe(1);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });
});
