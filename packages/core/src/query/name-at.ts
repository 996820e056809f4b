import { overlaps } from '../dates/compare.ts';
import { parseEdtf } from '../dates/edtf.ts';
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
 * that may be; its label where no dated name fits.
 *
 * @throws {DateError} when the day cannot be read
 * @example
 * nameAt(byId(places, 'istanbul'), '1700', 'en')
 */
export function nameAt(record: Named, day: string, language: Language): string {
  const when = parseEdtf(day);
  let best = typeof record.label === 'string' ? record.label : record.label[language];
  let rank = 0;
  for (const { text, lang, from, to, official } of record.names ?? []) {
    if (lang !== language && !lang.startsWith(`${language}-`)) continue;
    const fits = overlaps(
      {
        earliest: from?.earliest ?? '0001-01-01',
        latestStart: from?.latest ?? '0001-01-01',
        earliestEnd: to?.earliest ?? '9999-12-31',
        latest: to?.latest ?? '9999-12-31',
      },
      when,
    );
    const worth = fits === 'no' ? 0 : (fits === 'yes' ? 3 : 1) + (official ? 1 : 0);
    if (worth > rank) [best, rank] = [text, worth];
  }
  return best;
}
