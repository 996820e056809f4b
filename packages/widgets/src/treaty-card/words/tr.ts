import { plural } from '../../shared/counts.ts';
import { statementWords, treatyTypes } from '../../shared/vocabulary/tr.ts';
import type { CardTerms } from './card-terms.ts';
import { article, joined, never } from './forms.ts';

export const words: CardTerms = {
  ...statementWords,
  types: treatyTypes,
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
  acceded: 'katılma',
  withdrew: 'çekilme',
  status(facts) {
    const { state, since, ended } = facts;
    if (never(facts)) return statementWords.endings.never_ratified;
    if (state === 'ended' && ended) {
      const { how, replacedBy } = ended;
      const reason =
        how === 'replaced' && replacedBy.length > 0
          ? `yerini ${joined('tr', replacedBy)} aldı`
          : statementWords.endings[how];
      return `${statementWords.statuses.ended}: ${ended.when} — ${reason}`;
    }
    const words = statementWords.statuses[state];
    if (!since) return words;
    // The ending of a bare number follows its vowels; a noun after it takes the ending instead.
    if (!since.plain) return `${words} (${since.text})`;
    return `${since.text} ${since.plain === 'year' ? 'yılından' : 'tarihinden'} beri ${words}`;
  },
  shortStatus(facts) {
    const { state, ended } = facts;
    if (never(facts)) return statementWords.endings.never_ratified;
    if (state === 'ended' && ended) return `${statementWords.statuses.ended}: ${ended.when}`;
    return state === 'unknown' ? undefined : statementWords.statuses[state];
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
  earlier: 'Bu dizide öncekiler',
  later: 'Bu dizide sonrakiler',
  backTo: (name) => `Geri: ${name}`,
  howToCite: 'Kaynak gösterme',
  form: 'Biçim',
  text: 'Metin',
  version: 'sürüm',
  copy: 'Kopyala',
  copyLink: 'Bağlantıyı kopyala',
  link: 'Bağlantı',
  copied: 'Kopyalandı.',
  copyRefused: 'Tarayıcı bu sayfanın kopyalamasına izin vermiyor. Metin seçildi: siz kopyalayın.',
  loading: 'Yükleniyor…',
  failed: 'Bu bölüm yüklenemedi.',
};
