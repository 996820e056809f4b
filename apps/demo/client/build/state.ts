import {
  type Fault,
  Reader,
  type TimelineParameters,
  type TreatyParameters,
  readTimelineParameters,
  readTreatyParameters,
  searchOf,
} from '../embed/parameters.ts';

export const subjects = ['treaty', 'view', 'window'] as const;
export const forms = ['script', 'frame', 'html', 'image', 'link', 'npm'] as const;
export const versions = ['pinned', 'floating'] as const;
export const screens = ['phone', 'tablet', 'desktop'] as const;
export const languages = ['en', 'ru', 'tr'] as const;

export type Subject = (typeof subjects)[number];
export type Form = (typeof forms)[number];
export type Version = (typeof versions)[number];
export type Screen = (typeof screens)[number];
export type Language = (typeof languages)[number];

/** All that the builder asks, and all that its address holds. */
export interface State {
  readonly what: Subject;
  /** Id of a treaty, and of a saved view. */
  readonly treaty: string;
  readonly saved: string;
  readonly form: Form;
  readonly version: Version;
  readonly screen: Screen;
  readonly lang: Language;
  readonly embed: TreatyParameters & TimelineParameters;
}

/** What there is to choose from, and what is chosen until somebody chooses. */
export interface Known {
  readonly treaties: readonly string[];
  readonly views: readonly string[];
  readonly topics: readonly string[];
  readonly lang: Language;
}

const usual = { what: 'treaty', form: 'script', version: 'pinned', screen: 'tablet' } as const;

export function readState(
  given: URLSearchParams,
  { treaties, views, topics, lang }: Known,
): { readonly state: State; readonly faults: readonly Fault[] } {
  const read = new Reader(given);
  const what = read.choice('what', subjects) ?? usual.what;
  const state: State = {
    what,
    treaty: named(read, 'treaty', treaties),
    // A window of one's own is cut out of the whole history, which is the first.
    saved: what === 'window' ? (views[0] ?? '') : named(read, 'saved', views),
    form: read.choice('form', forms) ?? usual.form,
    version: read.choice('version', versions) ?? usual.version,
    screen: read.choice('screen', screens) ?? usual.screen,
    lang: read.choice('lang', languages) ?? lang,
    embed:
      what === 'treaty'
        ? readTreatyParameters(given, read).parameters
        : readTimelineParameters(given, topics, read).parameters,
  };
  return { state, faults: read.faults };
}

/** There are too many to name them all. */
function named(read: Reader, name: string, known: readonly string[]): string {
  const value = read.text(name);
  if (value !== undefined && known.includes(value)) return value;
  if (value !== undefined) read.fault('choice', name, value);
  return known[0] ?? '';
}

/** What the builder’s address says of a state; what is as usual is left out. */
export function searchOfState({ embed, ...state }: State, { lang }: Pick<Known, 'lang'>): string {
  const search = new URLSearchParams();
  search.set('what', state.what);
  if (state.what === 'treaty') search.set('treaty', state.treaty);
  if (state.what === 'view') search.set('saved', state.saved);
  for (const name of ['form', 'version', 'screen'] as const)
    if (state[name] !== usual[name]) search.set(name, state[name]);
  if (state.lang !== lang) search.set('lang', state.lang);
  for (const [name, value] of new URLSearchParams(searchOf(embed))) search.set(name, value);
  return `?${search.toString()}`;
}
