import { localeOf, plainDate } from '../dates/plain.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';

/** Quotation marks, accessed, edited by, volume, number, page. */
const words = {
  'en-GB': ['“_”', 'accessed _', 'ed. by _', 'vol. _', 'no. _', 'p. _'],
  ru: ['«_»', 'дата обращения: _', 'под ред. _', 'т. _', '№ _', 'с. _'],
  tr: ['“_”', 'erişim tarihi: _', 'haz. _', 'c. _', 'sy. _', 's. _'],
} as const;

/**
 * One source as a line of a bibliography: authors, title, container, editors, edition, volume, number, publisher, date,
 * pages, and when it was read. A title that the source has not stands in brackets. Its address is left to whoever shows
 * the line as a link. Another language than the three is answered in English.
 *
 * @example
 * cite(byId(sources, 'bse-kucuk-kaynarca-1774'), 'ru').startsWith('«Кючук-Кайнарджийский мир 1774», Большая советская энциклопедия') // true
 */
export function cite(source: Source<unknown>, language: Language): string {
  const [quoted, accessed, edited, volume, number, page] = words[localeOf(language)];
  const named = (template: string, value: string | undefined) => value && template.replace('_', () => value);
  const list = (people: Source['author']) =>
    people
      ?.map((one) => ('literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' ')))
      .join(', ');
  const date = (when: Source['issued']) => when && plainDate(when.edtf, language);
  const { containerTitle, publisher } = source;
  const title = source.titleSupplied ? `[${source.title}]` : source.title;
  const parts = [
    list(source.author),
    containerTitle ? named(quoted, title) : title,
    containerTitle,
    named(edited, list(source.editor)),
    source.edition,
    // “tome 4” says itself that it is a volume.
    /^\d+$/.test(source.volume ?? '') ? named(volume, source.volume) : source.volume,
    named(number, source.issue),
    // “Wikipedia, The Free Encyclopedia, Wikipedia” says one thing twice.
    containerTitle?.split(/,\s*/).includes(publisher ?? '') ? undefined : publisher,
    date(source.issued),
    named(page, source.page),
    source.url && named(accessed, date(source.accessed)),
  ];
  return `${parts.filter(Boolean).join(', ')}.`.replace(/([?!.…]”?)\.$/, '$1');
}
