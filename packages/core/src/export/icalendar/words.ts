import type { Language } from '../../model/text.ts';

/** The kinds of records whose days are kept. */
export type RememberedKind = 'events' | 'treaties' | 'wars';

interface Words {
  readonly calendar: string;
  readonly began: (war: string) => string;
  readonly ended: (war: string) => string;
  readonly contested: string;
  readonly kinds: Readonly<Record<RememberedKind, string>>;
}

/** What the calendar says besides the records’ own texts. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    calendar: 'Russia–Turkey relations: anniversaries',
    began: (war) => `${war}: beginning`,
    ended: (war) => `${war}: end`,
    contested: 'Accounts of this differ; the dataset holds the claims.',
    kinds: { events: 'Events', treaties: 'Treaties', wars: 'Wars' },
  },
  ru: {
    calendar: 'Российско-турецкие отношения: годовщины',
    began: (war) => `${war}: начало`,
    ended: (war) => `${war}: окончание`,
    contested: 'Сведения об этом расходятся; сами утверждения приведены в наборе данных.',
    kinds: { events: 'События', treaties: 'Договоры', wars: 'Войны' },
  },
  tr: {
    calendar: 'Rusya-Türkiye ilişkileri: yıl dönümleri',
    began: (war) => `${war}: başlangıç`,
    ended: (war) => `${war}: bitiş`,
    contested: 'Bu konuda farklı anlatımlar vardır; savlar veri kümesinde yer alır.',
    kinds: { events: 'Olaylar', treaties: 'Antlaşmalar', wars: 'Savaşlar' },
  },
};
