import type { Alias, Language, TreatyEnding, TreatyStatus, TreatyType } from '@russia-turkey/core';
import { vocabulary } from '../shared/vocabulary/index.ts';

/** What the words for a status are made of; dates and names are ready to be shown. */
export interface StatusFacts {
  readonly state: TreatyStatus;
  readonly type: TreatyType;
  /** The day from which it applies, and whether that is a day, a month or a year and nothing more. */
  readonly since?: {
    readonly text: string;
    readonly governed: string;
    readonly plain: 'day' | 'month' | 'year' | undefined;
  };
  readonly ended?: {
    readonly how: TreatyEnding;
    readonly when: string;
    readonly replacedBy: readonly string[];
  };
}

/** Words of the interface. Counts are functions: Russian has three plurals. */
export interface CardTerms {
  /** Before the date. */
  readonly signed: string;
  readonly alsoKnownAs: string;
  /** `other-name` needs no explanation. */
  readonly aliasKinds: Readonly<Record<Exclude<Alias['why'], 'other-name'>, string>>;
  readonly inferred: string;
  readonly calendarDoubt: string;
  readonly parties: string;
  readonly signatories: (count: number) => string;
  readonly status: (facts: StatusFacts) => string;
  /** For a bracket in a sentence; nothing where the records do not tell. */
  readonly shortStatus: (facts: StatusFacts) => string | undefined;
  readonly asOf: (day: string) => string;
  readonly steps: Readonly<
    Record<'ratified' | 'ratificationsExchanged' | 'provisionalFrom' | 'inForceFrom' | 'ended', string>
  >;
  readonly terms: string;
  readonly provisions: (count: number) => string;
  readonly article: (number: string) => string;
  readonly whoSaysWhat: string;
  readonly contested: string;
  readonly claims: (count: number) => string;
  readonly inReplyTo: (holders: string) => string;
  readonly sources: string;
  readonly documents: (count: number) => string;
  /** Before the numbers of sources, for readers who hear them. */
  readonly sourceNumbers: (count: number) => string;
  readonly loading: string;
  readonly failed: string;
}

const plural = (language: Language, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count: number) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other ?? ''}`;
};

const joined = (language: Language, names: readonly string[]) => new Intl.ListFormat(language).format(names);

/** An article as the instrument numbers it: `III`, `5–6`, `secret 1`. What is not a number stays as it is written. */
const article =
  (words: { readonly one: string; readonly many: string; readonly secret: string }) =>
  (written: string): string => {
    const match = /^(secret )?([0-9IVXLC]+)([–-][0-9IVXLC]+)?$/.exec(written);
    if (!match) return written;
    const [, secret, first = '', last = ''] = match;
    return `${secret ? words.secret : last ? words.many : words.one}\u00a0${first}${last}`;
  };

const never = ({ state, ended }: StatusFacts) => state === 'ended' && ended?.how === 'never_ratified';

const en: CardTerms = {
  signed: 'Signed',
  alsoKnownAs: 'Also',
  aliasKinds: {
    'official-title': 'official title',
    'older-spelling': 'older spelling',
    transliteration: 'transliteration',
    abbreviation: 'abbreviation',
    'former-name': 'former name',
  },
  inferred: 'inferred',
  calendarDoubt: 'calendar uncertain',
  parties: 'Parties',
  signatories: () => 'signed by',
  status(facts) {
    const { state, since, ended } = facts;
    if (never(facts)) return 'never ratified';
    if (state === 'ended' && ended) {
      const by =
        ended.how === 'replaced' && ended.replacedBy.length > 0
          ? ` by ${joined('en', ended.replacedBy)}`
          : '';
      return `ended ${ended.when}: ${vocabulary.en.endings[ended.how]}${by}`;
    }
    return `${vocabulary.en.statuses[state]}${since ? ` ${since.governed}` : ''}`;
  },
  shortStatus(facts) {
    const { state, ended } = facts;
    if (never(facts)) return 'never ratified';
    if (state === 'ended' && ended) return `ended ${ended.when}`;
    return state === 'unknown' ? undefined : vocabulary.en.statuses[state];
  },
  asOf: (day) => `as of ${day}`,
  steps: {
    ratified: 'Ratified',
    ratificationsExchanged: 'Ratifications exchanged',
    provisionalFrom: 'Applied provisionally from',
    inForceFrom: 'In force from',
    ended: 'Ended',
  },
  terms: 'Terms',
  provisions: plural('en', { one: 'provision', other: 'provisions' }),
  article: article({ one: 'Article', many: 'Articles', secret: 'Secret article' }),
  whoSaysWhat: 'Who says what',
  contested: 'disputed',
  claims: plural('en', { one: 'claim', other: 'claims' }),
  inReplyTo: (holders) => `in reply to: ${holders}`,
  sources: 'Sources',
  documents: plural('en', { one: 'document', other: 'documents' }),
  sourceNumbers: (count) => (count === 1 ? 'source' : 'sources'),
  loading: 'Loading …',
  failed: 'This part could not be loaded.',
};

type Gender = 'masculine' | 'feminine' | 'neuter';
const genders: Partial<Record<TreatyType, Gender>> = {
  convention: 'feminine',
  declaration: 'feminine',
  agreement: 'neuter',
  armistice: 'neuter',
};

/** The short forms of participles and the past tense agree with the word for the instrument. */
function agree(type: TreatyType, masculine: string, feminine: string, neuter: string): string {
  const gender = genders[type];
  return gender === 'feminine' ? feminine : gender === 'neuter' ? neuter : masculine;
}

const russianStates: Readonly<Record<TreatyStatus, (type: TreatyType) => string>> = {
  'not-yet-signed': (type) => `ещё не ${agree(type, 'подписан', 'подписана', 'подписано')}`,
  signed: (type) =>
    `${agree(type, 'подписан, не вступил', 'подписана, не вступила', 'подписано, не вступило')} в силу`,
  provisional: () => vocabulary.ru.statuses.provisional,
  'in-force': () => vocabulary.ru.statuses['in-force'],
  suspended: () => vocabulary.ru.statuses.suspended,
  ended: (type) => `${agree(type, 'утратил', 'утратила', 'утратило')} силу`,
  unknown: () => vocabulary.ru.statuses.unknown,
};

const russianEndings: Readonly<Record<TreatyEnding, (type: TreatyType) => string>> = {
  expired: () => 'истёк срок действия',
  denounced: (type) => agree(type, 'денонсирован', 'денонсирована', 'денонсировано'),
  replaced: (type) => agree(type, 'заменён', 'заменена', 'заменено'),
  annulled: (type) => agree(type, 'аннулирован', 'аннулирована', 'аннулировано'),
  // The state says it already.
  lapsed: () => '',
  never_ratified: (type) => agree(type, 'не ратифицирован', 'не ратифицирована', 'не ратифицировано'),
};

const ru: CardTerms = {
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
  status(facts) {
    const { state, type, since, ended } = facts;
    if (never(facts)) return russianEndings.never_ratified(type);
    if (state === 'ended' && ended) {
      const { how, replacedBy } = ended;
      const reason =
        how === 'replaced' && replacedBy.length > 0
          ? `замена: ${joined('ru', replacedBy)}`
          : russianEndings[how](type);
      return [`${russianStates.ended(type)}: ${ended.when}`, reason].filter(Boolean).join(' — ');
    }
    return `${russianStates[state](type)}${since ? ` ${since.governed}` : ''}`;
  },
  shortStatus(facts) {
    const { state, type, ended } = facts;
    if (never(facts)) return russianEndings.never_ratified(type);
    if (state === 'ended' && ended) return `${russianStates.ended(type)}: ${ended.when}`;
    return state === 'unknown' ? undefined : russianStates[state](type);
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
  loading: 'Загрузка…',
  failed: 'Эту часть не удалось загрузить.',
};

const tr: CardTerms = {
  signed: 'İmza:',
  alsoKnownAs: 'Diğer adları',
  aliasKinds: {
    'official-title': 'resmî adı',
    'older-spelling': 'eski yazımı',
    transliteration: 'çevriyazısı',
    abbreviation: 'kısaltması',
    'former-name': 'eski adı',
  },
  inferred: 'dolaylı bilgiye göre',
  calendarDoubt: 'takvimi belirsiz',
  parties: 'Taraflar',
  signatories: (count) => (count === 1 ? 'imzalayan:' : 'imzalayanlar:'),
  status(facts) {
    const { state, since, ended } = facts;
    if (never(facts)) return vocabulary.tr.endings.never_ratified;
    if (state === 'ended' && ended) {
      const { how, replacedBy } = ended;
      const reason =
        how === 'replaced' && replacedBy.length > 0
          ? `yerini ${joined('tr', replacedBy)} aldı`
          : vocabulary.tr.endings[how];
      return `${vocabulary.tr.statuses.ended}: ${ended.when} — ${reason}`;
    }
    const words = vocabulary.tr.statuses[state];
    if (!since) return words;
    // The ending of a bare number follows its vowels; a noun after it takes the ending instead.
    if (!since.plain) return `${words} (${since.text})`;
    return `${since.text} ${since.plain === 'year' ? 'yılından' : 'tarihinden'} beri ${words}`;
  },
  shortStatus(facts) {
    const { state, ended } = facts;
    if (never(facts)) return vocabulary.tr.endings.never_ratified;
    if (state === 'ended' && ended) return `${vocabulary.tr.statuses.ended}: ${ended.when}`;
    return state === 'unknown' ? undefined : vocabulary.tr.statuses[state];
  },
  asOf: (day) => `${day} itibarıyla`,
  steps: {
    ratified: 'Onay',
    ratificationsExchanged: 'Onay belgelerinin teatisi',
    provisionalFrom: 'Geçici uygulama',
    inForceFrom: 'Yürürlüğe giriş',
    ended: 'Yürürlükten kalkış',
  },
  terms: 'Hükümler',
  provisions: plural('tr', { other: 'hüküm' }),
  article: article({ one: 'Madde', many: 'Madde', secret: 'Gizli madde' }),
  whoSaysWhat: 'Kim ne diyor?',
  contested: 'tartışmalı',
  claims: plural('tr', { other: 'görüş' }),
  inReplyTo: (holders) => `yanıt verdiği: ${holders}`,
  sources: 'Kaynaklar',
  documents: plural('tr', { other: 'belge' }),
  sourceNumbers: () => 'kaynak',
  loading: 'Yükleniyor…',
  failed: 'Bu bölüm yüklenemedi.',
};

export const cardTerms: { readonly [L in Language]: CardTerms } = { en, ru, tr };
