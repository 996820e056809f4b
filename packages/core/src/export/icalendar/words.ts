import type { Language } from '../../model/text.ts';

interface Words {
  readonly calendar: string;
  readonly began: (war: string) => string;
  readonly ended: (war: string) => string;
  readonly contested: string;
}

/** What the calendar says besides the records’ own texts. */
export const words: Readonly<Record<Language, Words>> = {
  en: {
    calendar: 'Russia–Turkey relations: anniversaries',
    began: (war) => `${war}: beginning`,
    ended: (war) => `${war}: end`,
    contested: 'Accounts of this differ; the dataset holds the claims.',
  },
  ru: {
    calendar: 'Российско-турецкие отношения: годовщины',
    began: (war) => `${war}: начало`,
    ended: (war) => `${war}: окончание`,
    contested: 'Сведения об этом расходятся; сами утверждения приведены в наборе данных.',
  },
  tr: {
    calendar: 'Rusya-Türkiye ilişkileri: yıl dönümleri',
    began: (war) => `${war}: başlangıç`,
    ended: (war) => `${war}: bitiş`,
    contested: 'Bu konuda farklı anlatımlar vardır; görüşler veri kümesinde yer alır.',
  },
};
