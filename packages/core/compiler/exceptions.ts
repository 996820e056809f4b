import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { anyRef } from '../src/schema/reference.ts';
import type { Finding } from './finding.ts';
import { findingIn } from './rule.ts';
import { suggest } from './suggest.ts';
import { type Path, type WrittenRecord, parseRecord } from './written-record.ts';

const shape = z.strictObject({
  at_most: z.number().int().min(0),
  exceptions: z.array(
    z.strictObject({
      rule: z.string(),
      record: anyRef,
      /** The field, as a path with dots; absent for every finding of the rule in the record. */
      path: z.string().min(1).optional(),
      reason: z.string().min(20, 'a sentence that says why the record is right'),
      since: z.iso.date(),
    }),
  ),
});

/** The findings that are let through, each with its reason. */
export interface Exceptions {
  readonly written: WrittenRecord;
  readonly list: z.output<typeof shape>;
}

/** What is known while findings are filtered. */
export interface Known {
  readonly rules: Iterable<string>;
  /** Every `kind/id` in the data folder, also of a record that cannot be read. */
  readonly records: ReadonlySet<string>;
  /** Whether every rule could say all that it has to say. */
  readonly settled: boolean;
}

/**
 * Reads a list of exceptions.
 *
 * @throws {TypeError} when the file is not one, with the place and what was expected
 */
export function parseExceptions(file: string, text: string): Exceptions {
  const { record: written, findings } = parseRecord(file, 'exceptions', 'exceptions', text);
  if (!written) throw new TypeError(`${file}: ${findings[0]?.says ?? 'it holds nothing'}`);
  const list = shape.safeParse(written.value);
  if (!list.success) {
    const [issue] = list.error.issues;
    const { line, col } = written.place((issue?.path ?? []) as (string | number)[]);
    throw new TypeError(
      `${file}:${line}:${col}: “${issue?.path.join('.') ?? ''}”: ${issue?.message ?? 'it does not fit'}. Write { rule, record: kind/id, path?, reason, since: YYYY-MM-DD } under “exceptions”, and their number as “at_most”.`,
    );
  }
  return { written, list: list.data };
}

/** The list of this dataset. */
export const readExceptions = (): Exceptions =>
  parseExceptions(
    'compiler/rules/exceptions.yaml',
    readFileSync(new URL('rules/exceptions.yaml', import.meta.url), 'utf8'),
  );

/**
 * Leaves out the findings that are listed, and adds one for each line of the list that lets nothing through, names
 * what is not there, or makes the list longer than it may be.
 */
export function applyExceptions(
  { written, list }: Exceptions,
  findings: readonly Finding[],
  known: Known,
): Finding[] {
  const used = new Set<number>();
  const left = findings.filter((finding) => {
    const matching = [...list.exceptions.entries()].filter(
      ([, { rule, record, path }]) =>
        rule === finding.rule && record === finding.record && (path === undefined || path === finding.path),
    );
    for (const [index] of matching) used.add(index);
    return matching.length === 0;
  });
  const rules = new Set(known.rules);
  const at = (path: Path, says: string, remedy: string) =>
    findingIn(written, 'exceptions', path, says, remedy);
  for (const [index, { rule, record }] of list.exceptions.entries()) {
    const here = ['exceptions', index];
    if (!rules.has(rule)) {
      left.push(
        at(
          [...here, 'rule'],
          `There is no rule “${rule}”.`,
          suggest(rule, rules) ?? `use one of ${[...rules].join(', ')}`,
        ),
      );
    } else if (!known.records.has(record)) {
      left.push(
        at(
          [...here, 'record'],
          `There is no record ${record}.`,
          suggest(record, known.records) ?? 'correct the id, or remove the line',
        ),
      );
    } else if (!used.has(index) && known.settled) {
      left.push(
        at(
          here,
          `This exception lets nothing through: ${record} passes ${rule}.`,
          'remove it and lower at_most',
        ),
      );
    }
  }
  const count = list.exceptions.length;
  if (count > list.at_most) {
    left.push(
      at(
        ['at_most'],
        `The list has ${count} exceptions and may have ${list.at_most}.`,
        'correct the record instead; the list only shrinks',
      ),
    );
  } else if (count < list.at_most) {
    left.push(
      at(
        ['at_most'],
        `The list has only ${count} exceptions and could grow again to ${list.at_most}.`,
        `write at_most: ${count}`,
      ),
    );
  }
  return left;
}
