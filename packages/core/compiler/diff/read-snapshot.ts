import { z } from 'zod';
import { parse } from 'yaml';
import { DateError } from '../../src/dates/index.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { LocalizedText } from '../../src/model/text.ts';
import { kinds, schemas } from '../../src/schema/index.ts';
import { checkSchema } from '../check-schema.ts';
import { compile, isKind, mainDate } from '../compile.ts';
import { references } from '../references.ts';
import { type CheckedRecord, Collection } from '../rule.ts';
import { valueAt } from '../values-at.ts';
import { type WrittenRecord, parseRecord } from '../written-record.ts';
import type { Snapshot, Unreadable } from './snapshot.ts';

const redirects = z.object({ redirects: z.array(z.object({ from: z.string(), to: z.string() })) });

/**
 * Builds a version of the data with the compiler of today. What no longer fits comes back as such, and the rest is
 * built nevertheless: an old version knew neither today’s fields nor today’s rules.
 *
 * @param files text by path relative to the data folder, `treaties/treaty-of-kars-1921.yaml`
 * @param movedSince ids that lead elsewhere in a later version: references to them are read as they are written there,
 *   for a record that moves corrects nothing in those that name it
 */
export function readSnapshot(
  files: ReadonlyMap<string, string>,
  movedSince: ReadonlyMap<string, string> = new Map(),
): Snapshot {
  const unreadable: Unreadable[] = [];
  const unknownFields = new Set<string>();
  const checked: CheckedRecord[] = [];
  for (const [file, text] of files) {
    const [, kind = '', id = ''] = /^([^/]+)\/([^/]+)\.yaml$/.exec(file) ?? [];
    if (id === '') continue;
    const record = `${kind}/${id}`;
    if (!isKind(kind)) {
      unreadable.push({ record, says: `“${kind}” is no kind of record any more.` });
      continue;
    }
    const { record: written, findings } = parseRecord(file, kind, id, text);
    if (!written) {
      unreadable.push({ record, says: findings[0]?.says ?? 'It cannot be read.' });
      continue;
    }
    const { value: asWritten, unknown } = withoutUnknown(written);
    for (const field of unknown) unknownFields.add(`${kind} ${field}`);
    const value = asWritten && following(kind, asWritten, movedSince);
    const one = { kind, id, value, written } as CheckedRecord;
    const problem = value === undefined ? checkSchema(written).findings[0]?.says : problemWithDates(one);
    if (problem === undefined) checked.push(one);
    else unreadable.push({ record, says: problem });
  }
  const dataset = compile(new Collection(checked));
  const records = new Map<string, AnyRecord<LocalizedText>>(
    kinds.flatMap((kind) => dataset[kind].map((record) => [`${kind}/${record.id}`, record] as const)),
  );
  return { records, redirects: readRedirects(files.get('redirects.yaml')), unreadable, unknownFields };
}

/** The checked value, without the fields that the schema does not know; nothing where it does not fit even so. */
function withoutUnknown(record: WrittenRecord): { value?: object; unknown: readonly string[] } {
  const schema: z.ZodType<object> = schemas[record.kind as keyof typeof schemas];
  const first = schema.safeParse(record.value);
  if (first.success) return { value: first.data, unknown: [] };
  const copy = structuredClone(record.value);
  const unknown: string[] = [];
  for (const issue of first.error.issues) {
    if (issue.code !== 'unrecognized_keys') return { unknown: [] };
    const group = valueAt(copy, issue.path);
    for (const key of issue.keys) {
      Reflect.deleteProperty(group as object, key);
      unknown.push([...issue.path.filter((step) => typeof step === 'string'), key].join('.'));
    }
  }
  const second = schema.safeParse(copy);
  return second.success ? { value: second.data, unknown } : { unknown: [] };
}

/** A checked record with references to moved ids as they would be written now. */
function following(kind: string, value: object, moved: ReadonlyMap<string, string>): object {
  const copy = structuredClone(value);
  for (const { path, kind: targetKind, id } of references(kind, value)) {
    const [heirKind, heir] = (moved.get(`${targetKind}/${id}`) ?? '').split('/');
    if (heir === undefined) continue;
    const namesKind = String(valueAt(value, path)).includes('/');
    // Where the kind is understood, only a record of that kind can stand.
    if (!namesKind && heirKind !== targetKind) continue;
    Reflect.set(
      valueAt(copy, path.slice(0, -1)) as object,
      path.at(-1) ?? '',
      namesKind ? `${heirKind ?? ''}/${heir}` : heir,
    );
  }
  return copy;
}

/** What the compiler would stumble over, for the rules have not been asked. */
function problemWithDates(record: CheckedRecord): string | undefined {
  try {
    const [one] = compile(new Collection([record]))[record.kind];
    if (one) mainDate(one);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

function readRedirects(text: string | undefined): ReadonlyMap<string, string> {
  if (text === undefined) return new Map();
  const list = redirects.safeParse(parse(text, { prettyErrors: false, logLevel: 'silent' }));
  return new Map(list.data?.redirects.map(({ from, to }) => [from, to]));
}
