import { type AnyRecord, type Kind, parseEdtf } from '@russia-turkey/core';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { indexPage } from '../src/explore/index-page.ts';
import { kinds, libraryOf, refOf } from '../src/records/library.ts';
import { recordPage } from '../src/records/page.ts';
import { toText } from '../src/site/html.ts';

const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; '--><svg onload=alert(3)>`;
const cites = [{ source: 'evil-source', at: evil }];
const dating = { ...parseEdtf('1774-07-21'), at: 'evil-place', cites };
const figures = [{ of: evil, amount: { best: 1, unit: evil }, cites }];
const base = {
  label: evil,
  summary: evil,
  alsoKnownAs: [{ text: evil, lang: 'en', why: 'other-name' as const }],
  topics: ['evil-topic'],
  cites,
  sameAs: { wikidata: evil },
  claims: ['evil-claim'],
  contested: true as const,
};

/** A record of every kind, each of whose texts tries to leave its place. */
const collections: Readonly<Record<Kind, readonly AnyRecord[]>> = {
  treaties: [
    {
      ...base,
      id: 'evil-treaty',
      kind: 'treaties',
      type: 'peace-treaty',
      signed: dating,
      scope: 'bilateral',
      parties: [{ polity: 'evil-polity', signatories: ['evil-person'] }],
      terms: [{ article: evil, says: evil, topic: 'evil-topic', about: ['places/evil-place'], cites }],
      series: { cts: evil },
      links: [{ rel: 'ends_war', to: 'wars/evil-war' }],
    },
  ],
  events: [
    {
      ...base,
      id: 'evil-event',
      kind: 'events',
      type: 'meeting',
      happened: dating,
      actors: ['polities/evil-polity'],
      people: ['evil-person'],
      figures,
    },
  ],
  wars: [
    {
      ...base,
      id: 'evil-war',
      kind: 'wars',
      type: 'interstate',
      began: dating,
      sides: [{ polities: ['evil-polity'] }],
      outcome: evil,
      figures,
    },
  ],
  periods: [
    { ...base, id: 'evil-period', kind: 'periods', type: 'relations', began: dating, stance: 'cool' },
  ],
  polities: [
    {
      ...base,
      id: 'evil-polity',
      kind: 'polities',
      type: 'empire',
      side: 'russia',
      names: [{ text: evil, lang: evil }],
    },
  ],
  people: [
    {
      ...base,
      id: 'evil-person',
      kind: 'people',
      type: 'ruler',
      born: dating,
      offices: [{ role: 'head-of-state', title: evil, polity: 'evil-polity', from: parseEdtf('1762') }],
    },
  ],
  organizations: [{ ...base, id: 'evil-organization', kind: 'organizations', type: 'media' }],
  places: [{ ...base, id: 'evil-place', kind: 'places', type: 'city' }],
  missions: [
    {
      ...base,
      id: 'evil-mission',
      kind: 'missions',
      type: 'embassy',
      of: 'evil-polity',
      in: 'evil-polity',
      at: 'evil-place',
      asOf: parseEdtf('2025'),
    },
  ],
  projects: [
    {
      ...base,
      id: 'evil-project',
      kind: 'projects',
      type: 'pipeline',
      began: dating,
      milestones: [{ ...dating, says: evil }],
      figures,
    },
  ],
  indicators: [
    {
      ...base,
      id: 'evil-indicator',
      kind: 'indicators',
      type: 'trade',
      unit: evil,
      categories: [{ id: 'one', label: evil }],
      series: [
        {
          period: parseEdtf('2020'),
          category: 'one',
          value: 1,
          reporter: 'organizations/evil-organization',
          method: evil,
          cites,
        },
      ],
    },
  ],
  topics: [{ ...base, id: 'evil-topic', kind: 'topics', type: 'theme' }],
  perspectives: [{ ...base, id: 'evil-perspective', kind: 'perspectives', type: 'state', side: 'russia' }],
  claims: [
    {
      id: 'evil-claim',
      kind: 'claims',
      stance: 'asserts',
      about: ['treaties/evil-treaty'],
      field: evil,
      says: evil,
      value: evil,
      quote: { text: evil, lang: evil },
      heldBy: ['perspectives/evil-perspective'],
      held: dating,
      cites,
    },
  ],
  sources: [
    {
      id: 'evil-source',
      kind: 'sources',
      type: evil,
      title: evil,
      author: [{ literal: evil }],
      publisher: evil,
      containerTitle: evil,
      language: 'en',
      url: 'javascript:alert(document.domain)',
      doi: evil,
      reliability: 'press',
      note: evil,
    },
  ],
};
const library = libraryOf('en', collections);
const libraries = { en: library, ru: libraryOf('ru', collections), tr: libraryOf('tr', collections) };

const written = new Set(
  'a article blockquote br cite dd div dl dt h1 h2 h3 header li nav ol p q section span strong sub sup table tbody td th thead time tr ul'.split(
    ' ',
  ),
);

/** Elements and attributes that no template writes, and addresses that are no address of a page. */
function intruders(source: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!written.has(tag)) found.push(`<${tag}>`);
      for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on') || name === 'style' || name === 'src') found.push(`${tag} ${name}`);
        if (
          name === 'href' &&
          !/^(#|\.\.?\/|[a-z-]+(\/[a-z-]+)?\.html|evil-[a-z]+\.json(ld)?|https:\/\/)/.test(value)
        )
          found.push(`${tag} ${name} ${value}`);
      }
    },
  });
  parser.end(source);
  return found;
}

const textOf = (source: string): string => {
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) });
  parser.end(source);
  return text;
};

describe('hostile text', () => {
  it.each(kinds)('stays text in a record of %s, and on its index', (kind) => {
    for (const record of collections[kind]) {
      const page = toText(recordPage(record, library, libraries));
      expect(intruders(page), refOf(record)).toEqual([]);
      expect(textOf(page), refOf(record)).toContain(evil);
    }
    expect(intruders(toText(indexPage(kind, library)))).toEqual([]);
  });

  it('is no address: a link that a browser would run is shown as text', () => {
    const [source] = collections.sources;
    const page = source ? toText(recordPage(source, library, libraries)) : '';
    expect(textOf(page)).toContain('javascript:alert(document.domain)');
    expect(page).not.toMatch(/href="\s*javascript/i);
  });
});
