import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../src/schema/index.ts';
import type { Path } from '../written-record.ts';
import { align } from './align.ts';
import type { Change } from './change.ts';
import type { Snapshot } from './snapshot.ts';
import { type Group, computedOfDate, isDate, isGroup, isLocalized } from './values.ts';

/** What other records make of a record; the other record’s change says it already. */
const derived = new Set(['id', 'kind', 'claims', 'linkedFrom', 'answeredBy', 'contested']);

/**
 * Every difference between two versions of the published data, in the order of the later one, what is gone last. A
 * record that one side could not read is left out: nothing is known about it.
 */
export function diffDatasets(before: Snapshot, after: Snapshot): readonly Change[] {
  const unread = new Set([...before.unreadable, ...after.unreadable].map(({ record }) => record));
  const changes: Change[] = [];
  const movedHere = new Map<string, string>();
  for (const [from, to] of after.redirects) {
    if (unread.has(from) || unread.has(to) || !after.records.has(to)) continue;
    if (!resolves(before, from) || before.redirects.get(from) === to) continue;
    changes.push({ change: 'moved', record: from, to });
    if (before.records.has(from) && !before.records.has(to)) movedHere.set(to, from);
  }
  for (const [ref, record] of after.records) {
    if (unread.has(ref)) continue;
    const old = before.records.get(ref) ?? before.records.get(movedHere.get(ref) ?? '');
    if (!old) changes.push({ change: 'added', record: ref });
    else changes.push(...diffRecords(ref, { ...old }, { ...record }));
  }
  for (const ref of new Set([...before.records.keys(), ...before.redirects.keys()])) {
    if (unread.has(ref) || unread.has(after.redirects.get(ref) ?? '')) continue;
    if (resolves(before, ref) && !resolves(after, ref)) changes.push({ change: 'removed', record: ref });
  }
  for (const lost of before.unknownFields) {
    if (after.unknownFields.has(lost)) continue;
    const [kind = '', field = ''] = lost.split(' ');
    changes.push({ change: 'field-lost', kind, field });
  }
  return changes;
}

/** Whether the id of a record leads to one: itself, or redirected. */
const resolves = ({ records, redirects }: Snapshot, ref: string) =>
  records.has(ref) || records.has(redirects.get(ref) ?? '');

function* diffRecords(record: string, before: Group, after: Group): Generator<Change> {
  const [was, is] = [before['contested'] === true, after['contested'] === true];
  if (was !== is) yield { change: 'contested', record, contested: is };
  yield* diffGroups(record, [], before, after, derived);
}

function* diffGroups(
  record: string,
  path: Path,
  before: Group,
  after: Group,
  without: ReadonlySet<string>,
): Generator<Change> {
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    if (!without.has(key)) yield* diffValues(record, [...path, key], before[key], after[key]);
  }
}

function* diffValues(record: string, path: Path, before: unknown, after: unknown): Generator<Change> {
  if (isDeepStrictEqual(before, after)) return;
  const inCites = path.at(-1) === 'cites';
  if (before === undefined) {
    if (inCites && Array.isArray(after)) {
      for (const value of after as unknown[]) yield { change: 'cited', record, path, value };
    } else yield { change: 'completed', record, path, value: after };
  } else if (after === undefined) {
    yield { change: 'corrected', record, path, from: before };
  } else if (isLocalized(before) && isLocalized(after)) {
    for (const language of languages) {
      const [from, to] = [before[language], after[language]];
      if (from !== to) yield { change: 'reworded', record, path, language, from, to };
    }
  } else if (isDate(before) && isDate(after)) {
    if (before.edtf !== after.edtf) {
      yield { change: 'corrected', record, path: [...path, 'edtf'], from: before.edtf, to: after.edtf };
    }
    yield* diffGroups(record, path, { ...before }, { ...after }, new Set([...computedOfDate, 'edtf']));
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* diffLists(record, path, before, after);
  } else if (isGroup(before) && isGroup(after)) {
    yield* diffGroups(record, path, before, after, new Set());
  } else {
    yield { change: 'corrected', record, path, from: before, to: after };
  }
}

function* diffLists(
  record: string,
  path: Path,
  before: readonly unknown[],
  after: readonly unknown[],
): Generator<Change> {
  const { pairs, removed, added } = align(before, after);
  for (const [i, j] of pairs) yield* diffValues(record, [...path, j], before[i], after[j]);
  const more = path.at(-1) === 'cites' ? 'cited' : 'completed';
  for (const j of added) yield { change: more, record, path: [...path, j], value: after[j] };
  for (const i of removed) yield { change: 'corrected', record, path: [...path, i], from: before[i] };
  const onlyMoved =
    removed.length === 0 &&
    added.length === 0 &&
    pairs.every(([i, j]) => isDeepStrictEqual(before[i], after[j]));
  if (onlyMoved) yield { change: 'corrected', record, path, from: before, to: after };
}
