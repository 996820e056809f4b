import { countText, plural } from '../../shared/counts.ts';
import type { LoadedTerms } from './timeline-terms.ts';

export const terms: LoadedTerms = {
  ofRelations: 'Хронология российско-турецких отношений',
  timeline: 'Хронология',
  loading: 'Загрузка…',
  empty: 'Ничего не найдено. Расширьте диапазон лет или выберите больше видов записей.',
  none: 'Записей нет.',
  skip: 'Перейти к списку',
  entries: plural('ru', { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
  more: (count) => `Показать ещё ${countText(count, 'ru')}`,
  status: (shown, total, years) => `${countText(shown, 'ru')} из ${countText(total, 'ru')}, ${years}`,
  contested: 'спорно',
};
