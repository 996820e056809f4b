/** What the search says of what it found. */
export interface SearchWords {
  readonly loading: string;
  readonly failed: string;
  readonly none: (query: string) => string;
  readonly found: (count: number) => string;
  readonly best: (count: number) => string;
}

const plural = (language: string, forms: Partial<Record<Intl.LDMLPluralRule, string>>) => {
  const rules = new Intl.PluralRules(language);
  return (count: number) => `${count} ${forms[rules.select(count)] ?? forms.other ?? ''}`;
};

const words: Readonly<Record<'en' | 'ru' | 'tr', SearchWords>> = {
  en: {
    loading: 'Loading …',
    failed: 'The search could not be loaded. The indexes below lead to every record.',
    none: (query) => `Nothing found for “${query}”. Try fewer words, or look into the indexes below.`,
    found: plural('en', { one: 'record found', other: 'records found' }),
    best: (count) => `The ${count} best matches`,
  },
  ru: {
    loading: 'Загрузка…',
    failed: 'Не удалось загрузить поиск. К любой записи ведут указатели ниже.',
    none: (query) =>
      `По запросу «${query}» ничего не нашлось. Уберите часть слов или посмотрите указатели ниже.`,
    found: plural('ru', {
      one: 'запись найдена',
      few: 'записи найдены',
      many: 'записей найдено',
      other: 'записи найдено',
    }),
    best: (count) => `Лучшие совпадения: ${count}`,
  },
  tr: {
    loading: 'Yükleniyor…',
    failed: 'Arama yüklenemedi. Aşağıdaki dizinler her kayda götürür.',
    none: (query) =>
      `“${query}” için kayıt bulunamadı. Daha az sözcükle deneyin ya da aşağıdaki dizinlere bakın.`,
    found: plural('tr', { other: 'kayıt bulundu' }),
    best: (count) => `En iyi ${count} eşleşme`,
  },
};

export const searchWords = (language: string): SearchWords =>
  Object.hasOwn(words, language) ? words[language as keyof typeof words] : words.en;
