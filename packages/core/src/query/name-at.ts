import { between, meets } from '../dates/compare.ts';
import { timeOf } from '../dates/time.ts';
import type { HistoricalDate } from '../model/date.ts';
import type { Language, LocalizedText } from '../model/text.ts';

interface Named {
  readonly label: string | LocalizedText;
  readonly names?: readonly {
    readonly text: string;
    readonly lang: string;
    readonly from?: HistoricalDate;
    readonly to?: HistoricalDate;
    readonly official?: true;
  }[];
}

/**
 * The name that a place or state had on a day in a language: an official one before others, one that is sure before one
 * that may be, of equal ones the later; its label where no dated name fits. Give it a record of that language, or of all.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * nameAt({ label: 'Saint Petersburg', names: [{ text: 'Leningrad', lang: 'en', from: parseEdtf('1924-01-26'), to: parseEdtf('1991-09-06') }] }, '1941', 'en') // 'Leningrad'
 */
export function nameAt(record: Named, day: string, language: Language): string {
  const when = timeOf(day);
  const { label } = record;
  const own: unknown = typeof label === 'string' ? label : label[language];
  let best = typeof own === 'string' ? own : (label as LocalizedText).en;
  let rank = 0;
  let since = '';
  for (const { text, lang, from, to, official } of record.names ?? []) {
    // A name without a date is one among others; it says nothing about this day.
    if (!(from ?? to) || (lang !== language && !lang.startsWith(`${language}-`))) continue;
    const fits = meets(between(from, to), when);
    if (fits === 'no') continue;
    const worth = (fits === 'yes' ? 3 : 1) + (official ? 1 : 0);
    // On the day of a change the later name, as elsewhere the later period.
    const later = (from?.earliest ?? '') >= since;
    if (worth > rank || (worth === rank && later)) {
      [best, rank, since] = [text, worth, from?.earliest ?? ''];
    }
  }
  return best;
}
