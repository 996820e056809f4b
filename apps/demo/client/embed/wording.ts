import type { Fault } from './parameters.ts';

export type NoteLanguage = 'en' | 'ru' | 'tr';

interface NoteWords {
  readonly faults: Readonly<Record<Fault['reason'], (fault: Fault) => string>>;
  readonly noData: string;
}

const list = (language: NoteLanguage, { allowed = [] }: Fault) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(allowed);

/** What a reader is told where an address asks for what there is not. */
export const noteWords: Readonly<Record<NoteLanguage, NoteWords>> = {
  en: {
    faults: {
      date: ({ name, value }) =>
        `“${value}” (${name}) cannot be read as a date. Write a year, a month or a day: 1920, 1920-12 or 1920-12-02.`,
      'end-before-beginning': () =>
        'The last year lies before the first. The years that this page usually has are shown.',
      choice: (fault) =>
        `“${fault.value}” is unknown here (${fault.name}).${fault.allowed ? ` It can be ${list('en', fault)}.` : ''}`,
      height: (fault) => `“${fault.value}” cannot be the height. It can be ${list('en', fault)} pixels.`,
      'unknown-treaty': ({ value }) => `There is no treaty “${value}”. Choose one of these:`,
    },
    noData: 'The data could not be loaded, so there is no drawing and no search. The text below is complete.',
  },
  ru: {
    faults: {
      date: ({ name, value }) =>
        `«${value}» (${name}) не читается как дата. Укажите год, месяц или день: 1920, 1920-12 или 1920-12-02.`,
      'end-before-beginning': () => 'Последний год раньше первого. Показаны годы, обычные для этой страницы.',
      choice: (fault) =>
        `Значение «${fault.value}» здесь неизвестно (${fault.name}).${fault.allowed ? ` Возможны: ${list('ru', fault)}.` : ''}`,
      height: (fault) =>
        `Недопустимая высота: «${fault.value}». Возможные значения: ${list('ru', fault)} пикселей.`,
      'unknown-treaty': ({ value }) => `Договора «${value}» нет. Выберите один из этих:`,
    },
    noData: 'Не удалось загрузить данные, поэтому нет ни схемы, ни поиска. Текст ниже приведён полностью.',
  },
  tr: {
    faults: {
      date: ({ name, value }) =>
        `“${value}” (${name}) tarih olarak okunamıyor. Yıl, ay veya gün yazın: 1920, 1920-12 veya 1920-12-02.`,
      'end-before-beginning': () =>
        'Bitiş yılı başlangıç yılından önce. Bu sayfanın olağan yılları gösteriliyor.',
      choice: (fault) =>
        `“${fault.value}” burada bilinmiyor (${fault.name}).${fault.allowed ? ` Geçerli değerler: ${list('tr', fault)}.` : ''}`,
      height: (fault) => `Yükseklik “${fault.value}” olamaz. ${list('tr', fault)} piksel olabilir.`,
      'unknown-treaty': ({ value }) => `“${value}” adlı bir antlaşma yok. Şunlardan birini seçin:`,
    },
    noData: 'Veriler yüklenemedi; bu yüzden çizim ve arama yok. Aşağıdaki metin eksiksizdir.',
  },
};
