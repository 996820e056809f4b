import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSchema } from '../compiler/check-schema.ts';
import { checkData } from '../compiler/check.ts';
import { type Exceptions, readExceptions } from '../compiler/exceptions.ts';
import type { Finding } from '../compiler/finding.ts';
import { references } from '../compiler/references.ts';
import { parseRecord } from '../compiler/written-record.ts';

const realFolder = path.resolve(import.meta.dirname, '../data');
let real: ReturnType<typeof checkData> | undefined;

/** All real records, read and checked once for every test that asks. */
export const realData = (): ReturnType<typeof checkData> => (real ??= checkData(realFolder));

/** A change to one file: a string is the whole new text, a pair replaces the first by the second. */
export type Change = string | readonly [from: string | RegExp, to: string];

/**
 * Checks the real records named, with everything that they refer to, after the changes. Each test breaks one thing in
 * data that are known to be right.
 */
export async function checkChanged(
  refs: readonly string[],
  changes: Readonly<Record<string, Change>> = {},
): Promise<Finding[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'records-'));
  const data = path.join(folder, 'data');
  try {
    const files = await copyRecords(refs, data);
    for (const [ref, change] of Object.entries(changes)) {
      const file = path.join(data, ref.endsWith('.yaml') ? ref : `${ref}.yaml`);
      await mkdir(path.dirname(file), { recursive: true });
      if (typeof change === 'string') await writeFile(file, change);
      else {
        const text = await readFile(file, 'utf8');
        const changed = text.replace(change[0], change[1]);
        if (changed === text)
          throw new Error(`${ref}: “${String(change[0])}” does not occur, so this test would test nothing.`);
        await writeFile(file, changed);
      }
    }
    return (await checkData(data, exceptionsFor(files))).findings;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Copies the real records named, with everything that they refer to, into a folder that is made. */
export async function copyRecords(refs: readonly string[], data: string): Promise<ReadonlySet<string>> {
  await mkdir(data);
  const files = await closure(refs);
  for (const ref of files) {
    await mkdir(path.join(data, path.dirname(ref)), { recursive: true });
    await cp(path.join(realFolder, `${ref}.yaml`), path.join(data, `${ref}.yaml`));
  }
  return files;
}

/** The exceptions of the records that are there. */
function exceptionsFor(refs: ReadonlySet<string>): Exceptions {
  const { written, list } = readExceptions();
  const exceptions = list.exceptions.filter(({ record }) => refs.has(record));
  return { written, list: { at_most: exceptions.length, exceptions } };
}

async function closure(refs: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  const open = [...refs];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (found.has(ref)) continue;
    found.add(ref);
    open.push(...(await referencesOf(ref)));
  }
  return found;
}

const known = new Map<string, readonly string[]>();

/** What a real record refers to. To read all of them for a few would take a hundred times as long. */
async function referencesOf(ref: string): Promise<readonly string[]> {
  const before = known.get(ref);
  if (before) return before;
  const [kind = '', id = ''] = ref.split('/');
  const file = path.join(realFolder, `${ref}.yaml`);
  const { record, findings } = parseRecord(file, kind, id, await readFile(file, 'utf8'));
  const { value, findings: wrong } = record ? checkSchema(record) : { findings };
  if (value === undefined) throw new Error(`${ref} cannot be read: ${JSON.stringify(wrong)}`);
  const found = [...references(kind, value as object)].map((one) => `${one.kind}/${one.id}`);
  known.set(ref, found);
  return found;
}
