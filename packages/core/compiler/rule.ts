import type { z } from 'zod';
import type { schemas } from '../src/schema/index.ts';
import type { Finding } from './finding.ts';
import type { Path, WrittenRecord } from './written-record.ts';

type Kind = keyof typeof schemas;

/** A record that has passed the schema of its kind. */
export interface CheckedRecord<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly value: z.output<(typeof schemas)[K]>;
  readonly written: WrittenRecord;
}

/** All checked records, by kind and id. */
export class Collection {
  readonly all: readonly CheckedRecord[];
  readonly redirects: ReadonlyMap<string, string>;
  readonly #byRef = new Map<string, CheckedRecord>();
  constructor(all: readonly CheckedRecord[], redirects: ReadonlyMap<string, string> = new Map()) {
    this.all = all;
    this.redirects = redirects;
    for (const record of all) this.#byRef.set(`${record.kind}/${record.id}`, record);
  }
  get<K extends Kind>(kind: K, id: string): CheckedRecord<K> | undefined {
    return this.#byRef.get(`${kind}/${id}`) as CheckedRecord<K> | undefined;
  }
  ofKind<K extends Kind>(kind: K): CheckedRecord<K>[] {
    return this.all.filter((record): record is CheckedRecord<K> => record.kind === kind);
  }
  ids(kind: string): string[] {
    return this.all.filter((record) => record.kind === kind).map((record) => record.id);
  }
}

/** One integrity rule: a file of its own, named as the rule, with its test beside it. */
export interface Rule {
  readonly name: string;
  /** Why the rule exists, for somebody who meets it for the first time. */
  readonly why: string;
  /** It asks what no record does; while some records cannot be read, its answer would be noise. */
  readonly needsEveryRecord?: true;
  check(data: Collection): Iterable<Finding>;
}

/** A finding at a field of a record. */
export const findingAt = (
  record: { readonly written: WrittenRecord },
  rule: string,
  path: Path,
  says: string,
  remedy: string,
): Finding => ({ file: record.written.file, ...record.written.place(path), rule, says, remedy });
