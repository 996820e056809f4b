import type { EntryWords, StatementWords, TreatyTypeWords, UnitWords } from './vocabulary.ts';

export const entryWords: EntryWords = {
  kinds: { events: 'События', treaties: 'Договоры', wars: 'Войны', periods: 'Периоды', projects: 'Проекты' },
  stances: {
    hostile: 'враждебные',
    tense: 'напряжённые',
    cool: 'прохладные',
    cooperative: 'сотрудничество',
    allied: 'союзные',
  },
  eventTypes: {
    meeting: 'Встреча',
    visit: 'Визит',
    statement: 'Заявление',
    recognition: 'Признание',
    battle: 'Сражение',
    incident: 'Инцидент',
    attack: 'Нападение',
    'military-move': 'Действия войск',
    sanction: 'Санкции',
    measure: 'Мера',
    vote: 'Голосование',
    mediation: 'Посредничество',
    trade: 'Торговля',
    opening: 'Открытие',
    accession: 'Вступление',
    revolution: 'Революция',
    death: 'Смерть',
    culture: 'Культура',
  },
  warTypes: {
    interstate: 'Война',
    'world-war': 'Мировая война',
    'civil-war': 'Гражданская война',
    intervention: 'Участие в чужой войне',
  },
  projectTypes: {
    'nuclear-plant': 'Атомная электростанция',
    pipeline: 'Трубопровод',
    'arms-sale': 'Продажа вооружений',
    industry: 'Промышленность',
    'trade-corridor': 'Торговый коридор',
    culture: 'Культура',
  },
  periodTypes: { relations: 'Период', alliance: 'Союз', crisis: 'Кризис' },
};

export const treatyTypes: TreatyTypeWords = {
  'peace-treaty': 'Мирный договор',
  alliance: 'Союзный договор',
  'friendship-treaty': 'Договор о дружбе',
  convention: 'Конвенция',
  agreement: 'Соглашение',
  armistice: 'Перемирие',
  protocol: 'Протокол',
  declaration: 'Декларация',
  memorandum: 'Меморандум',
  'exchange-of-notes': 'Обмен нотами',
  contract: 'Контракт',
};

export const statementWords: StatementWords = {
  // Impersonal: these stand beside договор, конвенция and соглашение alike.
  endings: {
    expired: 'срок действия истёк',
    denounced: 'действие прекращено: денонсация',
    replaced: 'действие прекращено: замена',
    annulled: 'действие прекращено: аннулирование',
    lapsed: 'действие прекратилось',
    never_ratified: 'ратификация не состоялась',
  },
  statuses: {
    'not-yet-signed': 'подписание ещё не состоялось',
    signed: 'подписание состоялось, вступления в силу не было',
    provisional: 'применяется временно',
    'in-force': 'действует',
    suspended: 'действие приостановлено',
    ended: 'больше не действует',
    unknown: 'сведений о вступлении в силу нет',
  },
  // Nouns: a claim may have one holder or several.
  claimStances: {
    asserts: 'утверждение',
    denies: 'отрицание',
    qualifies: 'оговорка',
    forecasts: 'прогноз',
    accuses: 'обвинение',
    quotes: 'дословно',
  },
  // Nouns: a participle would have to agree with договор, конвенция or соглашение.
  relations: {
    confirms: { to: 'Подтверждает', from: 'Подтверждение' },
    explains: { to: 'Разъясняет', from: 'Разъяснение' },
    supplements: { to: 'Дополняет', from: 'Дополнение' },
    implements: { to: 'Исполняет', from: 'Исполнение' },
    modifies: { to: 'Изменяет', from: 'Изменение' },
    prolongs: { to: 'Продлевает', from: 'Продление' },
    replaces: { to: 'Заменяет', from: 'Замена' },
    denounces: { to: 'Денонсирует', from: 'Денонсация' },
    ends_war: { to: 'Завершает', from: 'Завершение' },
  },
};

/** By the unit of the dataset; one that is not here shows as the dataset writes it. */
export const unitWords: UnitWords = {
  'gold roubles': 'руб. золотом',
  people: 'чел.',
  rifles: { one: 'винтовка', few: 'винтовки', many: 'винтовок', other: 'винтовки' },
  drones: 'БПЛА',
  plants: { one: 'предприятие', few: 'предприятия', many: 'предприятий', other: 'предприятия' },
  units: 'ед.',
  systems: 'ед.',
  USD: 'долл. США',
  'billion USD': 'млрд долл. США',
  bcm: 'млрд м³',
  t: 'т',
  m3: 'м³',
  km: 'км',
  MW: 'МВт',
  kWh: 'кВт·ч',
};
