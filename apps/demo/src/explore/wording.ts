import type { Kind, Language } from '@russia-turkey/core';
import { counted } from '../site/plural.ts';

/** The words of the explorer, its indexes and the pages for those who have lost their way. */
export interface ExploreWords {
  readonly title: string;
  readonly standfirst: (records: string) => string;
  readonly search: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly anyKind: string;
  readonly kindLabel: string;
  readonly withoutScript: string;
  readonly indexes: string;
  readonly timeline: string;
  readonly timelineNote: string;
  readonly periods: string;
  readonly records: (count: number) => string;
  /** What a kind holds. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly groups: string;
  readonly undated: string;
  readonly onThisDay: string;
  readonly onThisDayNote: string;
  /** The same in a line, for a list of indexes. */
  readonly onThisDayShort: string;
  readonly today: string;
  readonly todayOldStyle: string;
  readonly nothingToday: string;
  /** What of a record has its day. */
  readonly anniversaries: Readonly<
    Record<'began' | 'ended' | 'opened' | 'closed' | 'founded' | 'dissolved' | 'born' | 'died', string>
  >;
  readonly movedTitle: string;
  readonly moved: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly toExplorer: string;
  readonly toFrontPage: string;
}

const en: ExploreWords = {
  title: 'Explorer',
  standfirst: (records) =>
    `Five centuries between Russia and Turkey in ${records}: what happened, what was agreed, who took part, who says what about it, and where it can be read.`,
  search: 'Search',
  searchLabel: 'Search all records',
  searchHint: 'A name, a word or a year, in any of the three languages.',
  anyKind: 'Everything',
  kindLabel: 'Kind',
  withoutScript: 'The search needs JavaScript. Without it the indexes below lead to every record.',
  indexes: 'Indexes',
  timeline: 'Timeline',
  timelineNote:
    'Everything that has a date. Open an entry to read it; the address of the page then leads to it.',
  periods: 'By period',
  records: (records) => counted('en', records, { one: '_\u00a0record', other: '_\u00a0records' }),
  kinds: {
    treaties: 'What governments agreed on, under whatever name, with its terms and what became of it.',
    events:
      'Meetings, statements, incidents, measures: dated acts that are neither a treaty nor a whole war.',
    wars: 'The wars between the two, and those of others in which both had a part.',
    periods: 'How the two sides stood to each other, from conflict to alliance.',
    people: 'Rulers, politicians, diplomats, soldiers and scholars, with their offices.',
    polities: 'The states and governments that acted, within the dates of their existence.',
    organizations: 'Ministries, companies, newsrooms, international organizations.',
    places: 'Where it happened, with the names of each time.',
    missions: 'Embassies and consulates of each side in the other.',
    projects: 'What was built, sold or run together over years.',
    indicators: 'Series of figures; those who report them stand side by side.',
    topics: 'Subjects, disputes, conflicts and regions that run through the records.',
    claims: 'What somebody holds about a record, in their name and with the place where it stands.',
    perspectives: 'States, institutions, newsrooms and schools of research that hold claims.',
    sources: 'Every document that was read, with what rests on it.',
  },
  groups: 'Groups',
  undated: 'Without a date',
  onThisDay: 'On this day',
  onThisDayShort: 'What happened on each day of the year, in both calendars.',
  onThisDayNote:
    'What is known to the day, by the day of the year in the Gregorian calendar. What fell into the years in which Russia still dated by the Julian one has that day beside it.',
  today: 'Today,',
  todayOldStyle: 'The same day, Old Style,',
  nothingToday: 'Nothing is recorded for this day.',
  anniversaries: {
    began: 'begins',
    ended: 'ends',
    opened: 'opened',
    closed: 'closed',
    founded: 'founded',
    dissolved: 'dissolved',
    born: 'born',
    died: 'died',
  },
  movedTitle: 'This record has moved',
  moved: 'Its new address:',
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be mistyped, or the page never existed: pages of records keep their addresses.',
  toExplorer: 'Search all records',
  toFrontPage: 'The front page',
};

const ru: ExploreWords = {
  title: 'Обзор данных',
  standfirst: (records) =>
    `Пять веков отношений России и Турции, ${records}: что произошло, о чём договорились, кто участвовал, кто что об этом говорит и где об этом прочесть.`,
  search: 'Искать',
  searchLabel: 'Поиск по всем записям',
  searchHint: 'Имя, слово или год — на любом из трёх языков.',
  anyKind: 'Везде',
  kindLabel: 'Раздел',
  withoutScript: 'Для поиска нужен JavaScript. Без него к любой записи ведут указатели ниже.',
  indexes: 'Указатели',
  timeline: 'Хронология',
  timelineNote: 'Всё, что имеет дату. Откройте запись, чтобы прочесть её; адрес страницы будет вести к ней.',
  periods: 'По периодам',
  records: (records) =>
    counted('ru', records, {
      one: '_\u00a0запись',
      few: '_\u00a0записи',
      many: '_\u00a0записей',
      other: '_\u00a0записи',
    }),
  kinds: {
    treaties:
      'О чём договаривались правительства, как бы ни назывался документ: условия и дальнейшая судьба.',
    events: 'Встречи, заявления, инциденты, меры — всё датированное, кроме договоров и войн в целом.',
    wars: 'Войны между двумя сторонами и чужие войны, в которых участвовали обе.',
    periods: 'Как стороны относились друг к другу: от вражды до союза.',
    people: 'Правители, политики, дипломаты, военные, учёные и их должности.',
    polities: 'Действовавшие государства и правительства в хронологических рамках их существования.',
    organizations: 'Министерства, компании, редакции, международные организации.',
    places: 'Где это происходило и как место называлось в разное время.',
    missions: 'Посольства и консульства каждой из сторон у другой.',
    projects: 'Что вместе строили, продавали или вели годами.',
    indicators: 'Ряды цифр; данные разных источников стоят рядом.',
    topics: 'Сюжеты, споры, конфликты и регионы, проходящие через записи.',
    claims: 'Кто и что утверждает о той или иной записи — с указанием места, где это сказано.',
    perspectives: 'Государства, организации, редакции и научные школы, от чьего имени что-либо утверждается.',
    sources: 'Все прочитанные документы и то, что на них опирается.',
  },
  groups: 'Группы',
  undated: 'Без даты',
  onThisDay: 'В этот день',
  onThisDayShort: 'Что произошло в каждый из дней года — по новому и старому стилю.',
  onThisDayNote:
    'Всё, что известно с точностью до дня, — по дням года григорианского календаря. Для времени, когда в России ещё действовал юлианский календарь, рядом указана дата по старому стилю.',
  today: 'Сегодня,',
  todayOldStyle: 'Тот же день по старому стилю,',
  nothingToday: 'Об этом дне записей нет.',
  anniversaries: {
    began: 'начало',
    ended: 'окончание',
    opened: 'открытие',
    closed: 'закрытие',
    founded: 'основание',
    dissolved: 'роспуск',
    born: 'рождение',
    died: 'смерть',
  },
  movedTitle: 'Запись переехала',
  moved: 'Её новый адрес:',
  notFoundTitle: 'Такой страницы нет',
  notFound:
    'Возможно, в адресе опечатка или такой страницы никогда не было: адреса страниц с записями не меняются.',
  toExplorer: 'Поиск по всем записям',
  toFrontPage: 'На главную страницу',
};

const tr: ExploreWords = {
  title: 'Veri gezgini',
  standfirst: (records) =>
    `Rusya ile Türkiye arasında beş yüzyıl, ${records}: ne oldu, ne üzerinde anlaşıldı, kimler yer aldı, bu konuda kim ne diyor ve nerede okunabilir.`,
  search: 'Ara',
  searchLabel: 'Bütün kayıtlarda ara',
  searchHint: 'Üç dilden herhangi birinde bir ad, bir sözcük veya bir yıl.',
  anyKind: 'Tümü',
  kindLabel: 'Tür',
  withoutScript: 'Arama için JavaScript gerekir. Onsuz da aşağıdaki dizinler her kayda götürür.',
  indexes: 'Dizinler',
  timeline: 'Zaman çizelgesi',
  timelineNote: 'Tarihi olan her şey. Okumak için bir kaydı açın; sayfanın adresi o zaman o kayda götürür.',
  periods: 'Dönemlere göre',
  records: (records) => counted('tr', records, { other: '_\u00a0kayıt' }),
  kinds: {
    treaties: 'Adı ne olursa olsun hükûmetlerin üzerinde anlaştıkları: hükümleri ve akıbetleri.',
    events:
      'Görüşmeler, açıklamalar, olaylar, önlemler: antlaşmalar ve bir bütün olarak savaşlar dışında tarihi belli her şey.',
    wars: 'İki taraf arasındaki savaşlar ve ikisinin de yer aldığı başka savaşlar.',
    periods: 'İki tarafın birbirine karşı duruşu: çatışmadan ittifaka.',
    people: 'Hükümdarlar, siyasetçiler, diplomatlar, askerler, bilim insanları ve görevleri.',
    polities: 'Var oldukları tarihler içinde devletler ve hükûmetler.',
    organizations: 'Bakanlıklar, şirketler, yayın organları, uluslararası kuruluşlar.',
    places: 'Olayların geçtiği yerler ve her dönemdeki adları.',
    missions: 'Her iki tarafın diğerindeki büyükelçilikleri ve konsoloslukları.',
    projects: 'Yıllar boyunca birlikte yapılan, satılan veya işletilenler.',
    indicators: 'Sayı dizileri; farklı kaynakların verileri yan yana.',
    topics: 'Kayıtlar boyunca süren temalar, anlaşmazlıklar, çatışmalar ve bölgeler.',
    claims: 'Kimin bir kayıt hakkında ne dediği, nerede geçtiğiyle birlikte.',
    perspectives: 'Adına görüş bildirilen devletler, kurumlar, yayın organları ve bilim çevreleri.',
    sources: 'Okunan bütün belgeler ve onlara dayananlar.',
  },
  groups: 'Gruplar',
  undated: 'Tarihsiz',
  onThisDay: 'Tarihte bugün',
  onThisDayShort: 'Yılın her gününde neler oldu: iki takvime göre.',
  onThisDayNote:
    'Günü bilinen her şey, miladi takvimdeki gününe göre. Rusya’nın Jülyen takvimini kullandığı yıllara ait olanların eski takvimdeki günü de verilir.',
  today: 'Bugün,',
  todayOldStyle: 'Eski takvimle aynı gün,',
  nothingToday: 'Bu gün için kayıt yok.',
  anniversaries: {
    began: 'başlangıcı',
    ended: 'sonu',
    opened: 'açılışı',
    closed: 'kapanışı',
    founded: 'kuruluşu',
    dissolved: 'dağılması',
    born: 'doğumu',
    died: 'ölümü',
  },
  movedTitle: 'Bu kayıt taşındı',
  moved: 'Yeni adresi:',
  notFoundTitle: 'Böyle bir sayfa yok',
  notFound:
    'Adres yanlış yazılmış ya da sayfa hiç var olmamış olabilir: kayıt sayfalarının adresleri değişmez.',
  toExplorer: 'Bütün kayıtlarda ara',
  toFrontPage: 'Ana sayfa',
};

export const exploreWords: Readonly<Record<Language, ExploreWords>> = { en, ru, tr };
