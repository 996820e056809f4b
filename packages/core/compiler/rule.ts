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

/** One line of redirects.yaml, with its place in the file. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly path: Path;
}

/** The file of redirects, as far as it could be read. */
export interface Redirects {
  readonly written: WrittenRecord;
  readonly entries: readonly Redirect[];
}

/** All checked records, by kind and id. */
export class Collection {
  readonly all: readonly CheckedRecord[];
  /** What is written in redirects.yaml; absent where the folder has none. */
  readonly written: Redirects | undefined;
  /** Where a moved id leads. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly #byRef = new Map<string, CheckedRecord>();
  readonly #byKind = new Map<string, CheckedRecord[]>();
  constructor(all: readonly CheckedRecord[], written?: Redirects) {
    this.all = all;
    this.written = written;
    this.redirects = new Map(written?.entries.map(({ from, to }) => [from, to]));
    for (const record of all) {
      this.#byRef.set(refOf(record), record);
      const list = this.#byKind.get(record.kind);
      if (list) list.push(record);
      else this.#byKind.set(record.kind, [record]);
    }
  }
  get<K extends Kind>(kind: K, id: string): CheckedRecord<K> | undefined {
    return this.#byRef.get(`${kind}/${id}`) as CheckedRecord<K> | undefined;
  }
  /** The record that `kind/id` names. */
  byRef(ref: string): CheckedRecord | undefined {
    return this.#byRef.get(ref);
  }
  /** Every `kind/id`. */
  refs(): Iterable<string> {
    return this.#byRef.keys();
  }
  ofKind<K extends Kind>(kind: K): readonly CheckedRecord<K>[] {
    return (this.#byKind.get(kind) ?? []) as unknown as readonly CheckedRecord<K>[];
  }
  /** The ids of a kind; none where there is no such kind. */
  idsOf(kind: string): readonly string[] {
    return (this.#byKind.get(kind) ?? []).map(({ id }) => id);
  }
}

/** `kind/id`. */
export const refOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string =>
  `${kind}/${id}`;

/** A record narrowed to its kind, which the type of a union of them does not do by itself. */
export const isOf = <K extends Kind>(record: CheckedRecord, kind: K): record is CheckedRecord<K> =>
  record.kind === kind;

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
  { written }: { readonly written: WrittenRecord },
  rule: string,
  path: Path,
  says: string,
  remedy: string,
): Finding => ({
  ...findingIn(written, rule, path, says, remedy),
  record: refOf(written),
  path: path.join('.'),
});

/** A finding in a file that holds no record, so that no exception can name it. */
export const findingIn = (
  written: WrittenRecord,
  rule: string,
  path: Path,
  says: string,
  remedy: string,
): Finding => ({ file: written.file, ...written.place(path), rule, says, remedy });
