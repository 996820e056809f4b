import type { OutlineEntry, Treaty } from '@russia-turkey/core';
import { byId } from '@russia-turkey/core';
import { describe, expect, test } from 'vitest';
import { cardOptions, languages, outlines, records } from '../../test/html/data.ts';
import { parsed, textOf } from '../../test/html/parsed.ts';
import { renderTimeline, renderTreatyCard } from '../ssr/index.ts';
import { type TimelineEntry, type TreatyRecords, timelineHtml, treatyHtml } from './index.ts';

const attacks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;svg onload=alert(1)&#62;',
  '"><svg onload=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '</time></li></ol></section></article><iframe src="https://evil.example/"></iframe>',
  '<!--<p>',
  '<![CDATA[<p>]]>',
  '</textarea></title></style></noscript><style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  '\u202e<b>\u0000</b>',
];

/** What a string of HTML is made of: how many elements, which, and with which attributes. */
function madeOf(...htmls: readonly string[]) {
  const parts = new Set<string>();
  let most = 0;
  for (const html of htmls) {
    const elements = parsed(html).querySelectorAll('*');
    most = Math.max(most, elements.length);
    for (const { localName, attributes } of elements) {
      parts.add(localName);
      for (const { name } of attributes) parts.add(`${localName} ${name}`);
    }
  }
  return { parts, most };
}

/** Hostile data bring about no element or attribute that clean data do not, no more of them, and no other scheme. */
function expectHarmless(html: string, clean: ReturnType<typeof madeOf>): void {
  const { parts, most } = madeOf(html);
  expect([...parts].filter((part) => !clean.parts.has(part))).toEqual([]);
  expect(most).toBeLessThanOrEqual(clean.most);
  const fragment = parsed(html);
  expect(fragment.childNodes).toHaveLength(1);
  for (const link of fragment.querySelectorAll('[href], [src]')) {
    const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
    expect(['https:', 'http:', 'mailto:']).toContain(new URL(address, 'https://page.example/').protocol);
  }
}

const timelineAttributes = [
  'from',
  'to',
  'kinds',
  'topics',
  'parties',
  'periods',
  'ids',
  'order',
  'group-by',
  'limit',
  'view',
].concat(['heading', 'heading-level', 'open', 'lang', 'src', 'id', 'class', 'data-x', 'aria-label']);
const cardAttributes = ['treaty', 'variant', 'on', 'heading-level', 'open', 'lang', 'src', 'without-sources'];

type Path = readonly (string | number)[];

/** The way to each text in a value. */
function textsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, [...path, key]));
}

/** A copy with another value in one place. */
function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? replaced(one, rest, by) : (one as unknown)));
  const fields = value as Record<string, unknown>;
  return { ...fields, [key]: replaced(fields[key], rest, by) };
}

/** A copy with another value in every place. */
const replacedAll = (value: unknown, by: string): unknown =>
  typeof value === 'string'
    ? by
    : Array.isArray(value)
      ? value.map((one) => replacedAll(one, by))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replacedAll(one, by)]))
        : value;

describe.each(attacks)('%j', (attack) => {
  const shown = attack.replace(/\t/g, ' ').replace(/[\p{Cc}\u202e]/gu, '');

  test('in any field of a page’s own entry', () => {
    const entry: TimelineEntry = {
      id: 'a',
      label: 'Label',
      when: '1774-07-21',
      summary: 'Summary',
      kind: 'treaties',
      group: 'Group',
      href: 'https://example.org/',
      source: 'https://example.org/source',
      lang: 'tr',
    };
    const { href: _, ...unlinked } = entry;
    const options = { groupBy: 'group', heading: 'Heading', idPrefix: 'x-' } as const;
    const clean = madeOf(timelineHtml([entry], options), timelineHtml([unlinked], options));
    for (const path of textsIn(entry)) {
      const html = timelineHtml([replaced(entry, path, attack) as TimelineEntry], options);
      expectHarmless(html, clean);
      if (['label', 'summary', 'group'].includes(String(path[0])))
        expect(parsed(html).textContent).toContain(shown);
    }
    const asked = { ...options, heading: attack, link: () => attack, summary: () => attack };
    expectHarmless(timelineHtml([entry], asked), clean);
  });

  test('in any field of the outline', () => {
    const ids = [
      'treaty-of-kucuk-kaynarca-1774',
      'rivalry-of-empires-1568-1799',
      'russo-turkish-war-1768-1774',
    ];
    const entries = outlines.en.filter(({ id }) => ids.includes(id));
    const options = { groupBy: 'period', idPrefix: 'x-' } as const;
    // A period whose kind is spoilt is an event, and the others stand under their centuries.
    const events = entries.map((entry) => ({ ...entry, kind: 'events' }) as const);
    const clean = madeOf(timelineHtml(entries, options), timelineHtml(events, options));
    for (const path of textsIn(entries))
      expectHarmless(timelineHtml(replaced(entries, path, attack) as OutlineEntry[], options), clean);
    const html = timelineHtml(replacedAll(entries, attack) as OutlineEntry[]);
    expect(textOf(parsed(html))).toBe('0 entries');
  });

  const kaynarca = byId<Treaty>(records.en.treaties, 'treaty-of-kucuk-kaynarca-1774');

  test('in any field of a treaty', () => {
    const options = { ...cardOptions('en'), records: {}, withoutSources: true };
    const clean = madeOf(treatyHtml(kaynarca, options));
    // A list of names is as good as its first two.
    for (const path of textsIn(kaynarca).filter((one) =>
      one.every((key) => !/^\d+$/.test(String(key)) || Number(key) < 2),
    )) {
      const read = () => treatyHtml(replaced(kaynarca, path, attack) as Treaty, options);
      // Without a day of signing there is no card.
      if (path.join() === 'signed,edtf') expect(read).toThrow(TypeError);
      else expectHarmless(read(), clean);
    }
  });

  test('in the records that name what a treaty refers to', () => {
    for (const lang of languages) {
      const options = cardOptions(lang);
      const treaty = byId<Treaty>(records[lang].treaties, kaynarca.id);
      const poisoned = (kind: string, record: object) => ({
        ...record,
        label: attack,
        ...(kind === 'claims' ? { says: attack, quote: { text: attack, lang: attack } } : {}),
        ...(kind === 'sources'
          ? { title: attack, url: attack, language: attack, author: [{ literal: attack }] }
          : {}),
      });
      const hostile = Object.fromEntries(
        Object.entries(records[lang]).map(([kind, list]) => [
          kind,
          (list as readonly object[]).map((one) => poisoned(kind, one)),
        ]),
      ) as TreatyRecords;
      const quoted = {
        ...options.records,
        claims:
          options.records?.claims?.map((claim) => ({ ...claim, quote: { text: 'x', lang: 'ru' } })) ?? [],
        sources:
          options.records?.sources?.map((source) => ({ ...source, url: 'https://example.org/' })) ?? [],
      };
      const names = { ru: [{ id: treaty.id, kind: 'treaties', label: attack }], tr: [], en: [] } as const;
      expectHarmless(
        treatyHtml({ ...treaty }, { ...options, records: hostile, names, citation: attack, href: attack }),
        madeOf(treatyHtml({ ...treaty }, { ...options, records: quoted, href: 'https://example.org/' })),
      );
    }
  });

  test('in any attribute and option of the elements', () => {
    const some = outlines.en.slice(0, 3);
    for (const name of timelineAttributes) {
      const html = renderTimeline(some, { [name]: attack }, { lang: attack, href: attack });
      expectHarmless(
        html,
        madeOf(renderTimeline(some, { heading: 'x', [name]: 'x' }), renderTimeline(some, { [name]: 'x' })),
      );
      expect(parsed(html).firstElementChild?.localName).toBe('relations-timeline');
    }
    for (const name of cardAttributes) {
      const options = { href: 'https://example.org/' };
      const html = renderTreatyCard(kaynarca, { [name]: attack }, { href: attack, lang: attack });
      expectHarmless(html, madeOf(renderTreatyCard(kaynarca, { [name]: 'x' }, options)));
      expect(parsed(html).firstElementChild?.localName).toBe('treaty-card');
    }
    const snippet = { snippet: true, href: 'https://example.org/' };
    expectHarmless(
      renderTimeline([], { heading: attack }, { ...snippet, href: attack }),
      madeOf(renderTimeline([], { heading: 'x' }, snippet)),
    );
    expectHarmless(
      renderTreatyCard({ ...kaynarca, label: attack }, {}, { ...snippet, href: attack }),
      madeOf(renderTreatyCard(kaynarca, {}, snippet)),
    );
  });
});

test.each(['onclick', 'style', 'srcdoc', 'x y', 'a"b', 'data-', 'data-x onclick', ''])(
  'an attribute “%s” is refused, naming those there are',
  (name) => {
    expect(() => renderTimeline([], { [name]: 'x' })).toThrow(/has no attribute .+ Use one of from, to/);
    expect(() => renderTreatyCard(records.en.treaties[0] as Treaty, { [name]: 'x' })).toThrow(TypeError);
  },
);
