import { parseEdtf } from '../src/dates/index.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Dating } from '../src/model/date.ts';
import type { DatasetMeta } from '../src/model/meta.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { treatyRelations } from '../src/vocabulary/relations.ts';

/** Texts that have broken outputs elsewhere: each must come out of an export as it went in, or not at all. */
export const hostileTexts = [
  'quotes " \' ` « “ and \\ backslashes \\n \\u0041',
  'lines\nof\r\nall\rkinds\u2028and\u2029others\u0085',
  'controls \u0000\u0001\u0007\b\t\u000b\f\u001b\u007f\u009f',
  '=cmd()|"/c calc"!A1',
  '</script><script>alert(1)</script><!-- ]]> &amp; %3Cb%3E',
  '> <https://evil.example/p> "x" .\n_:b',
  'BEGIN:VEVENT\r\nSUMMARY:injected;VALUE=X,Y:Z\r\nEND:VEVENT',
  'emoji 🧿 astral 𐌰 marks i̇ ё\u0301 rtl \u202eabc\u202c עברית',
  'ﬀ private \ue000 last \ufffd bom \ufeff',
  '__proto__',
  '@id',
  ' ',
  'ы'.repeat(200),
] as const;

/** Texts that UTF-8 has no form for. */
export const illFormedTexts = ['lone \ud800 high', 'lone \udc00 low', '\udfff', 'a\ud83d'] as const;

/** A dataset that has one record of every kind with every field filled, as badly as text can be. */
export function hostileDataset(text: string): Dataset<LocalizedText> {
  const all: LocalizedText = { en: `${text} en`, ru: `${text} ru`, tr: `${text} tr` };
  const cites = [{ source: text, at: text }, { source: text }];
  const dating = (edtf: string): Dating => ({
    ...parseEdtf(edtf),
    at: text,
    inferred: true,
    calendarDoubt: true,
    asWritten: [{ calendar: 'julian', date: '1700-01-01', text }],
    cites,
  });
  const common = {
    id: text,
    label: all,
    summary: all,
    alsoKnownAs: [
      { text, lang: 'en', why: 'other-name' },
      { text, lang: text, why: 'abbreviation' },
    ],
    topics: [text],
    weight: 5,
    cites,
    sameAs: { wikidata: text, cowWar: 1, cowMid: 2 },
    contested: true,
  } as const;
  const figures = [
    { of: all, amount: { low: 0.1, best: 1e-7, high: 2 ** 60, unit: text }, asOf: parseEdtf('192X'), cites },
  ];
  const names = [
    { text, lang: text, from: parseEdtf('1700~'), to: parseEdtf('1800?'), official: true as const, cites },
  ];
  return {
    events: [
      {
        ...common,
        kind: 'events',
        type: 'battle',
        plover: 'assault',
        happened: dating('1700-07-14/1700-07-15'),
        actors: [`polities/${text}`],
        recipients: [`organizations/${text}`],
        people: [text],
        figures,
        links: [
          { rel: 'part_of', to: `wars/${text}`, cites },
          { rel: 'leads_to', to: `events/${text}` },
          { rel: 'responds_to', to: `events/${text}` },
          { rel: 'produces', to: `treaties/${text}` },
        ],
      },
    ],
    treaties: [
      {
        ...common,
        kind: 'treaties',
        type: 'convention',
        signed: dating('1700-07-14'),
        ratified: [{ ...dating('1700-08'), by: text }],
        ratificationsExchanged: dating('1700~'),
        provisionalFrom: dating('170X'),
        inForceFrom: dating('[1747-04-10,1747-04-21]'),
        suspended: [{ ...dating('1750/1751'), by: text }],
        ended: { ...dating('1760?'), how: 'denounced' },
        parties: [
          { polity: text, signatories: [text], acceded: dating('1701'), withdrew: dating('1702%') },
          { organization: text },
        ],
        scope: 'bilateral',
        languages: [text],
        obligations: ['defence'],
        terms: [{ article: text, topic: text, about: [`places/${text}`], says: all, cites }],
        series: { unts: text, lnts: text, cts: text, hertslet: text, noradounghian: text, bulletin: text },
        links: ([...treatyRelations, 'ends_war'] as const).map((rel) => ({
          rel,
          to: `${rel === 'ends_war' ? 'wars' : 'treaties'}/${text}`,
        })),
      },
    ],
    wars: [
      {
        ...common,
        kind: 'wars',
        type: 'interstate',
        began: dating('1768-10-06'),
        ended: dating('1774-07-21'),
        sides: [{ polities: [text] }],
        initiator: text,
        outcome: all,
        theatres: [text],
        figures,
      },
    ],
    periods: [
      {
        ...common,
        kind: 'periods',
        type: 'relations',
        began: dating('1768-02-29'),
        ended: dating('2023-06-03/..'),
        stance: 'cool',
      },
    ],
    polities: [
      {
        ...common,
        kind: 'polities',
        type: 'empire',
        names,
        side: 'other',
        began: dating('1299~/1453'),
        ended: dating('1922-11-01'),
        succeeds: [text],
      },
    ],
    people: [
      {
        ...common,
        kind: 'people',
        type: 'ruler',
        born: dating('1672-06-09'),
        died: dating('1725'),
        offices: [
          {
            role: 'other',
            title: all,
            polity: text,
            from: parseEdtf('1682'),
            to: parseEdtf('1721-11-02'),
            acting: true,
            effectivePower: true,
            cites,
          },
        ],
      },
    ],
    organizations: [
      {
        ...common,
        kind: 'organizations',
        type: 'company',
        polity: text,
        founded: dating('1900'),
        dissolved: dating('1950'),
      },
    ],
    places: [
      {
        ...common,
        kind: 'places',
        type: 'city',
        names,
        coordinates: { lat: 41.01, lon: -28.97 },
        within: text,
      },
    ],
    missions: [
      {
        ...common,
        kind: 'missions',
        type: 'embassy',
        of: text,
        in: text,
        at: text,
        opened: dating('1793'),
        closed: dating('1914'),
        asOf: parseEdtf('1900'),
      },
    ],
    projects: [
      {
        ...common,
        kind: 'projects',
        type: 'pipeline',
        began: dating('1997'),
        ended: dating('2005'),
        milestones: [{ ...dating('1999/2000'), says: all }],
        parties: [text],
        organizations: [text],
        sites: [text],
        basedOn: [text],
        figures,
      },
    ],
    indicators: [
      {
        ...common,
        kind: 'indicators',
        type: 'trade',
        unit: text,
        categories: [{ id: text, label: all }],
        series: [
          {
            period: parseEdtf('2008'),
            category: text,
            value: -0.5,
            low: -1,
            high: 1.25,
            reporter: `people/${text}`,
            method: all,
            roundedTo: 0.25,
            cites,
          },
        ],
      },
    ],
    topics: [{ ...common, kind: 'topics', type: 'theme', broader: text }],
    perspectives: [
      { ...common, kind: 'perspectives', type: 'press', side: 'turkey', of: [`organizations/${text}`] },
    ],
    claims: [
      {
        id: text,
        kind: 'claims',
        stance: 'asserts',
        about: [`events/${text}`],
        field: text,
        says: all,
        value: text,
        quote: { text, lang: text },
        heldBy: [`perspectives/${text}`],
        held: dating('1787-08-25'),
        answers: text,
        topics: [text],
        weight: 1,
        cites,
      },
    ],
    sources: [
      {
        id: text,
        kind: 'sources',
        type: text,
        title: text,
        titleSupplied: true,
        author: [{ family: text, given: text }, { literal: text }],
        editor: [{ literal: text }],
        containerTitle: text,
        publisher: text,
        issued: parseEdtf('1976-09'),
        accessed: parseEdtf('2026-11-22'),
        language: text,
        volume: text,
        issue: text,
        page: text,
        edition: text,
        url: `https://evil.example/${text}`,
        doi: text,
        isbn: text,
        reliability: 'partisan',
        perspective: text,
        derivedFrom: text,
        note: all,
      },
    ],
  };
}

/** What goes with a hostile dataset. */
export const hostileMeta = (text: string): DatasetMeta => ({
  version: text,
  commit: text,
  asOf: '2026-11-25',
  counts: {},
  licence: { data: text, code: text },
  citation: text,
  redirects: { [`events/old ${text}`]: `events/${text}` },
  errata: [],
});
