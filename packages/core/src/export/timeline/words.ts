import type { DatedKind } from '../../model/outline.ts';
import type { Language } from '../../model/text.ts';

interface Words {
  /** The dataset, on the first slide. */
  readonly title: string;
  readonly groups: Readonly<Record<Exclude<DatedKind, 'periods'>, string>>;
  readonly contested: string;
  readonly sources: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Russia–Turkey relations',
    groups: { treaties: 'Treaties', wars: 'Wars', events: 'Events', projects: 'Projects' },
    contested: 'Accounts of this differ.',
    sources: 'Sources',
  },
  ru: {
    title: 'Российско-турецкие отношения',
    groups: { treaties: 'Договоры', wars: 'Войны', events: 'События', projects: 'Проекты' },
    contested: 'Сведения об этом расходятся.',
    sources: 'Источники',
  },
  tr: {
    title: 'Rusya-Türkiye ilişkileri',
    groups: { treaties: 'Antlaşmalar', wars: 'Savaşlar', events: 'Olaylar', projects: 'Projeler' },
    contested: 'Bu konuda farklı anlatımlar vardır.',
    sources: 'Kaynaklar',
  },
};
