import type { DatedKind, Language, OutlineEntry } from '@russia-turkey/core';
import { dataset, outlines } from '../site/dataset.ts';
import { languages } from '../site/languages.ts';
import { embedWording } from './wording.ts';

/** A timeline that has a page of its own to be embedded: what it shows, in the attributes of the element. */
export interface View {
  /** Its name in addresses. */
  readonly id: string;
  readonly heading: Readonly<Record<Language, string>>;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly Exclude<DatedKind, 'periods'>[];
  readonly topics?: readonly string[];
  /** The page of the site that says more, inside the folder of a language. */
  readonly page: string;
}

/** A topic with fewer entries makes no timeline. */
const FEWEST = 5;

const entries: readonly OutlineEntry[] = outlines.en.filter(({ kind }) => kind !== 'periods');

const inEach = (wordOf: (language: Language) => string): View['heading'] => ({
  en: wordOf('en'),
  ru: wordOf('ru'),
  tr: wordOf('tr'),
});

/** First and last year, where they are not those of everything. */
function yearsOf(some: readonly OutlineEntry[]): Pick<View, 'from' | 'to'> {
  const [from = ''] = some.map(({ earliest }) => earliest.slice(0, 4)).sort();
  const [to = ''] = some
    .map(({ latest }) => latest.slice(0, 4))
    .sort()
    .reverse();
  return { ...(from === '' ? {} : { from }), ...(to === '' || to === '9999' ? {} : { to }) };
}

// The axis says the years of a period, and so does the line under the heading.
const withoutYears = (label: string) => label.replace(/ \(\d{4}[–-]\d{4}\)$/u, '');

const labelOf = (collection: 'topics' | 'periods', id: string): ((language: Language) => string) => {
  return (language) => {
    const found = (
      dataset[language][collection] as readonly { readonly id: string; readonly label: string }[]
    ).find((record) => record.id === id);
    if (!found) throw new Error(`${collection}/${id} is not there in “${language}”.`);
    return withoutYears(found.label);
  };
};

const whole: View = {
  id: 'history',
  heading: inEach((language) => embedWording[language].whole),
  page: 'explore/index.html',
};

const ofKinds: readonly View[] = (['wars', 'treaties', 'events', 'projects'] as const).map((kind) => ({
  id: kind,
  heading: inEach((language) => embedWording[language].kinds[kind]),
  kinds: [kind],
  ...yearsOf(entries.filter((entry) => entry.kind === kind)),
  page: `${kind}/index.html`,
}));

const ofPeriods: readonly View[] = outlines.en
  .filter(({ kind }) => kind === 'periods')
  .map((period) => ({
    id: period.id,
    heading: inEach(labelOf('periods', period.id)),
    ...yearsOf([period]),
    page: `periods/${period.id}.html`,
  }));

const ofTopics: readonly View[] = dataset.en.topics.flatMap(({ id }) => {
  const some = entries.filter(({ topics }) => topics?.includes(id));
  if (some.length < FEWEST) return [];
  return [
    {
      id,
      heading: inEach(labelOf('topics', id)),
      topics: [id],
      ...yearsOf(some),
      page: `topics/${id}.html`,
    },
  ];
});

/** Every saved view, in the order in which lists name them. */
export const views: readonly View[] = [whole, ...ofKinds, ...ofPeriods, ...ofTopics];

/** Topics that an address may ask for. */
export const topicIds: readonly string[] = dataset.en.topics.map(({ id }) => id);

const twice = views.find(({ id }, index) => views.findIndex((other) => other.id === id) !== index);
if (twice) throw new Error(`Two timeline views are called “${twice.id}”. Give one of them another id.`);

/** The entries of a view, in one language. */
export function entriesOf(view: View, language: Language): readonly OutlineEntry[] {
  const { kinds, topics, from = '0000', to = '9999' } = view;
  return outlines[language].filter(
    (entry) =>
      entry.kind !== 'periods' &&
      (kinds?.includes(entry.kind) ?? true) &&
      (topics?.some((topic) => entry.topics?.includes(topic)) ?? true) &&
      entry.earliest.slice(0, 4) <= to &&
      entry.latest.slice(0, 4) >= from,
  );
}

/** “1920–1936”; what goes on has no last year. */
export function spanOf(view: View, language: Language): string {
  const shown = yearsOf(entriesOf(view, language));
  const [from, to] = [view.from ?? shown.from, view.to ?? shown.to];
  return from === to ? (from ?? '') : `${from ?? ''}–${to ?? ''}`;
}

for (const view of views)
  for (const language of languages)
    if (view.heading[language].trim() === '')
      throw new Error(`The timeline view “${view.id}” has no name in “${language}”.`);
