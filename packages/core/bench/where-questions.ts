import {
  about,
  anyOf,
  contested,
  during,
  involving,
  not,
  ofType,
  surelyDuring,
  where,
} from '@russia-turkey/core';
import { from, op } from 'arquero';
import itemsjs from 'itemsjs';
import {
  type SyntheticRecord,
  type SyntheticTreaty,
  syntheticRecords,
  syntheticTreaties,
} from './synthetic-records.ts';

/** What is found. */
export type Found = readonly { readonly id: string }[];
export type Columns = ReturnType<typeof toColumns>;
export type Facets = ReturnType<typeof toFacets>;

/** One question as each of the contestants puts it. All must find the same records in the same order. */
export interface Question {
  readonly asks: string;
  readonly records: readonly SyntheticRecord[];
  readonly where: () => Found;
  /** A loop written for this question and these records, as somebody would who wanted no library. */
  readonly byHand: () => Found;
  readonly arquero: (columns: Columns) => Found;
  readonly itemsjs: (facets: Facets) => Found;
}

/** The records as a table of arquero. */
export const toColumns = (records: readonly SyntheticRecord[]) =>
  from(records.map((record) => ({ record, ...flat(record) })));

/** The records in the facets of itemsjs. */
export const toFacets = (records: readonly SyntheticRecord[]) =>
  itemsjs(
    records.map((record) => ({ ...flat(record), contested: record.contested ? 'yes' : 'no' })),
    {
      searchableFields: [],
      aggregations: { type: { conjunction: false }, parties: {}, topics: {}, contested: {} },
    },
  );

/** Columns and facets are flat; this is what they are given to find. */
function flat(record: SyntheticRecord) {
  return {
    id: record.id as string,
    type: record.type as string,
    ...span(record),
    parties: polities(record),
    topics: (record.topics ?? []) as readonly string[],
    contested: record.contested === true,
  };
}

interface Row {
  readonly type: string;
  readonly earliest: string;
  readonly latest: string;
  readonly parties: string[];
  readonly topics: string[];
  readonly contested: boolean;
}
type Parameters = Readonly<Record<'from' | 'to' | 'party' | 'topic', string>>;

/** The records of the rows that pass. arquero reads the source of the test, whose constants are therefore parameters. */
function rows(
  columns: Columns,
  parameters: Partial<Parameters>,
  test: (d: Row, $: Parameters) => boolean,
): SyntheticRecord[] {
  return (columns.params(parameters) as Columns).filter(test).array('record') as SyntheticRecord[];
}

export function questions(count: number): readonly Question[] {
  return [...toTreaties(syntheticTreaties(count)), ...toAll(syntheticRecords(count))];
}

/** Questions to one kind of records, whose shape a loop by hand knows. */
function toTreaties(records: readonly SyntheticTreaty[]): Question[] {
  const isParty = (record: SyntheticTreaty, polity: string) =>
    record.parties.some((party) => 'polity' in party && party.polity === polity);
  return [
    {
      asks: 'during, involving, ofType',
      records,
      where: () =>
        where(
          records,
          during('1800/1856'),
          involving('polities/ottoman-empire'),
          ofType('peace-treaty', 'armistice'),
        ),
      byHand() {
        const found: SyntheticTreaty[] = [];
        for (const record of records) {
          const { earliest, latest } = record.signed;
          if (earliest > '1856-12-31' || latest < '1800-01-01') continue;
          if (!isParty(record, 'ottoman-empire')) continue;
          if (record.type !== 'peace-treaty' && record.type !== 'armistice') continue;
          found.push(record);
        }
        return found;
      },
      arquero: (columns) =>
        rows(
          columns,
          { from: '1800-01-01', to: '1856-12-31', party: 'ottoman-empire' },
          (d: Row, $: Parameters) =>
            d.earliest <= $.to &&
            d.latest >= $.from &&
            op.includes(d.parties, $.party, 0) &&
            (d.type === 'peace-treaty' || d.type === 'armistice'),
        ),
      itemsjs: (facets) =>
        facets.search({
          per_page: records.length,
          filters: { parties: ['ottoman-empire'], type: ['peace-treaty', 'armistice'] },
          filter: ({ earliest, latest }) => earliest <= '1856-12-31' && latest >= '1800-01-01',
        }).data.items,
    },
    {
      asks: 'about, contested, surelyDuring',
      records,
      where: () => where(records, about('straits'), contested(), surelyDuring('1700/1936')),
      byHand() {
        const found: SyntheticTreaty[] = [];
        for (const record of records) {
          if (!record.topics?.includes('straits') || !record.contested) continue;
          const { earliest, latest } = record.signed;
          if (earliest >= '1700-01-01' && latest <= '1936-12-31') found.push(record);
        }
        return found;
      },
      arquero: (columns) =>
        rows(
          columns,
          { from: '1700-01-01', to: '1936-12-31', topic: 'straits' },
          (d: Row, $: Parameters) =>
            op.includes(d.topics, $.topic, 0) && d.contested && d.earliest >= $.from && d.latest <= $.to,
        ),
      itemsjs: (facets) =>
        facets.search({
          per_page: records.length,
          filters: { topics: ['straits'], contested: ['yes'] },
          filter: ({ earliest, latest }) => earliest >= '1700-01-01' && latest <= '1936-12-31',
        }).data.items,
    },
    {
      asks: 'not contested, anyOf, involving: most pass the first two',
      records,
      where: () =>
        where(
          records,
          not(contested()),
          anyOf<SyntheticTreaty>(surelyDuring('1700/2026'), about('straits')),
          involving('polities/ottoman-empire'),
        ),
      byHand() {
        const found: SyntheticTreaty[] = [];
        for (const record of records) {
          if (record.contested) continue;
          const { earliest, latest } = record.signed;
          const inTime = earliest >= '1700-01-01' && latest <= '2026-12-31';
          if (!inTime && !record.topics?.includes('straits')) continue;
          if (isParty(record, 'ottoman-empire')) found.push(record);
        }
        return found;
      },
      arquero: (columns) =>
        rows(
          columns,
          { from: '1700-01-01', to: '2026-12-31', topic: 'straits', party: 'ottoman-empire' },
          (d: Row, $: Parameters) =>
            !d.contested &&
            ((d.earliest >= $.from && d.latest <= $.to) || op.includes(d.topics, $.topic, 0)) &&
            op.includes(d.parties, $.party, 0),
        ),
      itemsjs: (facets) =>
        facets.search({
          per_page: records.length,
          filters: { contested: ['no'], parties: ['ottoman-empire'] },
          filter: ({ earliest, latest, topics }) =>
            (earliest >= '1700-01-01' && latest <= '2026-12-31') || topics.includes('straits'),
        }).data.items,
    },
  ];
}

/** A question to treaties, events and wars at once, as a timeline puts it. */
function toAll(records: readonly SyntheticRecord[]): Question[] {
  return [
    {
      asks: 'three kinds at once: during, involving, about',
      records,
      where: () =>
        where(records, during('1700/1923'), involving('polities/russian-empire'), about('borders')),
      byHand() {
        const found: SyntheticRecord[] = [];
        for (const record of records) {
          const { earliest, latest } = span(record);
          if (earliest > '1923-12-31' || latest < '1700-01-01') continue;
          if (takesPart(record, 'russian-empire') && record.topics?.includes('borders')) found.push(record);
        }
        return found;
      },
      arquero: (columns) =>
        rows(
          columns,
          { from: '1700-01-01', to: '1923-12-31', party: 'russian-empire', topic: 'borders' },
          (d: Row, $: Parameters) =>
            d.earliest <= $.to &&
            d.latest >= $.from &&
            op.includes(d.parties, $.party, 0) &&
            op.includes(d.topics, $.topic, 0),
        ),
      itemsjs: (facets) =>
        facets.search({
          per_page: records.length,
          filters: { parties: ['russian-empire'], topics: ['borders'] },
          filter: ({ earliest, latest }) => earliest <= '1923-12-31' && latest >= '1700-01-01',
        }).data.items,
    },
  ];
}

function span(record: SyntheticRecord): { readonly earliest: string; readonly latest: string } {
  if (record.kind === 'treaties') return { earliest: record.signed.earliest, latest: record.signed.latest };
  if (record.kind === 'events') return { earliest: record.happened.earliest, latest: record.happened.latest };
  return { earliest: record.began.earliest, latest: record.ended?.latest ?? '9999-12-31' };
}

function takesPart(record: SyntheticRecord, polity: string): boolean {
  if (record.kind === 'treaties')
    return record.parties.some((party) => 'polity' in party && party.polity === polity);
  if (record.kind === 'wars')
    return record.sides.some((side) => (side.polities as readonly string[]).includes(polity));
  const ref = `polities/${polity}`;
  return (
    (record.actors as readonly string[] | undefined)?.includes(ref) === true ||
    (record.recipients as readonly string[] | undefined)?.includes(ref) === true
  );
}

function polities(record: SyntheticRecord): string[] {
  if (record.kind === 'treaties')
    return record.parties.flatMap((party) => ('polity' in party ? [party.polity as string] : []));
  if (record.kind === 'wars') return record.sides.flatMap((side) => [...side.polities]);
  return [...(record.actors ?? []), ...(record.recipients ?? [])]
    .filter((ref) => ref.startsWith('polities/'))
    .map((ref) => ref.slice('polities/'.length));
}
