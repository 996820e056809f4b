import type { AnyRecord, Dataset } from '../../src/model/dataset.ts';
import type { HistoricalDate } from '../../src/model/date.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LocalizedText } from '../../src/model/text.ts';
import { kinds, languages } from '../../src/schema/index.ts';
import { rootOf } from '../citations.ts';
import { mainDate } from '../compile.ts';
import { isDate, isLocalized } from '../diff/values.ts';

/** How many of how many. */
export interface Share {
  readonly have: number;
  readonly of: number;
}

/** A name with how often it occurs; lists of these begin with the commonest. */
export type Count = readonly [name: string, count: number];

export interface Stats {
  readonly records: number;
  readonly byKind: readonly {
    readonly kind: Kind;
    readonly records: number;
    readonly byType: readonly Count[];
  }[];
  /** Of what happened: events, treaties and wars, by their beginning. */
  readonly byCentury: readonly ({ readonly century: number } & Happened)[];
  readonly byPeriod: readonly ({
    readonly period: string;
    readonly from: string;
    readonly to: string;
  } & Happened)[];
  readonly dates: Readonly<Record<'toTheDay' | 'withOldStyle' | 'inferred' | 'inDoubt' | 'cited', Share>>;
  readonly support: {
    /** Records whose citations lead to two sources or more that do not rest on each other. */
    readonly twoIndependentSources: readonly ({ readonly kind: Kind } & Share)[];
    readonly citingLanguage: readonly (readonly [language: string, share: Share])[];
    readonly citingRussianAndTurkish: Share;
  };
  readonly completeness: readonly { readonly asks: string; readonly share: Share }[];
  readonly contested: readonly Count[];
  readonly claims: {
    readonly byStance: readonly Count[];
    readonly byHolder: readonly Count[];
    readonly answered: Share;
  };
  readonly sources: {
    readonly byReliability: readonly Count[];
    readonly byLanguage: readonly Count[];
    readonly mostCited: readonly Count[];
    readonly citations: number;
    readonly derived: Share;
  };
}

interface Happened {
  readonly events: number;
  readonly treaties: number;
  readonly wars: number;
}

type Data = Dataset<LocalizedText>;
type Rec = AnyRecord<LocalizedText>;

/** The first day on which Russia itself counted by the Gregorian calendar. */
const newStyle = '1918-02-14';
const described = kinds.filter((kind) => kind !== 'sources' && kind !== 'claims');

/** What a dataset holds, and where it is thin. Every number is counted in the data. */
export function statsOf(data: Data): Stats {
  const all = kinds.flatMap((kind) => data[kind] as readonly Rec[]);
  const statements = all.filter(({ kind }) => kind !== 'sources');
  const parents = new Map(data.sources.map(({ id, derivedFrom }) => [id, derivedFrom]));
  const roots = new Map(data.sources.map(({ id }) => [id, rootOf(id, (one) => parents.get(one))]));
  const citations = new Map(statements.map((record) => [record, citedIn(record)]));
  const dates = statements.flatMap((record) => [...datesIn(record)]);
  const happened = (records: (kind: 'events' | 'treaties' | 'wars') => readonly Rec[]): Happened => ({
    events: records('events').length,
    treaties: records('treaties').length,
    wars: records('wars').length,
  });
  const start = (record: Rec) => mainDate(record)?.earliest ?? '';
  const periods = data.periods.filter(({ type }) => type === 'relations');
  // Where one ends in the year in which the next begins, the day belongs to the next.
  const periodOf = (record: Rec) =>
    periods.findLast(
      ({ began, ended }) =>
        start(record) >= began.earliest && (ended === undefined || start(record) <= ended.latest),
    );
  const century = (record: Rec) => Math.floor((Number(start(record).slice(0, 4)) - 1) / 100) + 1;
  const centuries = [...data.events, ...data.treaties, ...data.wars].map(century);
  const language = new Map(data.sources.map((source) => [source.id, source.language]));
  const cites = (record: Rec, wanted: string) =>
    (citations.get(record) ?? []).some((source) => language.get(source) === wanted);

  return {
    records: all.length,
    byKind: kinds.map((kind) => ({
      kind,
      records: data[kind].length,
      byType: count(
        (data[kind] as readonly Rec[]).map((record) => ('type' in record ? record.type : record.stance)),
      ),
    })),
    byCentury: [...new Set(centuries)]
      .sort((a, b) => a - b)
      .map((number) => ({
        century: number,
        ...happened((kind) => data[kind].filter((record) => century(record) === number)),
      })),
    byPeriod: periods.map((period) => ({
      period: period.id,
      from: period.began.edtf,
      to: period.ended?.edtf ?? '..',
      ...happened((kind) => data[kind].filter((record) => periodOf(record) === period)),
    })),
    dates: {
      toTheDay: share(dates, ({ precision }) => precision === 'day'),
      withOldStyle: share(
        dates.filter(({ precision, latest }) => precision === 'day' && latest < newStyle),
        ({ asWritten }) => asWritten?.some(({ calendar }) => calendar === 'julian') === true,
      ),
      inferred: share(dates, (date) => 'inferred' in date),
      inDoubt: share(
        dates,
        (date) => date.qualifiers !== undefined || 'calendarDoubt' in date || date.edtf.startsWith('['),
      ),
      cited: share(dates, (date) => 'cites' in date),
    },
    support: {
      twoIndependentSources: described
        .filter((kind) => data[kind].length > 0)
        .map((kind) => ({
          kind,
          ...share(
            data[kind] as readonly Rec[],
            (record) => new Set((citations.get(record) ?? []).map((source) => roots.get(source))).size >= 2,
          ),
        })),
      citingLanguage: languages.map(
        (one) => [one, share(statements, (record) => cites(record, one))] as const,
      ),
      citingRussianAndTurkish: share(statements, (record) => cites(record, 'ru') && cites(record, 'tr')),
    },
    completeness: completeness(data, all),
    contested: count(
      all.filter((record) => 'contested' in record && record.contested).map(({ kind }) => kind),
    ),
    claims: {
      byStance: count(data.claims.map(({ stance }) => stance)),
      byHolder: count(data.claims.flatMap(({ heldBy }) => heldBy)),
      answered: share(data.claims, ({ answeredBy }) => answeredBy !== undefined),
    },
    sources: {
      byReliability: count(data.sources.map(({ reliability }) => reliability)),
      byLanguage: count(data.sources.map((source) => source.language)),
      mostCited: count([...citations.values()].flat()),
      citations: [...citations.values()].flat().length,
      derived: share(data.sources, ({ derivedFrom }) => derivedFrom !== undefined),
    },
  };
}

/** What a good record has, as questions. */
function completeness(data: Data, all: readonly Rec[]): Stats['completeness'] {
  const described = all.filter((record) => record.kind !== 'sources' && record.kind !== 'claims');
  const texts = all.flatMap((record) => [...textsIn(record)]);
  const dated = [...data.events, ...data.treaties, ...data.wars, ...data.periods, ...data.projects];
  const ratified = data.treaties.filter(({ ended }) => ended?.how !== 'never_ratified');
  return [
    {
      asks: 'texts in three languages',
      share: share(texts, (text) => languages.every((language) => text[language].trim() !== '')),
    },
    { asks: 'records with a summary', share: share(described, (record) => record.summary !== undefined) },
    {
      asks: 'records with a Wikidata id',
      share: share(described, (record) => record.sameAs?.wikidata !== undefined),
    },
    { asks: 'dated records with a weight', share: share(dated, ({ weight }) => weight !== undefined) },
    { asks: 'dated records with a topic', share: share(dated, ({ topics }) => topics !== undefined) },
    { asks: 'events with a place', share: share(data.events, ({ happened }) => happened.at !== undefined) },
    { asks: 'events with an actor', share: share(data.events, ({ actors }) => actors !== undefined) },
    { asks: 'events with a link', share: share(data.events, ({ links }) => links !== undefined) },
    {
      asks: 'treaties with signatories',
      share: share(data.treaties, ({ parties }) =>
        parties.some(({ signatories }) => signatories !== undefined),
      ),
    },
    { asks: 'treaties with provisions', share: share(data.treaties, ({ terms }) => terms !== undefined) },
    {
      asks: 'ratified treaties with their day of force',
      share: share(ratified, ({ inForceFrom }) => inForceFrom !== undefined),
    },
    { asks: 'treaties that ended', share: share(data.treaties, ({ ended }) => ended !== undefined) },
    { asks: 'people with an office', share: share(data.people, ({ offices }) => offices !== undefined) },
    {
      asks: 'people with birth or death',
      share: share(data.people, ({ born, died }) => (born ?? died) !== undefined),
    },
    {
      asks: 'places with coordinates',
      share: share(data.places, ({ coordinates }) => coordinates !== undefined),
    },
    {
      asks: 'sources with an address',
      share: share(data.sources, ({ url, doi }) => (url ?? doi) !== undefined),
    },
  ];
}

function* groupsIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* groupsIn(inner);
}

function* datesIn(record: Rec): Generator<HistoricalDate> {
  for (const group of groupsIn(record)) if (isDate(group)) yield group;
}

function* textsIn(record: Rec): Generator<LocalizedText> {
  for (const group of groupsIn(record)) if (isLocalized(group)) yield group;
}

/** The source of every citation in a record. */
function citedIn(record: Rec): readonly string[] {
  return [...groupsIn(record)].flatMap((group) =>
    'cites' in group ? (group.cites as readonly { source: string }[]).map(({ source }) => source) : [],
  );
}

const share = <T>(all: readonly T[], has: (one: T) => boolean): Share => ({
  have: all.filter(has).length,
  of: all.length,
});

function count(names: readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
