import { type Treaty, byId } from '@russia-turkey/core';
import { describe, expect, test } from 'vitest';
import { cardOptions, outlines, records } from '../../test/html/data.ts';
import { parsed } from '../../test/html/parsed.ts';
import { timelineHtml, treatyHtml } from '../html/index.ts';
import { type TimelineAttributes, renderTimeline, renderTreatyCard } from './index.ts';

const outline = outlines.en;
const today = '2026-11-25';
const inside = (html: string) => /^<[a-z-]+[^>]*>(.*)<\/[a-z-]+>$/.exec(html)?.[1];
const kars = byId<Treaty>(records.en.treaties, 'treaty-of-kars-1921');

describe('the words in the element are those of its attributes', () => {
  test.each<[TimelineAttributes, Parameters<typeof timelineHtml>[1]]>([
    [{}, {}],
    [
      { from: '1920', to: '1936' },
      { from: '1920', to: '1936' },
    ],
    [{ kinds: 'wars treaties' }, { kinds: ['wars', 'treaties'] }],
    [{ kinds: ['wars', 'battles'] }, { kinds: ['wars'] }],
    [{ topics: 'crimea  straits' }, { topics: ['crimea', 'straits'] }],
    [
      { order: 'latest-first', 'group-by': 'decade', limit: 5 },
      { order: 'latest-first', groupBy: 'decade' },
    ],
    [
      { heading: 'H', 'heading-level': '4' },
      { heading: 'H', headingLevel: 4 },
    ],
    [{ lang: 'ru-RU' }, { lang: 'ru' }],
  ])('%j', (attributes, options) => {
    expect(inside(renderTimeline(outline, attributes, { today }))).toBe(
      timelineHtml(outline, { ...options, today }),
    );
  });

  test.each<TimelineAttributes>([
    { from: 'soon' },
    { from: '1936', to: '1920' },
    { kinds: 'battles' },
    { order: 'best' },
    { 'group-by': 'colour' },
    { limit: '-1' },
    { 'heading-level': 9 },
    { lang: 'de' },
    { heading: true },
    { ids: '' },
    { from: null, 'without-chart': false },
  ])(
    'what the element would not understand counts for nothing, and stays for it to report: %j',
    (attributes) => {
      const html = renderTimeline(outline, attributes, { today });
      expect(inside(html)).toBe(timelineHtml(outline, { today }));
      const element = parsed(html).firstElementChild;
      for (const [name, value] of Object.entries(attributes))
        expect(element?.getAttribute(name) ?? null).toBe(
          value === true ? '' : value === false || value === null ? null : String(value),
        );
    },
  );

  test('so are those in the card', () => {
    const options = cardOptions('en');
    const more = { records: options.records ?? {}, names: outlines, today };
    expect(
      inside(renderTreatyCard(kars, { on: '1930', 'heading-level': 2, 'without-sources': true }, more)),
    ).toBe(treatyHtml(kars, { ...more, on: '1930', headingLevel: 2, withoutSources: true }));
    expect(inside(renderTreatyCard(kars, { on: '1930/..', variant: 'poster' }, more))).toBe(
      treatyHtml(kars, more),
    );
    expect(inside(renderTreatyCard(kars, { variant: 'line' }, { ...more, href: '/k' }))).toBe(
      treatyHtml(kars, { ...more, variant: 'line', href: '/k' }),
    );
    expect(inside(renderTreatyCard(kars, {}, { ...more, variant: 'compact' }))).toBe(
      treatyHtml(kars, { ...more, variant: 'compact' }),
    );
  });
});

describe('the snippet', () => {
  test('is a figure on one line with nothing but a link in the element', () => {
    const html = renderTimeline(
      outline,
      { from: '1936-07-20', to: '1936', heading: 'Montreux' },
      { snippet: true, href: 'https://example.org/' },
    );
    expect(html).toBe(
      '<figure><relations-timeline from="1936-07-20" to="1936" heading="Montreux"><a href="https://example.org/">Montreux, 1936</a></relations-timeline></figure>',
    );
  });

  test('names the years there are', () => {
    const caption = (attributes: TimelineAttributes) =>
      parsed(renderTimeline(outline, { heading: 'T', ...attributes }, { snippet: true })).textContent;
    expect(caption({})).toBe('T');
    expect(caption({ from: '1920' })).toBe('T, 1920–');
    expect(caption({ to: '192X' })).toBe('T, –1929');
    expect(caption({ from: '1920', to: '1936' })).toBe('T, 1920–1936');
  });

  test('of a line has no figure, since it stands in a sentence', () => {
    expect(renderTreatyCard(kars, { variant: 'line' }, { snippet: true })).toBe(
      '<treaty-card treaty="treaty-of-kars-1921" variant="line">Treaty of Kars, 13 October 1921</treaty-card>',
    );
  });
});

describe('attributes', () => {
  test('a list, a number, yes and no', () => {
    expect(
      renderTimeline(
        [],
        {
          ids: ['a', 'b'],
          limit: 3,
          'without-chart': true,
          'without-filters': false,
          id: null,
          class: undefined,
        },
        { snippet: true },
      ),
    ).toContain('<relations-timeline ids="a b" limit="3" without-chart>');
  });

  test('an address that may not be followed and a tag that is none are not written', () => {
    expect(renderTimeline([], { src: 'javascript:alert(1)', lang: 'x y' }, { snippet: true })).toContain(
      '<relations-timeline>',
    );
    expect(renderTimeline([], { src: 'own.json', lang: 'tr' }, { snippet: true })).toContain(
      '<relations-timeline src="own.json" lang="tr">',
    );
  });

  test('another id than the record’s may be written, as of a treaty that moved', () => {
    expect(renderTreatyCard(kars, { treaty: 'kars' }, { snippet: true })).toContain(
      '<treaty-card treaty="kars">',
    );
  });
});
