import type { TreatyEnding, TreatyStatus, TreatyType } from '@russia-turkey/core';
import { plural } from '../../shared/counts.ts';
import { statementWords, treatyTypes } from '../../shared/vocabulary/ru.ts';
import type { CardTerms } from './card-terms.ts';
import { article, joined, never } from './forms.ts';

/** The short forms of participles and the past tense agree with the word for the instrument. */
const endings: { readonly [T in TreatyType]?: string } = {
  convention: 'а',
  declaration: 'а',
  agreement: 'о',
  armistice: 'о',
};
const agreeing = (stem: string, type: TreatyType) => stem + (endings[type] ?? '');

function stateOf(state: TreatyStatus, type: TreatyType): string {
  if (state === 'not-yet-signed') return `ещё не ${agreeing('подписан', type)}`;
  if (state === 'signed') return `${agreeing('подписан', type)}, не ${agreeing('вступил', type)} в силу`;
  if (state === 'ended') return `${agreeing('утратил', type)} силу`;
  return statementWords.statuses[state];
}

function endingOf(how: TreatyEnding, type: TreatyType): string {
  if (how === 'expired') return 'истёк срок действия';
  if (how === 'denounced') return agreeing('денонсирован', type);
  if (how === 'replaced') return agreeing(endings[type] ? 'заменен' : 'заменён', type);
  if (how === 'annulled') return agreeing('аннулирован', type);
  if (how === 'never_ratified') return agreeing('не ратифицирован', type);
  // The state says it already.
  return '';
}

export const words: CardTerms = {
  ...statementWords,
  types: treatyTypes,
  signed: 'Подписание:',
  alsoKnownAs: 'Также',
  aliasKinds: {
    'official-title': 'официальное название',
    'older-spelling': 'прежнее написание',
    transliteration: 'транслитерация',
    abbreviation: 'сокращение',
    'former-name': 'прежнее название',
  },
  inferred: 'по косвенным данным',
  calendarDoubt: 'стиль не установлен',
  parties: 'Стороны',
  signatories: (count) => (count === 1 ? 'подпись:' : 'подписи:'),
  acceded: 'присоединение',
  withdrew: 'выход',
  status(facts) {
    const { state, type, since, ended } = facts;
    if (never(facts)) return endingOf('never_ratified', type);
    if (state === 'ended' && ended) {
      const { how, replacedBy } = ended;
      const reason =
        how === 'replaced' && replacedBy.length > 0
          ? `замена: ${joined('ru', replacedBy)}`
          : endingOf(how, type);
      return [`${stateOf('ended', type)}: ${ended.when}`, reason].filter(Boolean).join(' — ');
    }
    return `${stateOf(state, type)}${since ? ` ${since.governed}` : ''}`;
  },
  shortStatus(facts) {
    const { state, type, ended } = facts;
    if (never(facts)) return endingOf('never_ratified', type);
    if (state === 'ended' && ended) return `${stateOf('ended', type)}: ${ended.when}`;
    return state === 'unknown' ? undefined : stateOf(state, type);
  },
  asOf: (day) => `по состоянию на ${day}`,
  steps: {
    ratified: 'Ратификация',
    ratificationsExchanged: 'Обмен ратификационными грамотами',
    provisionalFrom: 'Начало временного применения',
    inForceFrom: 'Вступление в силу',
    ended: 'Прекращение действия',
  },
  terms: 'Условия',
  provisions: plural('ru', { one: 'положение', few: 'положения', many: 'положений', other: 'положения' }),
  article: article({ one: 'Статья', many: 'Статьи', secret: 'Секретная статья' }),
  whoSaysWhat: 'Кто что говорит',
  contested: 'спорно',
  claims: plural('ru', { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }),
  inReplyTo: (holders) => `кому дан ответ: ${holders}`,
  sources: 'Источники',
  documents: plural('ru', { one: 'документ', few: 'документа', many: 'документов', other: 'документа' }),
  sourceNumbers: (count) => (count === 1 ? 'источник' : 'источники'),
  earlier: 'Раньше в этом ряду',
  later: 'Позже в этом ряду',
  backTo: (name) => `Назад: ${name}`,
  howToCite: 'Как цитировать',
  form: 'Формат',
  text: 'Текст',
  version: 'версия',
  copy: 'Скопировать',
  copyLink: 'Скопировать ссылку',
  link: 'Ссылка',
  copied: 'Скопировано.',
  copyRefused: 'Браузер не разрешает странице копировать. Текст выделен: скопируйте его сами.',
  loading: 'Загрузка…',
  failed: 'Эту часть не удалось загрузить.',
};
