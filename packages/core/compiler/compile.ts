import { parseEdtf } from '../src/dates/index.ts';
import { compareDates } from '../src/dates/compare.ts';
import type { Dataset, AnyRecord } from '../src/model/dataset.ts';
import type { HistoricalDate } from '../src/model/date.ts';
import type { Kind } from '../src/model/kind.ts';
import type { Relation } from '../src/model/record.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { kinds } from '../src/schema/index.ts';
import { eventRelations, treatyRelations } from '../src/vocabulary/relations.ts';
import { contests } from './contests.ts';
import { valuesWithMeta } from './references.ts';
import { type CheckedRecord, Collection } from './rule.ts';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const relations = new Set<string>([...treatyRelations, ...eventRelations, 'ends_war']);
const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Turns checked records into the published ones: dates computed, links typed, keys in camel case, and everything
 * derived that one record alone cannot know. Drafts stay out.
 */
export function compile(data: Collection): Dataset<LocalizedText> {
  const records = data.all.filter((record) => !('status' in record.value && record.value.status === 'draft'));
  const compiled = new Map<string, JsonObject>();
  for (const record of records) compiled.set(`${record.kind}/${record.id}`, compileOne(record));
  deriveReverseLinks(compiled);
  deriveClaims(compiled);
  // Readers must not take such a record as settled.
  for (const ref of contests(new Collection(records)).keys()) {
    const record = compiled.get(ref);
    if (record) record['contested'] = true;
  }
  const result: Record<string, JsonObject[]> = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (const [ref, record] of compiled) result[ref.split('/')[0] ?? '']?.push(record);
  for (const kind of kinds) result[kind]?.sort(byDateThenId);
  // The shape is held together by test/compiled-shape.test-d.ts, which compares the schemas with the interfaces.
  return result as unknown as Dataset<LocalizedText>;
}

function compileOne(record: CheckedRecord): JsonObject {
  const dates = new Set<string>();
  for (const { path } of valuesWithMeta(record.kind, record.value, 'edtf')) dates.add(path.join('.'));

  const visit = (value: unknown, path: readonly (string | number)[]): Json => {
    if (dates.has(path.join('.'))) return parseEdtf(String(value)) as unknown as Json;
    if (Array.isArray(value)) return value.map((item, index) => visit(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value as Json;
    const result: JsonObject = {};
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      const at = [...path, key];
      if (key === 'when' && dates.has(at.join('.'))) Object.assign(result, parseEdtf(String(inner)));
      else if (path.at(-2) === 'links' && relations.has(key)) Object.assign(result, link(key, String(inner)));
      else if (key === 'status') continue;
      else result[key === 'labels' ? 'label' : camel(key)] = visit(inner, at);
    }
    return result;
  };
  return { id: record.id, kind: record.kind, ...(visit(record.value, []) as JsonObject) };
}

const link = (rel: string, target: string): JsonObject => ({
  rel,
  to: target.includes('/') ? target : `${rel === 'ends_war' ? 'wars' : 'treaties'}/${target}`,
});

function deriveReverseLinks(compiled: Map<string, JsonObject>): void {
  for (const [from, record] of compiled) {
    for (const one of (record['links'] ?? []) as { rel: Relation; to: string }[]) {
      const target = compiled.get(one.to);
      if (!target) continue;
      const list = (target['linkedFrom'] ??= []) as Json[];
      list.push({ rel: one.rel, from });
    }
  }
}

function deriveClaims(compiled: Map<string, JsonObject>): void {
  for (const [ref, claim] of compiled) {
    if (!ref.startsWith('claims/')) continue;
    const answered =
      claim['answers'] === undefined ? undefined : compiled.get(`claims/${claim['answers'] as string}`);
    if (answered) ((answered['answeredBy'] ??= []) as Json[]).push(claim['id'] ?? null);
    for (const about of claim['about'] as string[]) {
      const subject = compiled.get(about);
      if (subject) ((subject['claims'] ??= []) as Json[]).push(claim['id'] ?? null);
    }
  }
}

/** The main date of a record, for order and outline. */
export function mainDate(record: AnyRecord<unknown>): HistoricalDate | undefined {
  switch (record.kind) {
    case 'treaties':
      return record.signed;
    case 'events':
      return record.happened;
    case 'wars':
    case 'periods':
    case 'projects':
    case 'polities':
      return (
        record.began && span(record.began, record.ended, record.kind === 'wars' || record.kind === 'periods')
      );
    case 'claims':
      return record.held;
    case 'people':
      return record.born;
    case 'organizations':
      return record.founded;
    default:
      return undefined;
  }
}

function span(began: HistoricalDate, ended: HistoricalDate | undefined, goesOn: boolean): HistoricalDate {
  if (!ended && !goesOn) return began;
  const from = began.edtf.split('/')[0] ?? began.edtf;
  const to = ended ? (ended.edtf.split('/').at(-1) ?? ended.edtf) : '..';
  // A set (“one of two days”) cannot stand inside an interval: its outer limits do.
  const plain = (edtf: string, day: string) => (edtf.startsWith('[') ? day : edtf);
  return parseEdtf(`${plain(from, began.earliest)}/${ended ? plain(to, ended.latest) : to}`);
}

function byDateThenId(a: JsonObject, b: JsonObject): number {
  const [x, y] = [a, b].map((record) => mainDate(record as unknown as AnyRecord<unknown>));
  const order = x && y ? compareDates(x, y) : x ? -1 : y ? 1 : 0;
  return order || ((a['id'] as string) < (b['id'] as string) ? -1 : 1);
}

export const isKind = (value: string): value is Kind => (kinds as readonly string[]).includes(value);
