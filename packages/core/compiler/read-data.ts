import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { kinds } from '../src/schema/index.ts';
import type { Finding } from './finding.ts';
import { suggest } from './suggest.ts';
import { type WrittenRecord, parseRecord } from './written-record.ts';

/** Reads every `<kind>/<id>.yaml` below `folder`. Nothing is thrown for bad content: it comes back as findings. */
export async function readData(folder: string): Promise<{ records: WrittenRecord[]; findings: Finding[] }> {
  const findings: Finding[] = [];
  const files: { file: string; kind: string; id: string; full: string }[] = [];
  const shown = (...parts: string[]) => [path.basename(folder), ...parts].join('/');

  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const kind = entry.name;
    if (!(kinds as readonly string[]).includes(kind)) {
      findings.push({
        file: shown(kind),
        line: 1,
        col: 1,
        rule: 'kind-folder',
        says: `“${kind}” is no kind of record.`,
        remedy: suggest(kind, kinds) ?? `use one of ${kinds.join(', ')}`,
      });
      continue;
    }
    for (const name of await readdir(path.join(folder, kind))) {
      if (name.endsWith('.yaml')) {
        files.push({
          file: shown(kind, name),
          kind,
          id: name.slice(0, -5),
          full: path.join(folder, kind, name),
        });
      } else if (!name.startsWith('.')) {
        findings.push({
          file: shown(kind, name),
          line: 1,
          col: 1,
          rule: 'file-name',
          says: `“${name}” would not be read.`,
          remedy: 'name a record <id>.yaml',
        });
      }
    }
  }

  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  const parsed = await Promise.all(
    files.map(async ({ file, kind, id, full }) => parseRecord(file, kind, id, await readFile(full, 'utf8'))),
  );
  const records: WrittenRecord[] = [];
  for (const one of parsed) {
    findings.push(...one.findings);
    if (one.record) records.push(one.record);
  }
  return { records, findings };
}
