import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { anyRef } from '../src/schema/reference.ts';
import { checkSchema } from './check-schema.ts';
import { type Finding, byPlace } from './finding.ts';
import { readData } from './read-data.ts';
import { type CheckedRecord, Collection } from './rule.ts';
import { rules } from './rules/index.ts';
import { parseRecord } from './written-record.ts';

const redirect = z.strictObject({ from: anyRef, to: anyRef, reason: z.string().min(1), since: z.string() });

/** Reads and checks the whole data folder. Every finding at once, in the order of files and lines. */
export async function checkData(folder: string): Promise<{ data: Collection; findings: Finding[] }> {
  const { records, findings } = await readData(folder);
  const checked: CheckedRecord[] = [];
  for (const written of records) {
    const { value, findings: wrong } = checkSchema(written);
    findings.push(...wrong);
    if (wrong.length === 0) {
      checked.push({ kind: written.kind, id: written.id, value, written } as CheckedRecord);
    }
  }
  const redirects = await readRedirects(folder, findings);
  const data = new Collection(checked, redirects);
  const present = new Set(records.map((record) => `${record.kind}/${record.id}`));
  const broken = findings.length > 0;
  for (const rule of rules) {
    if (rule.needsEveryRecord && broken) continue;
    for (const finding of rule.check(data)) {
      // A reference to a record that exists but is itself broken is not a second error.
      const target = /^There is no record (\S+)\.$/.exec(finding.says)?.[1];
      if (target === undefined || !present.has(target)) findings.push(finding);
    }
  }
  return { data, findings: findings.sort(byPlace) };
}

async function readRedirects(folder: string, findings: Finding[]): Promise<Map<string, string>> {
  const file = 'redirects.yaml';
  const shown = `${path.basename(folder)}/${file}`;
  let text: string;
  try {
    text = await readFile(path.join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  const { record, findings: wrong } = parseRecord(shown, 'redirects', 'redirects', text);
  findings.push(...wrong);
  if (!record) return new Map();
  const list = z.strictObject({ redirects: z.array(redirect) }).safeParse(record.value);
  if (!list.success) {
    for (const issue of list.error.issues) {
      findings.push({
        file: shown,
        ...record.place(issue.path as (string | number)[]),
        rule: 'redirects',
        says: issue.message,
        remedy: 'write “redirects: [{ from: kind/id, to: kind/id, reason: …, since: 0.2.0 }]”',
      });
    }
    return new Map();
  }
  const map = new Map(list.data.redirects.map(({ from, to }) => [from, to]));
  for (const [index, { from, to }] of list.data.redirects.entries()) {
    if (map.has(to)) {
      findings.push({
        file: shown,
        ...record.place(['redirects', index, 'to']),
        rule: 'redirects',
        says: `${from} leads to ${to}, which is itself redirected.`,
        remedy: `write ${map.get(to) ?? to}`,
      });
    }
  }
  return map;
}
