import { tr as stances } from './stances.ts';
import type { EntryWords, StatementWords, TreatyTypeWords, UnitWords } from './vocabulary.ts';

export const entryWords: EntryWords = {
  kinds: {
    events: 'Olaylar',
    treaties: 'Antlaşmalar',
    wars: 'Savaşlar',
    periods: 'Dönemler',
    projects: 'Projeler',
  },
  stances,
  eventTypes: {
    meeting: 'Görüşme',
    visit: 'Ziyaret',
    statement: 'Açıklama',
    recognition: 'Tanıma',
    battle: 'Muharebe',
    incident: 'Olay',
    attack: 'Saldırı',
    'military-move': 'Askerî hareket',
    sanction: 'Yaptırım',
    measure: 'Önlem',
    vote: 'Oylama',
    mediation: 'Arabuluculuk',
    trade: 'Ticaret',
    opening: 'Açılış',
    accession: 'Katılım',
    revolution: 'Devrim',
    death: 'Ölüm',
    culture: 'Kültür',
  },
  warTypes: {
    interstate: 'Savaş',
    'world-war': 'Dünya savaşı',
    'civil-war': 'İç savaş',
    intervention: 'Müdahale',
  },
  projectTypes: {
    'nuclear-plant': 'Nükleer santral',
    pipeline: 'Boru hattı',
    'arms-sale': 'Silah satışı',
    industry: 'Sanayi',
    'trade-corridor': 'Ticaret koridoru',
    culture: 'Kültür',
  },
  periodTypes: { relations: 'Dönem', alliance: 'İttifak', crisis: 'Kriz' },
};

export const treatyTypes: TreatyTypeWords = {
  'peace-treaty': 'Barış antlaşması',
  alliance: 'İttifak antlaşması',
  'friendship-treaty': 'Dostluk antlaşması',
  convention: 'Sözleşme',
  agreement: 'Anlaşma',
  armistice: 'Mütareke',
  protocol: 'Protokol',
  declaration: 'Bildiri',
  memorandum: 'Mutabakat muhtırası',
  'exchange-of-notes': 'Nota teatisi',
  contract: 'Tedarik sözleşmesi',
};

export const statementWords: StatementWords = {
  endings: {
    expired: 'süresi doldu',
    denounced: 'feshedildi',
    replaced: 'yerini başka bir belge aldı',
    annulled: 'geçersiz kılındı',
    lapsed: 'hükümsüz kaldı',
    never_ratified: 'onaylanmadı',
  },
  statuses: {
    'not-yet-signed': 'henüz imzalanmadı',
    signed: 'imzalandı, yürürlükte değil',
    provisional: 'geçici olarak uygulanıyor',
    'in-force': 'yürürlükte',
    suspended: 'askıya alındı',
    ended: 'yürürlükten kalktı',
    unknown: 'yürürlüğe giriş tarihi kayıtlı değil',
  },
  claimStances: {
    asserts: 'öne sürüyor',
    denies: 'reddediyor',
    qualifies: 'çekince koyuyor',
    forecasts: 'öngörüyor',
    accuses: 'suçluyor',
    quotes: 'kendi sözleriyle',
  },
  relations: {
    confirms: { to: 'Teyit ettiği', from: 'Teyit eden' },
    explains: { to: 'Açıkladığı', from: 'Açıklayan' },
    supplements: { to: 'Tamamladığı', from: 'Tamamlayan' },
    implements: { to: 'Uyguladığı', from: 'Uygulayan' },
    modifies: { to: 'Değiştirdiği', from: 'Değiştiren' },
    prolongs: { to: 'Uzattığı', from: 'Uzatan' },
    replaces: { to: 'Yerini aldığı', from: 'Yerini alan' },
    denounces: { to: 'Feshettiği', from: 'Fesheden' },
    ends_war: { to: 'Sona erdirdiği', from: 'Sona erdiren' },
  },
};

/** By the unit of the dataset; one that is not here shows as the dataset writes it. */
export const unitWords: UnitWords = {
  'gold roubles': 'altın ruble',
  people: 'kişi',
  rifles: 'tüfek',
  drones: 'İHA',
  plants: 'tesis',
  units: 'adet',
  systems: 'sistem',
  USD: 'ABD doları',
  'billion USD': 'milyar ABD doları',
  bcm: 'milyar m³',
  t: 'ton',
  m3: 'm³',
};
