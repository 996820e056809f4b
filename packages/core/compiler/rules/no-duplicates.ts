import { distance } from 'fastest-levenshtein';
import { compareText } from '../../src/dates/compare.ts';
import type { Language } from '../../src/model/text.ts';
import { languages } from '../../src/vocabulary/languages.ts';
import { readDate } from '../datings.ts';
import { type CheckedRecord, type Rule, findingAt, refOf } from '../rule.ts';

/** The share of words in common, or of letters, from which two labels name one thing. */
const NEAR = 0.75;

export const noDuplicates: Rule = {
  name: 'no-duplicates',
  why: 'One thing written twice is counted twice, and one of the two is never corrected.',
  *check(data) {
    const dated = new Map<string, Described[]>();
    const named = new Map<string, CheckedRecord>();
    for (const record of data.all) {
      if (!('labels' in record.value)) continue;
      const described = describe(record, record.value);
      if (described.from !== undefined) {
        const list = dated.get(record.kind);
        if (list) list.push(described);
        else dated.set(record.kind, [described]);
        continue;
      }
      // Without a date only the very same words name the same thing: “Views of Turkey in Russia” is not the reverse.
      const key = `${record.kind} ${described.labels.en.join(' ')}`;
      const first = named.get(key);
      if (first) yield duplicate(this.name, first, record, 'en');
      else named.set(key, record);
    }
    for (const list of dated.values()) {
      list.sort((a, b) => compareText(a.from ?? '', b.from ?? ''));
      for (const [i, one] of list.entries()) {
        // In the order of their first day, whatever may be the same day follows directly.
        for (let j = i + 1; j < list.length; j++) {
          const other = list[j];
          if (!other || (other.from ?? '') > one.to) break;
          if (one.at !== undefined && other.at !== undefined && one.at !== other.at) continue;
          const same = languages.find((language) => areNear(one.labels[language], other.labels[language]));
          if (same === undefined) continue;
          const [first, second] =
            one.record.id < other.record.id ? [one.record, other.record] : [other.record, one.record];
          yield duplicate(this.name, first, second, same);
        }
      }
    }
  },
};

const duplicate = (rule: string, first: CheckedRecord, second: CheckedRecord, language: Language) =>
  findingAt(
    second,
    rule,
    ['labels', language],
    `“${labelOf(second, language)}” looks like ${refOf(first)}, “${labelOf(first, language)}”, of the same time.`,
    'merge the two and redirect one id, or say in both labels what sets them apart',
  );

interface Described {
  readonly record: CheckedRecord;
  /** The days on which it may have happened or begun. */
  readonly from: string | undefined;
  readonly to: string;
  readonly at: string | undefined;
  readonly labels: Readonly<Record<Language, readonly string[]>>;
}

const firstDates = ['signed', 'happened', 'began', 'founded', 'opened', 'born'];

function describe(
  record: CheckedRecord,
  value: { readonly labels: Readonly<Record<Language, string>> },
): Described {
  const groups = value as unknown as Record<string, { when?: string; at?: string } | undefined>;
  const dating = firstDates.map((field) => groups[field]).find((group) => group !== undefined);
  const date = readDate(dating?.when);
  const { labels } = value;
  return {
    record,
    from: date?.earliest,
    to: date ? (date.latestStart ?? date.latest) : '',
    at: dating?.at,
    labels: { en: wordsOf(labels.en), ru: wordsOf(labels.ru), tr: wordsOf(labels.tr) },
  };
}

const labelOf = ({ value }: CheckedRecord, language: Language) =>
  'labels' in value ? value.labels[language] : '';

/** The words of a label without case, marks and punctuation. */
const wordsOf = (label: string): string[] =>
  label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two labels have nearly the same words. A number or a regnal numeral that differs sets them apart. */
function areNear(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((word) => b.some((other) => isNearWord(word, other))).length;
  if (common / Math.max(a.length, b.length) < NEAR) return false;
  const numbers = (words: readonly string[]) =>
    words.filter((word) => /^(\p{N}+|[ivx]+)$/u.test(word)).join(' ');
  return numbers(a) === numbers(b);
}

const isNearWord = (a: string, b: string) =>
  a === b || (a.length > 4 && distance(a, b) <= Math.floor(a.length * (1 - NEAR)));
