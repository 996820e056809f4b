import type { Language } from '@russia-turkey/core';
import type { Form, Screen, Subject, Version } from '../../client/build/state.ts';

export type Filter = 'DOMPurify' | 'sanitize-html' | 'rehype-sanitize' | 'markdown-it' | 'WordPress';
export type System = 'html' | 'wordpress' | 'ghost' | 'medium' | 'substack' | 'drupal' | 'markdown';

/** What stays of a snippet, from best to worst. */
export type Remains = 'all' | 'text-and-link' | 'text' | 'shown-as-code' | 'nothing';

export interface BuilderWording {
  readonly title: string;
  readonly description: string;
  readonly standfirst: string;
  readonly what: string;
  readonly subjects: Readonly<Record<Subject, string>>;
  readonly treaty: string;
  readonly view: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, { readonly name: string; readonly says: string }>>;
  readonly language: string;
  readonly version: string;
  readonly versions: Readonly<Record<Version, string>>;
  readonly options: string;
  readonly variant: string;
  readonly variants: Readonly<Record<'card' | 'compact' | 'line', string>>;
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly dateHint: string;
  readonly kinds: string;
  readonly kindNames: Readonly<Record<'wars' | 'treaties' | 'events' | 'projects', string>>;
  readonly topic: string;
  readonly anyTopic: string;
  readonly order: string;
  readonly orders: Readonly<Record<'chronological' | 'latest-first', string>>;
  readonly picture: string;
  readonly pictures: Readonly<Record<'both' | 'chart' | 'list', string>>;
  readonly heading: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly height: string;
  readonly heightHint: string;
  readonly preview: string;
  readonly previewOf: string;
  readonly screens: Readonly<Record<Screen, string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly loading: string;
  readonly failed: string;
  readonly permalink: string;
  readonly themeNote: string;
  readonly pictureNote: string;
  readonly examples: string;
  readonly examplesIntroduction: (site: string | undefined) => string;
  readonly remains: string;
  readonly remainsIntroduction: (versions: string) => string;
  readonly filter: string;
  readonly remainWords: Readonly<Record<Remains, string>>;
  readonly leftOver: (filter: string, form: string) => string;
  readonly systems: string;
  readonly systemsIntroduction: string;
  readonly systemNotes: Readonly<Record<System, string>>;
  readonly source: string;
  readonly checkedHere: string;
}

export const builderWording: Readonly<Record<Language, BuilderWording>> = {
  en: {
    title: 'Embed',
    description: 'Choose a treaty or a timeline and copy the lines that show it on your own page.',
    standfirst:
      'A treaty or a timeline on your own page: choose, look, copy. No account, no tracking, nothing stored. Where a system takes scripts out, your readers still get the title with its date and a link.',
    what: 'What',
    subjects: { treaty: 'A treaty', view: 'A timeline', window: 'Years of your own' },
    treaty: 'Treaty',
    view: 'Timeline',
    form: 'How',
    forms: {
      script: {
        name: 'Script',
        says: 'The element in your page, in your type and colours. One script, loaded once for as many elements as you like.',
      },
      frame: {
        name: 'Frame',
        says: 'A page of its own inside yours. For systems that allow frames but no scripts.',
      },
      html: {
        name: 'HTML only',
        says: 'Plain text with dates and links. For e-mail, feeds and strict pages.',
      },
      image: { name: 'Image', says: 'A picture that leads to the page with the words.' },
      link: { name: 'Link', says: 'One line with title and date, as HTML and as Markdown.' },
      npm: { name: 'npm', says: 'For pages that are built with a bundler.' },
    },
    language: 'Language',
    version: 'Version',
    versions: {
      pinned: 'Pinned: never changes, checked by integrity',
      floating: 'Floating: corrections arrive by themselves',
    },
    options: 'Details',
    variant: 'Size',
    variants: { card: 'Whole card', compact: 'Compact', line: 'Within a sentence' },
    on: 'Status as of',
    from: 'From',
    to: 'To',
    dateHint: 'A year, a month or a day: 1920, 1920-12, 1920-12-02',
    kinds: 'Kinds',
    kindNames: { wars: 'Wars', treaties: 'Treaties', events: 'Events', projects: 'Projects' },
    topic: 'Topic',
    anyTopic: 'All topics',
    order: 'Order',
    orders: { chronological: 'Oldest first', 'latest-first': 'Latest first' },
    picture: 'Show',
    pictures: { both: 'Chart and list', chart: 'Chart', list: 'List' },
    heading: 'Heading',
    theme: 'Colours',
    themes: { auto: 'The reader’s own', light: 'Light', dark: 'Dark' },
    height: 'Height in pixels',
    heightHint: 'Empty: as high as its content, where the host follows',
    preview: 'Preview',
    previewOf: 'Preview of the embed',
    screens: { phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' },
    code: 'To copy',
    copy: 'Copy',
    copied: 'Copied. Paste it into the HTML of your page.',
    notCopied: 'This browser did not copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.',
    loading: 'The text is being written …',
    failed:
      'The text could not be written, since the records did not load. Choose another form, or try again.',
    permalink: 'Link to this choice',
    themeNote: 'Colours and height belong to the frame. The element follows your page.',
    pictureNote: 'The picture shows the saved timeline, without years, kinds or topics of your own.',
    examples: 'One example of each',
    examplesIntroduction: (site) =>
      site === undefined
        ? 'Replace https://example.org/ by the address of this site.'
        : 'As they are, they work on any page.',
    remains: 'What stays after cleaning',
    remainsIntroduction: (versions) =>
      `Editors and forums clean what is pasted. This is what each left of the examples above, with its own settings as they come (${versions}).`,
    filter: 'Cleaned by',
    remainWords: {
      all: 'everything',
      'text-and-link': 'text and link',
      text: 'text',
      'shown-as-code': 'shown as code',
      nothing: 'nothing',
    },
    leftOver: (filter, form) => `What ${filter} leaves of “${form}”`,
    systems: 'In your system',
    systemsIntroduction: 'Only what could be checked; each note names where.',
    systemNotes: {
      html: 'Any form. Paste the lines where the element should stand; the script once, anywhere in the page.',
      wordpress:
        'Administrators and editors of a single site may paste scripts and frames into a Custom HTML block (capability unfiltered_html). For everybody else, and on networks of sites for all but super administrators, text and link stay of the script form, nothing of the frame: take the script form. The address of an embed page on a line of its own becomes a sandboxed frame by oEmbed, whose height follows.',
      ghost:
        'An HTML card takes every form. The embed card asks for the page by oEmbed; where there is none it shows a bookmark with title, description and picture.',
      medium:
        'Takes addresses, not code: paste the address of an embed page; Embedly, which Medium asks, decides whether it becomes a frame. Otherwise take the link or the image.',
      substack: 'Takes links and images, no HTML: take the link, or download the picture and link it.',
      drupal:
        'The filter “Limit allowed HTML tags” keeps listed tags only and always takes out JavaScript: text and link stay. With a format without that filter every form works.',
      markdown:
        'Take the link in Markdown. Many renderers, markdown-it among them, show HTML as code unless told otherwise.',
    },
    source: 'Source',
    checkedHere: 'tried for this page',
  },
  ru: {
    title: 'Встраивание',
    description: 'Выберите договор или хронологию и скопируйте строки, которые покажут их на вашей странице.',
    standfirst:
      'Договор или хронология на вашей странице: выберите, посмотрите, скопируйте. Без регистрации, без отслеживания, без сохранения данных. Если система вырезает скрипты, у читателя всё равно останутся название с датой и ссылка.',
    what: 'Что',
    subjects: { treaty: 'Договор', view: 'Хронология', window: 'Свои годы' },
    treaty: 'Договор',
    view: 'Хронология',
    form: 'Как',
    forms: {
      script: {
        name: 'Скрипт',
        says: 'Элемент прямо на вашей странице, с её шрифтом и цветами. Один скрипт на любое число элементов.',
      },
      frame: {
        name: 'Фрейм',
        says: 'Отдельная страница внутри вашей. Для систем, где разрешены фреймы, но не скрипты.',
      },
      html: {
        name: 'Только HTML',
        says: 'Простой текст с датами и ссылками. Для писем, лент и страниц со строгими правилами.',
      },
      image: { name: 'Изображение', says: 'Картинка, ведущая на страницу с текстом.' },
      link: { name: 'Ссылка', says: 'Одна строка с названием и датой — в HTML и в Markdown.' },
      npm: { name: 'npm', says: 'Для страниц, которые собирает сборщик.' },
    },
    language: 'Язык',
    version: 'Версия',
    versions: {
      pinned: 'Закреплённая: не меняется, проверяется через integrity',
      floating: 'Плавающая: исправления приходят сами',
    },
    options: 'Параметры',
    variant: 'Размер',
    variants: { card: 'Карточка целиком', compact: 'Кратко', line: 'Внутри предложения' },
    on: 'Статус на дату',
    from: 'С',
    to: 'По',
    dateHint: 'Год, месяц или день: 1920, 1920-12, 1920-12-02',
    kinds: 'Виды записей',
    kindNames: { wars: 'Войны', treaties: 'Договоры', events: 'События', projects: 'Проекты' },
    topic: 'Тема',
    anyTopic: 'Все темы',
    order: 'Порядок',
    orders: { chronological: 'Сначала ранние', 'latest-first': 'Сначала поздние' },
    picture: 'Показать',
    pictures: { both: 'Схему и список', chart: 'Схему', list: 'Список' },
    heading: 'Заголовок',
    theme: 'Цвета',
    themes: { auto: 'Как у читателя', light: 'Светлые', dark: 'Тёмные' },
    height: 'Высота в пикселях',
    heightHint: 'Пусто: по высоте содержимого, если страница это поддерживает',
    preview: 'Предпросмотр',
    previewOf: 'Предпросмотр вставки',
    screens: { phone: 'Телефон', tablet: 'Планшет', desktop: 'Компьютер' },
    code: 'Код для вставки',
    copy: 'Скопировать',
    copied: 'Скопировано. Вставьте в HTML вашей страницы.',
    notCopied: 'Скопировать не удалось. Текст выделен: нажмите Ctrl+C, на Mac — ⌘C.',
    loading: 'Текст составляется…',
    failed:
      'Текст составить не удалось: записи не загрузились. Выберите другой способ или попробуйте ещё раз.',
    permalink: 'Ссылка на этот выбор',
    themeNote: 'Цвета и высота относятся к фрейму. Элемент подстраивается под вашу страницу.',
    pictureNote: 'На изображении — сохранённая хронология, без выбранных вами лет, видов и тем.',
    examples: 'По одному примеру',
    examplesIntroduction: (site) =>
      site === undefined
        ? 'Замените https://example.org/ адресом этого сайта.'
        : 'В таком виде они работают на любой странице.',
    remains: 'Что остаётся после очистки',
    remainsIntroduction: (versions) =>
      `Редакторы и форумы очищают вставленный код. Вот что каждый из них оставил от примеров выше при настройках по умолчанию (${versions}).`,
    filter: 'Чем очищено',
    remainWords: {
      all: 'всё',
      'text-and-link': 'текст и ссылка',
      text: 'текст',
      'shown-as-code': 'показано как код',
      nothing: 'ничего',
    },
    leftOver: (filter, form) => `Что ${filter} оставляет от варианта «${form}»`,
    systems: 'В вашей системе',
    systemsIntroduction: 'Только проверенное; у каждой заметки указано, где.',
    systemNotes: {
      html: 'Любой способ. Вставьте строки туда, где должен стоять элемент; скрипт — один раз, в любое место страницы.',
      wordpress:
        'Администраторы и редакторы отдельного сайта могут вставлять скрипты и фреймы в блок «Произвольный HTML» (право unfiltered_html). У всех остальных, а в сети сайтов у всех, кроме суперадминистраторов, от скрипта остаются текст и ссылка, от фрейма — ничего: берите скрипт. Адрес страницы для встраивания, поставленный отдельной строкой, превращается через oEmbed в изолированный фрейм, и высота подстраивается.',
      ghost:
        'Для карточки HTML подходит любой способ. Карточка Embed запрашивает страницу через oEmbed; если его нет, показывает закладку с названием, описанием и картинкой.',
      medium:
        'Принимает адреса, а не код: вставьте адрес страницы для встраивания; станет ли он фреймом, решает служба Embedly, к которой обращается Medium. Иначе берите ссылку или изображение.',
      substack:
        'Принимает ссылки и изображения, но не HTML: берите ссылку или скачайте картинку и поставьте на неё ссылку.',
      drupal:
        'Фильтр «Limit allowed HTML tags» оставляет только перечисленные теги и всегда удаляет JavaScript: остаются текст и ссылка. В формате без этого фильтра работает любой способ.',
      markdown:
        'Берите ссылку в Markdown. Многие программы, в том числе markdown-it, без особых настроек показывают HTML как код.',
    },
    source: 'Источник',
    checkedHere: 'испытано для этой страницы',
  },
  tr: {
    title: 'Sayfaya göm',
    description:
      'Bir antlaşma ya da zaman çizelgesi seçin ve kendi sayfanızda gösterecek satırları kopyalayın.',
    standfirst:
      'Kendi sayfanızda bir antlaşma ya da zaman çizelgesi: seçin, bakın, kopyalayın. Hesap yok, izleme yok, saklanan veri yok. Sistem betikleri çıkarsa bile okurlarınıza tarihiyle birlikte başlık ve bir bağlantı kalır.',
    what: 'Ne',
    subjects: { treaty: 'Antlaşma', view: 'Zaman çizelgesi', window: 'Seçtiğiniz yıllar' },
    treaty: 'Antlaşma',
    view: 'Zaman çizelgesi',
    form: 'Nasıl',
    forms: {
      script: {
        name: 'Betik',
        says: 'Öge doğrudan sayfanızda, sayfanın yazı tipi ve renkleriyle. İstediğiniz kadar öge için tek betik.',
      },
      frame: {
        name: 'Çerçeve',
        says: 'Sayfanızın içinde ayrı bir sayfa. Çerçeveye izin verip betiğe vermeyen sistemler için.',
      },
      html: {
        name: 'Yalnızca HTML',
        says: 'Tarihler ve bağlantılarla düz metin. E-posta, akış ve sıkı kurallı sayfalar için.',
      },
      image: { name: 'Görsel', says: 'Metnin bulunduğu sayfaya götüren bir resim.' },
      link: { name: 'Bağlantı', says: 'Başlık ve tarihten oluşan tek satır; HTML ve Markdown olarak.' },
      npm: { name: 'npm', says: 'Bir paketleyiciyle derlenen sayfalar için.' },
    },
    language: 'Dil',
    version: 'Sürüm',
    versions: {
      pinned: 'Sabit: değişmez, integrity ile denetlenir',
      floating: 'Güncel: düzeltmeler kendiliğinden gelir',
    },
    options: 'Ayrıntılar',
    variant: 'Boyut',
    variants: { card: 'Kartın tamamı', compact: 'Kısa', line: 'Cümle içinde' },
    on: 'Şu tarihteki durum',
    from: 'Başlangıç',
    to: 'Bitiş',
    dateHint: 'Yıl, ay veya gün: 1920, 1920-12, 1920-12-02',
    kinds: 'Türler',
    kindNames: { wars: 'Savaşlar', treaties: 'Antlaşmalar', events: 'Olaylar', projects: 'Projeler' },
    topic: 'Konu',
    anyTopic: 'Bütün konular',
    order: 'Sıralama',
    orders: { chronological: 'Önce eskiler', 'latest-first': 'Önce yeniler' },
    picture: 'Göster',
    pictures: { both: 'Grafik ve liste', chart: 'Grafik', list: 'Liste' },
    heading: 'Başlık',
    theme: 'Renkler',
    themes: { auto: 'Okurunki gibi', light: 'Açık', dark: 'Koyu' },
    height: 'Piksel olarak yükseklik',
    heightHint: 'Boş: sayfa destekliyorsa içeriği kadar',
    preview: 'Önizleme',
    previewOf: 'Gömülecek içeriğin önizlemesi',
    screens: { phone: 'Telefon', tablet: 'Tablet', desktop: 'Bilgisayar' },
    code: 'Kopyalanacak satırlar',
    copy: 'Kopyala',
    copied: 'Kopyalandı. Sayfanızın HTML koduna yapıştırın.',
    notCopied: 'Bu tarayıcı kopyalamadı. Metin seçili: Ctrl+C’ye, Mac’te ⌘C’ye basın.',
    loading: 'Metin hazırlanıyor…',
    failed: 'Kayıtlar yüklenemediği için metin hazırlanamadı. Başka bir biçim seçin ya da yeniden deneyin.',
    permalink: 'Bu seçimin bağlantısı',
    themeNote: 'Renkler ve yükseklik çerçeve içindir. Öge, sayfanıza uyar.',
    pictureNote:
      'Görsel kayıtlı zaman çizelgesini gösterir; seçtiğiniz yıllar, türler ve konular ona yansımaz.',
    examples: 'Her birinden bir örnek',
    examplesIntroduction: (site) =>
      site === undefined
        ? 'https://example.org/ yerine bu sitenin adresini yazın.'
        : 'Bu hâlleriyle her sayfada çalışırlar.',
    remains: 'Temizlikten sonra ne kalıyor',
    remainsIntroduction: (versions) =>
      `Düzenleyiciler ve forumlar yapıştırılan kodu temizler. Her birinin varsayılan ayarlarıyla yukarıdaki örneklerden bıraktığı şudur (${versions}).`,
    filter: 'Temizleyen',
    remainWords: {
      all: 'tamamı',
      'text-and-link': 'metin ve bağlantı',
      text: 'metin',
      'shown-as-code': 'kod olarak görünür',
      nothing: 'hiçbir şey',
    },
    leftOver: (filter, form) => `${filter}, “${form}” biçiminden şunu bırakır`,
    systems: 'Sizin sisteminizde',
    systemsIntroduction: 'Yalnızca denetlenebilenler; her notta kaynağı yazılıdır.',
    systemNotes: {
      html: 'Her biçim olur. Satırları ögenin duracağı yere yapıştırın; betiği sayfanın herhangi bir yerine bir kez koyun.',
      wordpress:
        'Tek bir sitenin yöneticileri ve editörleri Özel HTML bloğuna betik ve çerçeve yapıştırabilir (unfiltered_html yetkisi). Diğer herkeste, site ağlarında ise süper yöneticiler dışında herkeste, betik biçiminden metin ve bağlantı kalır, çerçeveden hiçbir şey kalmaz: betik biçimini seçin. Tek başına bir satıra yazılan gömme sayfası adresi, oEmbed ile yalıtılmış bir çerçeveye dönüşür ve yüksekliği uyarlanır.',
      ghost:
        'HTML kartı her biçimi alır. Embed kartı sayfayı oEmbed ile sorgular; yoksa başlık, açıklama ve görselle bir yer imi gösterir.',
      medium:
        'Kod değil adres alır: gömme sayfasının adresini yapıştırın; çerçeveye dönüşüp dönüşmeyeceğine Medium’un başvurduğu Embedly karar verir. Olmazsa bağlantıyı ya da görseli kullanın.',
      substack:
        'Bağlantı ve görsel alır, HTML almaz: bağlantıyı kullanın ya da görseli indirip bağlantı verin.',
      drupal:
        '“Limit allowed HTML tags” filtresi yalnızca listedeki etiketleri bırakır ve JavaScript’i her zaman çıkarır: metin ve bağlantı kalır. Bu filtrenin bulunmadığı bir biçimde her yol çalışır.',
      markdown:
        'Markdown bağlantısını kullanın. markdown-it dâhil birçok program, aksi belirtilmedikçe HTML’yi kod olarak gösterir.',
    },
    source: 'Kaynak',
    checkedHere: 'bu sayfa için denendi',
  },
};
