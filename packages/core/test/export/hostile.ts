import type { Dataset } from '../../src/model/dataset.ts';
import type { DatasetMeta } from '../../src/model/meta.ts';
import type { LocalizedText } from '../../src/model/text.ts';

/** Texts that have broken readers of some format: each must come through every format whole. */
export const hostileTexts = [
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  '\r=1',
  '＝1',
  '',
  ' ',
  ' both ends ',
  '"',
  '""',
  'a "quoted" word, and a comma; a semicolon',
  'two\nlines',
  'two\r\nlines',
  'return\ralone',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; &lt;b&gt;',
  "it's",
  'NULL',
  'null',
  'NA',
  'true',
  '1e5',
  '007',
  '1774-07-21',
  '{',
  '}',
  '{}',
  '\\',
  '\\"',
  '$x$ 100% #1 a_b ~ ^',
  '@book{x, title={y}}',
  'a and b, c',
  '\u0000',
  'bell\u0007 escape\u001b',
  '\u2028\u2029',
  '\ufeffmark',
  '\u202eright to left',
  'half \ud83d of a pair',
  'İıŞşĞğ ёЁ ٱلْعُثْمَانِيَّة',
  '🕌🇹🇷',
  'x'.repeat(10_000),
] as const;

/** The first record of each kind, for tests that write many times. */
export const firstOfEach = (dataset: Dataset<LocalizedText>): Dataset<LocalizedText> =>
  Object.fromEntries(
    Object.entries(dataset).map(([kind, records]) => [kind, records.slice(0, 1)]),
  ) as unknown as Dataset<LocalizedText>;

/** The dataset, with the given text in place of every free text of one record of each kind that has them. */
export function withText(dataset: Dataset<LocalizedText>, text: string): Dataset<LocalizedText> {
  const localized: LocalizedText = { en: text, ru: text, tr: text };
  const first = <T extends { readonly id: string }>(
    records: readonly T[],
    change: (record: T) => T,
  ): readonly T[] => records.map((record, index) => (index === 0 ? change(record) : record));
  return {
    ...dataset,
    treaties: first(dataset.treaties, (one) => ({
      ...one,
      label: localized,
      summary: localized,
      alsoKnownAs: [{ text, lang: text, why: 'other-name' }],
      cites: [{ source: one.cites?.[0]?.source ?? dataset.sources[0]?.id ?? '', at: text }],
      terms: [{ article: text, says: localized }],
      series: { unts: text },
      signed: { ...one.signed, asWritten: [{ calendar: 'julian', date: '1681-01-03', text }] },
    })),
    events: first(dataset.events, (one) => ({
      ...one,
      label: localized,
      summary: localized,
      figures: [{ of: localized, amount: { best: -1.5e-7, unit: text } }],
    })),
    claims: first(dataset.claims, (one) => ({
      ...one,
      says: localized,
      field: text,
      value: text,
      quote: { text, lang: text },
    })),
    sources: first(dataset.sources, (one) => ({
      ...one,
      title: text,
      author: [{ literal: text }, { family: text, given: text }],
      editor: [{ literal: text }],
      containerTitle: text,
      publisher: text,
      volume: text,
      note: localized,
    })),
  };
}

/** With what a first release does not have: a record that moved, and corrections. */
export const withErrata = (meta: DatasetMeta, text: string): DatasetMeta => ({
  ...meta,
  redirects: { 'treaties/old-id': 'treaties/treaty-of-kars-1921' },
  errata: [
    {
      record: 'treaties/treaty-of-kars-1921',
      path: 'signed',
      old: '1921-10-12',
      new: { edtf: '1921-10-13' },
      reason: text,
      version: '1.0.1',
    },
    {
      record: 'treaties/treaty-of-kars-1921',
      path: 'weight',
      old: undefined,
      new: 5,
      reason: text,
      source: text,
      version: '1.0.2',
    },
  ],
});
