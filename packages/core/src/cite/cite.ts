import { plainDate } from '../dates/plain.ts';
import type { Source } from '../model/source.ts';
import type { Language } from '../model/text.ts';

const quotes = { en: ['“', '”'], ru: ['«', '»'], tr: ['“', '”'] } as const;
const read = { en: 'accessed', ru: 'дата обращения:', tr: 'erişim tarihi:' } as const;

/**
 * One source as a line of a bibliography: authors, title, container, publisher, date, pages. Another language than the
 * three is answered in English.
 *
 * @example
 * cite(byId(sources, 'bse-kucuk-kaynarca-1774'), 'ru').startsWith('«Кючук-Кайнарджийский мир 1774», Большая советская энциклопедия') // true
 */
export function cite(source: Source<unknown>, asked: Language): string {
  const language = Object.hasOwn(quotes, asked) ? asked : 'en';
  const [open, close] = quotes[language];
  const people = source.author ?? source.editor;
  const authors = people
    ?.map((one) => ('literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' ')))
    .join(', ');
  const title = source.containerTitle
    ? `${open}${source.title}${close}, ${source.containerTitle}`
    : source.title;
  const parts = [
    authors,
    title,
    source.volume,
    // “Wikipedia, The Free Encyclopedia, Wikipedia” says one thing twice.
    source.publisher && source.containerTitle?.includes(source.publisher) ? undefined : source.publisher,
    source.issued && plainDate(source.issued.edtf, language),
    source.page &&
      (language === 'ru'
        ? `с. ${source.page}`
        : language === 'tr'
          ? `s. ${source.page}`
          : `p. ${source.page}`),
    source.accessed && source.url
      ? `${read[language]} ${plainDate(source.accessed.edtf, language)}`
      : undefined,
  ];
  return `${parts.filter(Boolean).join(', ')}.`.replace(/\.\.$/, '.');
}
