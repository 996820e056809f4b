import { formatWhen, parseEdtf } from '../dates/index.ts';
import type { HistoricalDate } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { shownTitle } from './sources/shown-title.ts';
import { type DateParts, dateParts, endsOf } from './dates/date-parts.ts';
import { languageOption } from './format/language-option.ts';
import { wellFormed } from './format/well-formed.ts';

/** Item types of CSL 1.0.2. */
const types = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;
export type CslType = (typeof types)[number];

// Not readonly, because citation processors take plain arrays and keep what they are given.
export type CslDate =
  | { 'date-parts': [DateParts] | [DateParts, DateParts]; circa?: true; literal?: never }
  | { literal: string; circa?: true; 'date-parts'?: never };

export type CslName = { family: string; given?: string } | { literal: string };

/** An item of CSL-JSON, as far as the sources need it. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language: string;
  volume?: string;
  issue?: string;
  page?: string;
  edition?: string;
  URL?: string;
  DOI?: string;
  ISBN?: string;
  note?: string;
  /** What CSL has no variable for. */
  custom: {
    reliability: string;
    perspective?: string;
    'derived-from'?: string;
    /** The exact dates, EDTF: CSL says neither why a date is about, nor which of two it is. */
    'issued-edtf'?: string;
    'accessed-edtf'?: string;
    'title-supplied'?: true;
  };
}

export interface CslOptions {
  /** Of notes, and of dates that are given in words. English by default. */
  readonly language?: Language;
}

/**
 * The sources as CSL-JSON, for citeproc, Zotero, Pandoc and Citation.js; `id` is the id of the source. A doubtful or
 * approximate date is `circa`; a span has two ends, as has what lies somewhere in a decade; a date that is open at one
 * end is given in words. A title that was supplied stands in brackets. An item type that CSL does not know is
 * `document`.
 *
 * @throws {DateError} for a date that is not in the subset of EDTF
 * @throws {OptionError} for a language that is none of the dataset
 * @example
 * toCslJson(all.sources).length // all.sources.length
 * toCslJson([{ id: 'a', kind: 'sources', type: 'book', title: 'A', language: 'en', reliability: 'press', issued: { edtf: '1774~' } }])[0].issued // { 'date-parts': [[1774]], circa: true }
 */
export function toCslJson(
  sources: readonly Source<LocalizedText>[],
  { language = 'en' }: CslOptions = {},
): CslItem[] {
  const words = languageOption('toCslJson', language);
  return sources.map((source) => item(source, words));
}

function item(source: Source<LocalizedText>, language: Language): CslItem {
  const { issued, accessed, note } = source;
  return {
    id: wellFormed(source.id),
    type: isType(source.type) ? source.type : 'document',
    title: wellFormed(shownTitle(source)),
    ...given('author', source.author?.map(name)),
    ...given('editor', source.editor?.map(name)),
    ...given('container-title', text(source.containerTitle)),
    ...given('publisher', text(source.publisher)),
    ...given('issued', issued && date(issued, language)),
    ...given('accessed', accessed && date(accessed, language)),
    language: wellFormed(source.language),
    ...given('volume', text(source.volume)),
    ...given('issue', text(source.issue)),
    ...given('page', text(source.page)),
    ...given('edition', text(source.edition)),
    ...given('URL', text(source.url)),
    ...given('DOI', text(source.doi)),
    ...given('ISBN', text(source.isbn)),
    ...given('note', text(note?.[language])),
    custom: {
      reliability: wellFormed(source.reliability),
      ...given('perspective', text(source.perspective)),
      ...given('derived-from', text(source.derivedFrom)),
      ...given('issued-edtf', issued?.edtf),
      ...given('accessed-edtf', accessed?.edtf),
      ...given('title-supplied', source.titleSupplied),
    },
  };
}

const isType = (type: string): type is CslType => (types as readonly string[]).includes(type);
const text = (value: string | undefined) => (value === undefined ? undefined : wellFormed(value));
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const name = (one: NonNullable<Source['author']>[number]): CslName =>
  'literal' in one
    ? { literal: wellFormed(one.literal) }
    : { family: wellFormed(one.family), ...given('given', text(one.given)) };

function date({ edtf }: HistoricalDate, language: Language): CslDate {
  const when = parseEdtf(edtf);
  const circa = when.qualifiers === undefined ? {} : { circa: true as const };
  if (when.open) return { literal: formatWhen(when, language), ...circa };
  const [from, to] = endsOf(when);
  return { 'date-parts': to ? [dateParts(from), dateParts(to)] : [dateParts(from)], ...circa };
}

export const format: ExportFormat = {
  name: 'csl-json',
  says: 'The sources for Zotero, Pandoc and every CSL processor.',
  files: (dataset) =>
    Promise.resolve(
      new Map([['sources.csl.json', `${JSON.stringify(toCslJson(dataset.sources), null, 2)}\n`]]),
    ),
};
