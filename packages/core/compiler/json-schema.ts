import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { schemas } from '../src/schema/index.ts';

const singular: Record<keyof typeof schemas, string> = {
  events: 'event',
  treaties: 'treaty',
  wars: 'war',
  periods: 'period',
  polities: 'polity',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  missions: 'mission',
  projects: 'project',
  indicators: 'indicator',
  topics: 'topic',
  perspectives: 'perspective',
  claims: 'claim',
  sources: 'source',
};

/** The JSON Schemas of written records, file by file, for editors and for readers in other languages. */
export function jsonSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [kind, schema] of Object.entries(schemas)) {
    const name = singular[kind as keyof typeof schemas];
    const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
    files.set(
      `${name}.schema.json`,
      `${JSON.stringify({ title: `${name} (written record)`, ...json }, null, 2)}\n`,
    );
  }
  return files;
}

/** The files in `folder` that differ from what the schemas say now. */
export async function staleSchemas(folder: string): Promise<string[]> {
  const files = jsonSchemas();
  const present = await readdir(folder).catch(() => [] as string[]);
  const stale = present.filter((name) => name.endsWith('.schema.json') && !files.has(name));
  for (const [name, text] of files) {
    const written = await readFile(path.join(folder, name), 'utf8').catch(() => '');
    if (written !== text) stale.push(name);
  }
  return stale.sort();
}

export async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(path.join(folder, name), text);
}
