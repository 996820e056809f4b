import type { DatedKind } from '../../model/outline.ts';
import type { Language } from '../../model/text.ts';
import { kindNames } from '../format/words.ts';

interface Words {
  readonly groups: Readonly<Record<Exclude<DatedKind, 'periods'>, string>>;
  readonly contested: string;
  readonly sources: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    groups: { ...kindNames.en, projects: 'Projects' },
    contested: 'Accounts of this differ.',
    sources: 'Sources',
  },
  ru: {
    groups: { ...kindNames.ru, projects: 'Проекты' },
    contested: 'Сведения об этом расходятся.',
    sources: 'Источники',
  },
  tr: {
    groups: { ...kindNames.tr, projects: 'Projeler' },
    contested: 'Bu konuda farklı anlatımlar vardır.',
    sources: 'Kaynaklar',
  },
};
