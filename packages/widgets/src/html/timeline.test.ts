import type { OutlineEntry } from '@russia-turkey/core';
import { DateError } from '@russia-turkey/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, outlines } from '../../test/html/data.ts';
import { parsed, textOf } from '../../test/html/parsed.ts';
import { terms } from '../relations-timeline/terms/index.ts';
import type { Problem } from '../shared/events.ts';
import { type TimelineEntry, type TimelineHtmlOptions, timelineHtml } from './index.ts';

const outline = outlines.en;
const listed = outline.filter(({ kind }) => kind !== 'periods');
const today = '2026-11-25';

const options = fc.record(
  {
    lang: fc.constantFrom(...languages),
    window: fc.tuple(fc.integer({ min: 1450, max: 2030 }), fc.integer({ min: 0, max: 200 })),
    kinds: fc.uniqueArray(
      fc.constantFrom('wars' as const, 'treaties' as const, 'events' as const, 'projects' as const),
    ),
    topics: fc.uniqueArray(fc.constantFrom('crimea', 'straits', 'no-such-topic'), { maxLength: 2 }),
    parties: fc.uniqueArray(fc.constantFrom('ottoman-empire', 'turkiye'), { maxLength: 1 }),
    order: fc.constantFrom('chronological' as const, 'latest-first' as const),
    groupBy: fc.constantFrom('period' as const, 'decade' as const, 'group' as const, 'none' as const),
    heading: fc.constantFrom('', 'A title'),
    headingLevel: fc.integer({ min: 1, max: 6 }),
  },
  { requiredKeys: [] },
);

/** The same question, asked of the records themselves. */
function expected({
  window,
  kinds,
  topics,
  parties,
}: { window?: [number, number] } & TimelineHtmlOptions): OutlineEntry[] {
  const any = (wanted: readonly string[] | undefined, has: readonly string[] = []) =>
    !wanted?.length || wanted.some((one) => has.includes(one));
  return listed.filter(
    (entry) =>
      (!kinds?.length || kinds.some((kind) => kind === entry.kind)) &&
      any(topics, entry.topics) &&
      any(parties, entry.parties) &&
      (!window ||
        (entry.earliest <= `${window[0] + window[1]}-12-31` &&
          (entry.latest === '9999-12-31' ? today : entry.latest) >= `${window[0]}-01-01`)),
  );
}

const idsIn = (html: string) => [...parsed(html).querySelectorAll('li')].map(({ id }) => id);

describe('nothing is lost', () => {
  test('every entry of the filter stands once, whatever the order and the groups', () => {
    fc.assert(
      fc.property(options, ({ window, ...rest }) => {
        const asked = {
          ...rest,
          ...(window ? { from: String(window[0]), to: String(window[0] + window[1]), window } : {}),
        };
        const ids = idsIn(timelineHtml(outline, { ...asked, today, idPrefix: 'x-' }));
        expect(ids.toSorted()).toEqual(
          expected(asked)
            .map(({ kind, id }) => `x-${kind}-${id}`)
            .toSorted(),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('entries of a page’s own and of the dataset stand in one list, in the order of time', () => {
    const own = [
      { id: 'late', label: 'Late', when: '2030' },
      { id: 'early', label: 'Early', when: '0900~' },
    ];
    const items = [
      ...parsed(timelineHtml([...own, ...listed], { groupBy: 'none', today })).querySelectorAll('li'),
    ];
    expect(items).toHaveLength(listed.length + 2);
    expect(textOf(items[0])).toBe('about 900 Early');
    expect(textOf(items.at(-1))).toBe('2030 Late');
  });

  test('the latest first is the same list backwards', () => {
    const ids = (order: 'chronological' | 'latest-first') =>
      idsIn(timelineHtml(outline, { order, groupBy: 'none', idPrefix: 'x-', today }));
    expect(ids('latest-first')).toEqual(ids('chronological').reverse());
  });
});

describe.each(languages)('in %s', (lang) => {
  test('every entry has its date in a time element, its title and its type', () => {
    const html = timelineHtml(outlines[lang], { lang, groupBy: 'none', today });
    const items = [...parsed(html).querySelectorAll('section > ol > li')];
    const entries = outlines[lang].filter(({ kind }) => kind !== 'periods');
    expect(items).toHaveLength(entries.length);
    for (const [index, { label, when, kind, contested }] of entries.entries()) {
      const item = items[index];
      expect(textOf(item?.querySelector('span'))).toBe(label);
      expect(item?.getAttribute('data-kind')).toBe(kind);
      expect(textOf(item?.querySelector('span + span'))).toMatch(contested ? /^· .+, .+$/u : /^· [^,]+$/u);
      if (!/[~?%X]/.test(when)) expect(item?.querySelector('time[datetime]'), when).not.toBeNull();
    }
  });

  test('beyond twenty entries it is grouped by period, with its stance and the number of its entries', () => {
    const fragment = parsed(timelineHtml(outlines[lang], { lang, today }));
    const periods = outlines[lang].filter(({ kind }) => kind === 'periods').map(({ label }) => label);
    const headings = [...fragment.querySelectorAll('h2')].map(textOf);
    expect(headings.filter((heading) => periods.includes(heading))).toHaveLength(periods.length);
    const lists = [...fragment.querySelectorAll('h2 + p + ol')];
    expect(lists).toHaveLength(periods.length);
    for (const list of lists)
      expect(textOf(list.previousElementSibling)).toContain(` · ${list.children.length}`);
  });

  test('says its language, and names itself when it has no heading', () => {
    const section = (heading?: string) =>
      parsed(timelineHtml([], { lang: `${lang}-XX`, ...(heading ? { heading } : {}) })).querySelector(
        'section',
      );
    expect(section()?.lang).toBe(lang);
    expect(section()?.getAttribute('aria-label')).toBe(terms[lang].ofRelations);
    const ofWars = parsed(timelineHtml(outlines[lang], { lang, kinds: ['wars'] })).querySelector('section');
    expect(ofWars?.getAttribute('aria-label')).toBe(`${terms[lang].ofRelations}, 1568–1918`);
    const own = parsed(timelineHtml([{ id: 'a', label: 'A', when: '1774' }], { lang })).querySelector(
      'section',
    );
    expect(own?.getAttribute('aria-label')).toBe(`${terms[lang].timeline}, 1774`);
    expect(section('Own')?.hasAttribute('aria-label')).toBe(false);
    expect(textOf(section('Own')?.querySelector('h2'))).toBe('Own');
  });
});

describe('groups', () => {
  const own = (id: string, when: string, group?: string): TimelineEntry => ({
    id,
    label: id,
    when,
    ...(group ? { group } : {}),
  });
  const outlineOf = (html: string) => [...parsed(html).querySelectorAll('h2, li')].map(textOf);

  test('by years, as many as the element takes', () => {
    const html = timelineHtml([own('a', '1750'), own('b', '1759'), own('c', '1790')], { groupBy: 'decade' });
    expect(outlineOf(html)).toEqual(['1750–1759', '1750 a', '1759 b', '1790–1799', '1790 c']);
  });

  test('by the groups of the page; what has none stands under its years', () => {
    const given = [own('a', '1774', 'G'), own('b', '1775'), own('c', '1776', 'G')];
    expect(outlineOf(timelineHtml(given, { groupBy: 'group' }))).toEqual([
      'G',
      '1774 a',
      '1776 c',
      '1775',
      '1775 b',
    ]);
  });

  test('by years where no period reaches; a page’s own periods count', () => {
    const period: TimelineEntry = { id: 'p', label: 'P', when: '1770/1779', kind: 'periods' };
    const html = timelineHtml([own('a', '1774'), period, own('b', '1780')], { groupBy: 'period' });
    expect(outlineOf(html)).toEqual(['P', '1774 a', '1780', '1780 b']);
  });

  test('their headings are one level below that of the timeline', () => {
    const html = timelineHtml(outline, { heading: 'T', headingLevel: 3, groupBy: 'decade' });
    expect(
      new Set([...parsed(html).querySelectorAll('h1,h2,h3,h4,h5,h6')].map(({ localName }) => localName)),
    ).toEqual(new Set(['h3', 'h4']));
  });
});

describe('options', () => {
  const entry: TimelineEntry = {
    id: 'a',
    label: 'A',
    when: '1774',
    href: 'https://example.org/own',
    source: 'https://www.example.org/x',
  };
  const anchors = (html: string) =>
    [...parsed(html).querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')]);

  test('a link of the caller stands before that of the entry', () => {
    expect(anchors(timelineHtml([entry], { link: ({ id }) => `/${id}` }))[0]).toEqual(['A', '/a']);
    expect(anchors(timelineHtml([entry]))).toEqual([
      ['A', 'https://example.org/own'],
      ['example.org', 'https://www.example.org/x'],
    ]);
  });

  test('the caller may give summaries', () => {
    const html = timelineHtml(outline, {
      ids: ['treaty-of-jassy-1792'],
      summary: ({ id }) => `About ${id}.`,
    });
    expect(textOf(parsed(html).querySelector('li > p'))).toBe('About treaty-of-jassy-1792.');
  });

  test('a limit says how many there are', () => {
    const fragment = parsed(timelineHtml(outline, { limit: 3, kinds: ['wars'] }));
    expect(fragment.querySelectorAll('li')).toHaveLength(3);
    expect(textOf(fragment.querySelector('ol + p'))).toBe('3 of 12, 1568–1700');
    expect(parsed(timelineHtml(outline, { limit: 12, kinds: ['wars'] })).querySelector('ol + p')).toBeNull();
  });

  test('nothing found is said', () => {
    expect(textOf(parsed(timelineHtml([])))).toBe('0 entries');
  });

  test('the periods of a filter hold what began in them', () => {
    const ids = idsIn(
      timelineHtml(outline, { periods: ['alliance-1799-1806'], idPrefix: 'x', groupBy: 'none' }),
    );
    expect(ids).toContain('xtreaties-russo-ottoman-alliance-1805');
    expect(ids).not.toContain('xtreaties-treaty-of-jassy-1792');
  });

  test('without a prefix nothing has an id; with one no id stands twice or has a space', () => {
    expect(parsed(timelineHtml(outline)).querySelector('[id]')).toBeNull();
    const html = timelineHtml(
      [entry, { ...entry, id: 'b c' }, { ...outline[0], kind: 'events', id: 'a' } as OutlineEntry],
      { idPrefix: 'x-' },
    );
    expect(idsIn(html).filter(Boolean)).toEqual(['x-events-a']);
  });

  test.each([
    [{ from: 'soon' }, DateError],
    [{ to: '1774-13' }, DateError],
    [{ today: '1774' }, DateError],
    [{ from: '1800', to: '1700' }, RangeError],
    [{ limit: -1 }, RangeError],
    [{ limit: 1.5 }, RangeError],
    [{ headingLevel: 7 }, RangeError],
    [{ idPrefix: '1 "' }, RangeError],
    [{ groupBy: 'colour' }, RangeError],
    [{ order: 'best' }, RangeError],
    [{ kinds: ['battles'] }, RangeError],
  ])('%o is refused, with a remedy', (bad, kind) => {
    const call = () => timelineHtml(outline, bad as TimelineHtmlOptions);
    expect(call).toThrow(kind);
    expect(call).toThrow(/Use|Write|Exchange/);
  });

  test('entries must be a list', () => {
    expect(() => timelineHtml({} as never)).toThrow(TypeError);
  });
});

test('what is no entry is left out and told with its place; the others show', () => {
  const problems: Problem[] = [];
  const given = [
    null,
    { id: 'a', label: 'A', when: '1774' },
    { id: 'a', label: 'again', when: '1774' },
    { id: 'b', label: '', when: '1774' },
    listed[0],
    { id: 'c', label: 'C', when: 'soon' },
    { ...listed[0], earliest: '1453-02-31', when: 'x' },
    7,
  ];
  const html = timelineHtml(given as TimelineEntry[], { onProblem: (problem) => problems.push(problem) });
  expect([...parsed(html).querySelectorAll('li')]).toHaveLength(2);
  expect([...new Set(problems.map(({ index }) => index))]).toEqual([0, 2, 3, 5, 6, 7]);
  expect(problems.every(({ code, message }) => code === 'bad-entry' && message.length > 10)).toBe(true);
});
