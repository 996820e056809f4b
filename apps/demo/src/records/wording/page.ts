import type { Language, Relation } from '@russia-turkey/core';

type EventRelation = Extract<Relation, 'part_of' | 'leads_to' | 'responds_to' | 'produces'>;

/** The words of the pages of records. Counts are functions: Russian has three plurals. */
export interface PageWords {
  readonly explorer: string;
  readonly facts: string;
  readonly disputed: string;
  readonly disputedNote: string;
  /** Names of facts. */
  readonly fact: Readonly<
    Record<
      | 'type'
      | 'alsoKnownAs'
      | 'names'
      | 'date'
      | 'began'
      | 'ended'
      | 'signed'
      | 'suspended'
      | 'born'
      | 'died'
      | 'founded'
      | 'dissolved'
      | 'opened'
      | 'closed'
      | 'held'
      | 'issued'
      | 'accessed'
      | 'attested'
      | 'period'
      | 'status'
      | 'parties'
      | 'sides'
      | 'actors'
      | 'recipients'
      | 'people'
      | 'initiator'
      | 'outcome'
      | 'theatres'
      | 'stance'
      | 'succeeds'
      | 'offices'
      | 'state'
      | 'country'
      | 'city'
      | 'side'
      | 'speaksFor'
      | 'coordinates'
      | 'within'
      | 'organizations'
      | 'sites'
      | 'basedOn'
      | 'milestones'
      | 'figures'
      | 'unit'
      | 'categories'
      | 'broader'
      | 'topics'
      | 'scope'
      | 'authenticLanguages'
      | 'obligations'
      | 'series'
      | 'heldBy'
      | 'about'
      | 'field'
      | 'value'
      | 'quote'
      | 'answers'
      | 'answeredBy'
      | 'reliability'
      | 'perspective'
      | 'derivedFrom'
      | 'note'
      | 'language'
      | 'authors'
      | 'editors'
      | 'container'
      | 'publisher'
      | 'volume'
      | 'issue'
      | 'page'
      | 'edition'
      | 'address'
      | 'suppliedTitle'
      | 'weight'
      | 'plover'
      | 'sameAs',
      string
    >
  >;
  /** In the subject of a claim, by the first word of `field`. */
  readonly fields: Readonly<
    Record<
      | 'began'
      | 'ended'
      | 'happened'
      | 'signed'
      | 'ratified'
      | 'born'
      | 'died'
      | 'names'
      | 'offices'
      | 'actors'
      | 'figures'
      | 'place'
      | 'how',
      string
    >
  >;
  readonly weights: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly acting: string;
  readonly effectivePower: string;
  readonly official: string;
  /** A date as the document itself writes it. */
  readonly asWritten: (date: string, calendar: string) => string;
  readonly inferred: string;
  readonly calendarDoubt: string;
  readonly against: string;
  readonly connected: string;
  readonly relations: Readonly<Record<EventRelation, { readonly to: string; readonly from: string }>>;
  readonly lineage: string;
  readonly lineageNote: string;
  readonly thisTreaty: string;
  readonly terms: string;
  readonly whoSaysWhat: string;
  readonly inReplyTo: string;
  readonly repliedBy: string;
  readonly reporter: string;
  readonly reported: string;
  readonly series: string;
  readonly roundedTo: (unit: string) => string;
  /** Over what else names this record. */
  readonly namedIn: string;
  readonly citedBy: string;
  readonly citedByNone: string;
  readonly happenedThen: string;
  readonly governed: string;
  readonly governedSides: { readonly russia: string; readonly turkey: string };
  readonly claimsThen: string;
  readonly sources: string;
  readonly source: (number: number) => string;
  readonly cite: string;
  readonly citeNote: string;
  readonly cited: (title: string, ref: string, citation: string) => string;
  readonly address: string;
  readonly dataNote: string;
  readonly recordJson: string;
  readonly recordJsonLd: string;
  readonly asOf: (day: string) => string;
}

const en: PageWords = {
  explorer: 'Explorer',
  facts: 'Facts',
  disputed: 'Disputed',
  disputedNote: 'Those who speak of this do not agree. What each of them holds stands under “Who says what”.',
  fact: {
    type: 'Type',
    alsoKnownAs: 'Also known as',
    names: 'Names by date',
    date: 'Date',
    began: 'Began',
    ended: 'Ended',
    signed: 'Signed',
    suspended: 'Suspended',
    born: 'Born',
    died: 'Died',
    founded: 'Founded',
    dissolved: 'Dissolved',
    opened: 'Opened',
    closed: 'Closed',
    held: 'Said',
    issued: 'Published',
    accessed: 'Read on',
    attested: 'Attested',
    period: 'Period',
    status: 'Status',
    parties: 'Parties',
    sides: 'Sides',
    actors: 'Who acted',
    recipients: 'Towards whom',
    people: 'People',
    initiator: 'Begun by',
    outcome: 'Outcome',
    theatres: 'Theatres',
    stance: 'Relations',
    succeeds: 'Succeeded',
    offices: 'Offices',
    state: 'State',
    country: 'In',
    city: 'City',
    side: 'Side',
    speaksFor: 'Speaks for',
    coordinates: 'Coordinates',
    within: 'Lies in',
    organizations: 'Organizations',
    sites: 'Sites',
    basedOn: 'Rests on',
    milestones: 'Steps',
    figures: 'Figures',
    unit: 'Unit',
    categories: 'Answers',
    broader: 'Part of the topic',
    topics: 'Topics',
    scope: 'Scope',
    authenticLanguages: 'Authentic texts in',
    obligations: 'Obligations',
    series: 'Treaty series',
    heldBy: 'Held by',
    about: 'About',
    field: 'In question',
    value: 'Value given',
    quote: 'In their words',
    answers: 'In reply to',
    answeredBy: 'Replied to by',
    reliability: 'Kind of authority',
    perspective: 'Speaks for',
    derivedFrom: 'Rests on',
    note: 'Note',
    language: 'Language',
    authors: 'By',
    editors: 'Edited by',
    container: 'In',
    publisher: 'Publisher',
    volume: 'Volume',
    issue: 'Number',
    page: 'Pages',
    edition: 'Edition',
    address: 'Address',
    suppliedTitle: 'The document has no title of its own; this one describes it.',
    weight: 'Weight',
    plover: 'PLOVER event type',
    sameAs: 'Elsewhere',
  },
  fields: {
    began: 'the beginning',
    ended: 'the end',
    happened: 'the date',
    signed: 'the signing',
    ratified: 'the ratification',
    born: 'the date of birth',
    died: 'the date of death',
    names: 'the dates of a name',
    offices: 'the dates of an office',
    actors: 'who acted',
    figures: 'a figure',
    place: 'the place',
    how: 'how it ended',
  },
  weights: {
    5: '5 of 5, among what is taught first',
    4: '4 of 5',
    3: '3 of 5',
    2: '2 of 5',
    1: '1 of 5, for the specialist',
  },
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  acting: 'acting',
  effectivePower: 'held power in fact',
  official: 'official',
  asWritten: (date, calendar) => `in the document: ${date}, ${calendar}`,
  inferred: 'inferred',
  calendarDoubt: 'calendar uncertain',
  against: 'against',
  connected: 'Connected',
  relations: {
    part_of: { to: 'Part of', from: 'Included' },
    leads_to: { to: 'Led to', from: 'Followed from' },
    responds_to: { to: 'In response to', from: 'Answered by' },
    produces: { to: 'Produced', from: 'Came out of' },
  },
  lineage: 'Line of treaties',
  lineageNote: 'The treaties that this one goes back to, and those that go back to it.',
  thisTreaty: 'this treaty',
  terms: 'Terms',
  whoSaysWhat: 'Who says what',
  inReplyTo: 'In reply to:',
  repliedBy: 'Replied to by:',
  reporter: 'Reported by',
  reported: 'Period',
  series: 'Series',
  roundedTo: (unit) => `rounded to ${unit}`,
  namedIn: 'Named in',
  citedBy: 'Cited by',
  citedByNone: 'No record of this version cites it.',
  happenedThen: 'What happened',
  governed: 'Who governed',
  governedSides: { russia: 'Russian side', turkey: 'Turkish side' },
  claimsThen: 'What was said in these years',
  sources: 'Sources',
  source: (number) => `Source ${number}`,
  cite: 'Cite this',
  citeNote: 'As a line of a bibliography:',
  cited: (title, ref, citation) => `“${title}” (${ref}). ${citation}`,
  address: 'The address of this page stays. Its record:',
  dataNote: 'This record in all three languages, for programs:',
  recordJson: 'as JSON',
  recordJsonLd: 'as JSON-LD',
  asOf: (day) => `as of ${day}`,
};

const ru: PageWords = {
  explorer: 'Обзор данных',
  facts: 'Сведения',
  disputed: 'Спорно',
  disputedNote: 'Мнения об этом расходятся. Кто что утверждает, показано в разделе «Кто что говорит».',
  fact: {
    type: 'Вид',
    alsoKnownAs: 'Другие названия',
    names: 'Названия в разное время',
    date: 'Дата',
    began: 'Начало',
    ended: 'Окончание',
    signed: 'Подписание',
    suspended: 'Приостановление',
    born: 'Рождение',
    died: 'Смерть',
    founded: 'Основание',
    dissolved: 'Роспуск',
    opened: 'Открытие',
    closed: 'Закрытие',
    held: 'Когда сказано',
    issued: 'Опубликовано',
    accessed: 'Дата обращения',
    attested: 'Засвидетельствовано',
    period: 'Период',
    status: 'Статус',
    parties: 'Стороны',
    sides: 'Стороны',
    actors: 'Кто действовал',
    recipients: 'По отношению к кому',
    people: 'Люди',
    initiator: 'Кто начал',
    outcome: 'Итог',
    theatres: 'Театры военных действий',
    stance: 'Отношения',
    succeeds: 'Предшественники',
    offices: 'Должности',
    state: 'Государство',
    country: 'Страна пребывания',
    city: 'Город',
    side: 'Сторона',
    speaksFor: 'Чья точка зрения',
    coordinates: 'Координаты',
    within: 'Где находится',
    organizations: 'Организации',
    sites: 'Места',
    basedOn: 'Правовая основа',
    milestones: 'Этапы',
    figures: 'Цифры',
    unit: 'Единица измерения',
    categories: 'Варианты ответа',
    broader: 'Часть темы',
    topics: 'Темы',
    scope: 'Круг участников',
    authenticLanguages: 'Языки аутентичных текстов',
    obligations: 'Обязательства',
    series: 'Сборники договоров',
    heldBy: 'Кто утверждает',
    about: 'О чём',
    field: 'Предмет спора',
    value: 'Указанное значение',
    quote: 'Дословно',
    answers: 'На что дан ответ',
    answeredBy: 'На это ответили',
    reliability: 'Характер источника',
    perspective: 'Чья точка зрения',
    derivedFrom: 'На чём основан',
    note: 'Примечание',
    language: 'Язык',
    authors: 'Автор',
    editors: 'Редактор',
    container: 'Где опубликовано',
    publisher: 'Издатель',
    volume: 'Том',
    issue: 'Номер',
    page: 'Страницы',
    edition: 'Издание',
    address: 'Адрес',
    suppliedTitle: 'У документа нет собственного заглавия; здесь дано описание.',
    weight: 'Значимость',
    plover: 'Тип события по PLOVER',
    sameAs: 'В других базах',
  },
  fields: {
    began: 'начало',
    ended: 'окончание',
    happened: 'дата',
    signed: 'подписание',
    ratified: 'ратификация',
    born: 'дата рождения',
    died: 'дата смерти',
    names: 'время бытования названия',
    offices: 'срок пребывания в должности',
    actors: 'кто действовал',
    figures: 'цифры',
    place: 'место',
    how: 'как прекратилось действие',
  },
  weights: {
    5: '5 из 5 — из того, с чего начинают изучение',
    4: '4 из 5',
    3: '3 из 5',
    2: '2 из 5',
    1: '1 из 5 — для специалистов',
  },
  from: (date) => `с ${date}`,
  until: (date) => `до ${date}`,
  acting: 'исполняющий обязанности',
  effectivePower: 'фактически у власти',
  official: 'официальное',
  asWritten: (date, calendar) => `в документе: ${date}, ${calendar}`,
  inferred: 'по косвенным данным',
  calendarDoubt: 'стиль не установлен',
  against: 'против:',
  connected: 'Связанные записи',
  relations: {
    part_of: { to: 'К чему относится', from: 'Включает' },
    leads_to: { to: 'Следствие', from: 'Предыстория' },
    responds_to: { to: 'На что дан ответ', from: 'Ответ' },
    produces: { to: 'Результат', from: 'Происхождение' },
  },
  lineage: 'Преемственность договоров',
  lineageNote: 'Договоры, к которым восходит этот, и те, что восходят к нему.',
  thisTreaty: 'этот договор',
  terms: 'Условия',
  whoSaysWhat: 'Кто что говорит',
  inReplyTo: 'На что дан ответ:',
  repliedBy: 'На это ответили:',
  reporter: 'Кто сообщает',
  reported: 'Период',
  series: 'Ряд данных',
  roundedTo: (unit) => `с округлением до ${unit}`,
  namedIn: 'Где упоминается',
  citedBy: 'Где цитируется',
  citedByNone: 'В этой версии набора на источник не ссылается ни одна запись.',
  happenedThen: 'Что происходило',
  governed: 'Кто был у власти',
  governedSides: { russia: 'Российская сторона', turkey: 'Турецкая сторона' },
  claimsThen: 'Что говорили в эти годы',
  sources: 'Источники',
  source: (number) => `Источник ${number}`,
  cite: 'Как сослаться',
  citeNote: 'Библиографическая ссылка:',
  cited: (title, ref, citation) => `«${title}» (${ref}). ${citation}`,
  address: 'Адрес этой страницы не изменится. Запись:',
  dataNote: 'Эта запись на трёх языках для программ:',
  recordJson: 'JSON',
  recordJsonLd: 'JSON-LD',
  asOf: (day) => `по состоянию на ${day}`,
};

const tr: PageWords = {
  explorer: 'Veri gezgini',
  facts: 'Bilgiler',
  disputed: 'Tartışmalı',
  disputedNote:
    'Bu konuda görüşler ayrılıyor. Kimin ne söylediği “Kim ne diyor?” bölümünde yan yana gösterilmektedir.',
  fact: {
    type: 'Tür',
    alsoKnownAs: 'Diğer adları',
    names: 'Tarihe göre adları',
    date: 'Tarih',
    began: 'Başlangıç',
    ended: 'Bitiş',
    signed: 'İmza',
    suspended: 'Askıya alınma',
    born: 'Doğum',
    died: 'Ölüm',
    founded: 'Kuruluş',
    dissolved: 'Dağılma',
    opened: 'Açılış',
    closed: 'Kapanış',
    held: 'Ne zaman söylendi',
    issued: 'Yayım tarihi',
    accessed: 'Erişim tarihi',
    attested: 'Belgelendiği tarih',
    period: 'Dönem',
    status: 'Durum',
    parties: 'Taraflar',
    sides: 'Taraflar',
    actors: 'Kim yaptı',
    recipients: 'Kime yönelik',
    people: 'Kişiler',
    initiator: 'Başlatan',
    outcome: 'Sonuç',
    theatres: 'Harekât alanları',
    stance: 'İlişkiler',
    succeeds: 'Öncülleri',
    offices: 'Görevleri',
    state: 'Devlet',
    country: 'Bulunduğu ülke',
    city: 'Şehir',
    side: 'Taraf',
    speaksFor: 'Kimin görüşü',
    coordinates: 'Koordinatlar',
    within: 'Bulunduğu yer',
    organizations: 'Kuruluşlar',
    sites: 'Yerler',
    basedOn: 'Dayanağı',
    milestones: 'Aşamalar',
    figures: 'Sayılar',
    unit: 'Birim',
    categories: 'Yanıtlar',
    broader: 'Üst konu',
    topics: 'Konular',
    scope: 'Kapsam',
    authenticLanguages: 'Asıl metinlerin dilleri',
    obligations: 'Yükümlülükler',
    series: 'Antlaşma derlemeleri',
    heldBy: 'Kimin görüşü',
    about: 'Neyle ilgili',
    field: 'Tartışılan nokta',
    value: 'Verilen değer',
    quote: 'Kendi sözleriyle',
    answers: 'Neye yanıt',
    answeredBy: 'Buna verilen yanıtlar',
    reliability: 'Kaynağın niteliği',
    perspective: 'Kimin görüşü',
    derivedFrom: 'Dayanağı',
    note: 'Not',
    language: 'Dil',
    authors: 'Yazar',
    editors: 'Hazırlayan',
    container: 'Yayın',
    publisher: 'Yayımcı',
    volume: 'Cilt',
    issue: 'Sayı',
    page: 'Sayfa',
    edition: 'Baskı',
    address: 'Adres',
    suppliedTitle: 'Belgenin kendi başlığı yoktur; buradaki başlık onu tanımlar.',
    weight: 'Önem',
    plover: 'PLOVER olay türü',
    sameAs: 'Başka veri tabanlarında',
  },
  fields: {
    began: 'başlangıç',
    ended: 'bitiş',
    happened: 'tarih',
    signed: 'imza',
    ratified: 'onay',
    born: 'doğum tarihi',
    died: 'ölüm tarihi',
    names: 'adın kullanıldığı tarihler',
    offices: 'görev tarihleri',
    actors: 'kimin yaptığı',
    figures: 'sayılar',
    place: 'yer',
    how: 'nasıl sona erdiği',
  },
  weights: {
    5: '5 üzerinden 5: ilk öğretilenlerden',
    4: '5 üzerinden 4',
    3: '5 üzerinden 3',
    2: '5 üzerinden 2',
    1: '5 üzerinden 1: uzmanlar için',
  },
  from: (date) => `başlangıç: ${date}`,
  until: (date) => `bitiş: ${date}`,
  acting: 'vekâleten',
  effectivePower: 'fiilen iktidarda',
  official: 'resmî',
  asWritten: (date, calendar) => `belgede: ${date}, ${calendar}`,
  inferred: 'dolaylı bilgiye göre',
  calendarDoubt: 'takvimi belirsiz',
  against: 'karşısında',
  connected: 'Bağlantılı kayıtlar',
  relations: {
    part_of: { to: 'Parçası olduğu', from: 'İçerdiği' },
    leads_to: { to: 'Yol açtığı', from: 'Yol açan' },
    responds_to: { to: 'Karşılık verdiği', from: 'Gelen yanıt' },
    produces: { to: 'Doğurduğu', from: 'Doğuran' },
  },
  lineage: 'Antlaşmalar zinciri',
  lineageNote: 'Bu antlaşmanın dayandığı antlaşmalar ile ona dayananlar.',
  thisTreaty: 'bu antlaşma',
  terms: 'Hükümler',
  whoSaysWhat: 'Kim ne diyor?',
  inReplyTo: 'Yanıt verdiği görüş:',
  repliedBy: 'Buna verilen yanıt:',
  reporter: 'Bildiren',
  reported: 'Dönem',
  series: 'Veri dizisi',
  roundedTo: (unit) => `yuvarlama birimi: ${unit}`,
  namedIn: 'Geçtiği kayıtlar',
  citedBy: 'Kaynak gösterildiği kayıtlar',
  citedByNone: 'Bu sürümde bu kaynağı gösteren kayıt yoktur.',
  happenedThen: 'Neler oldu',
  governed: 'Kimler yönetiyordu',
  governedSides: { russia: 'Rusya tarafı', turkey: 'Türkiye tarafı' },
  claimsThen: 'Bu yıllarda söylenenler',
  sources: 'Kaynaklar',
  source: (number) => `Kaynak ${number}`,
  cite: 'Kaynak gösterme',
  citeNote: 'Kaynakça satırı olarak:',
  cited: (title, ref, citation) => `“${title}” (${ref}). ${citation}`,
  address: 'Bu sayfanın adresi değişmez. Kaydı:',
  dataNote: 'Programlar için bu kayıt üç dilde:',
  recordJson: 'JSON olarak',
  recordJsonLd: 'JSON-LD olarak',
  asOf: (day) => `${day} itibarıyla`,
};

export const pageWords: Readonly<Record<Language, PageWords>> = { en, ru, tr };
