import { readFile, readdir, writeFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Kind } from '../src/model/kind.ts';
import { schemas } from '../src/schema/index.ts';
import { recordShape } from './shape.ts';
import { snippet } from './snippet.ts';

/** One record of a kind, in a word. */
export const singular: Record<Kind, string> = {
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

/**
 * Keywords beside those of JSON Schema: what editors show (`enumDescriptions`, `defaultSnippets`), and the kind of
 * record that a field refers to (`x-ref`, `*` for kind/id).
 */
export const ownKeywords = ['enumDescriptions', 'defaultSnippets', 'x-ref'] as const;

/** The JSON Schemas of written records, file by file, for editors and for readers in other languages. */
export function jsonSchemas(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [kind, schema] of Object.entries(schemas)) {
    const name = singular[kind as Kind];
    files.set(`${name}.schema.json`, `${JSON.stringify(jsonSchema(name, schema), null, 2)}\n`);
  }
  return files;
}

function jsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, description, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override({ jsonSchema: part, zodSchema }) {
      // zod drops examples where a transform follows; ours are examples of what is written.
      const examples = z.globalRegistry.get(zodSchema)?.['examples'] as unknown[] | undefined;
      if (examples) part.examples = examples;
      // z.url() lets through the letters of all alphabets, “uri” only ASCII; the pattern says the rest.
      if (part.format === 'uri') delete part.format;
      if (part['ref'] !== undefined) part['x-ref'] = part['ref'];
      for (const ours of ['edtf', 'ref', 'recommended']) Reflect.deleteProperty(part, ours);
    },
  });
  const snippets = [
    {
      label: `${name}: a new record`,
      description: 'What a record must have and should have',
      body: snippet(recordShape(schema)),
    },
  ];
  return {
    $schema,
    $id: `urn:russia-turkey:schema:${name}`,
    title: `${name} (written record)`,
    description,
    defaultSnippets: snippets,
    ...json,
  };
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
