import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../src/model/dataset.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { kinds, languages } from '../src/schema/index.ts';
import { realData } from '../test/real-records.ts';
import { compile } from './compile.ts';
import { artefacts, writeArtefacts } from './emit.ts';
import { staleSchemas } from './json-schema.ts';
import { localize } from './localize.ts';
import { outline } from './outline.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');
let dataset: Dataset<LocalizedText>;
let files: Map<string, string>;

beforeAll(async () => {
  const { data, findings } = await realData();
  expect(findings).toEqual([]);
  dataset = compile(data);
  files = await artefacts(dataset, data.redirects, packageFolder);
});

describe('the compiled dataset', () => {
  test('holds a record for every file, in all three languages', () => {
    const json = JSON.parse(files.get('dataset.json') ?? '') as {
      records: Dataset<LocalizedText>;
      meta: { counts: Record<string, number> };
    };
    for (const kind of kinds) {
      expect(json.records[kind].length, kind).toBe(dataset[kind].length);
      expect(json.meta.counts[kind]).toBe(dataset[kind].length);
    }
    expect(
      json.records.treaties.every(({ label }) => languages.every((language) => label[language].length > 0)),
    ).toBe(true);
  });

  test('computes dates and keeps how the document wrote them', () => {
    const kaynarca = dataset.treaties.find(({ id }) => id === 'treaty-of-kucuk-kaynarca-1774');
    expect(kaynarca?.signed).toMatchObject({
      edtf: '1774-07-21',
      earliest: '1774-07-21',
      latest: '1774-07-21',
      precision: 'day',
    });
    expect(kaynarca?.signed.asWritten).toContainEqual(
      expect.objectContaining({ calendar: 'julian', date: '1774-07-10' }),
    );
  });

  test('derives the reverse of each link', () => {
    const war = dataset.wars.find(({ id }) => id === 'russo-turkish-war-1768-1774');
    expect(war?.linkedFrom).toContainEqual({
      rel: 'ends_war',
      from: 'treaties/treaty-of-kucuk-kaynarca-1774',
    });
    for (const treaty of dataset.treaties) {
      for (const { rel, to } of treaty.links ?? []) {
        const [kind = '', id = ''] = to.split('/');
        const target = (
          dataset[kind as 'treaties'] as readonly { id: string; linkedFrom?: readonly unknown[] }[]
        ).find((one) => one.id === id);
        expect(target?.linkedFrom, to).toContainEqual({ rel, from: `treaties/${treaty.id}` });
      }
    }
  });

  test('flags what the holders of claims dispute', () => {
    const shootdown = dataset.events.find(({ id }) => id === 'su-24-shootdown-2015');
    expect(shootdown?.contested).toBe(true);
    const holders = dataset.claims
      .filter(({ about }) => about.includes('events/su-24-shootdown-2015'))
      .flatMap(({ heldBy }) => heldBy);
    expect(new Set(holders).size).toBeGreaterThanOrEqual(2);
  });

  test('one language holds no trace of the others', () => {
    const turkish = JSON.stringify(
      localize(
        dataset.treaties.map(({ label, summary }) => ({ label, summary })),
        'tr',
      ),
    );
    expect(turkish).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(turkish).not.toContain('"en":');
  });

  test('the outline has every dated record once, in order', () => {
    const entries = outline(dataset);
    const keys = entries.map(({ kind, id }) => `${kind}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(entries.map(({ earliest }) => earliest)).toEqual(entries.map(({ earliest }) => earliest).sort());
    expect(keys.filter((key) => key.startsWith('treaties/')).length).toBe(dataset.treaties.length);
    expect(entries.find(({ id }) => id === 'treaty-of-kucuk-kaynarca-1774')?.julian).toBe('1774-07-10');
  });
});

describe('the published files', () => {
  test('are modules that run and say the same as dataset.json', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dist-'));
    try {
      await writeArtefacts(files, folder);
      const module = (await import(/* @vite-ignore */ path.join(folder, 'data/ru/treaties.js'))) as {
        treaties: { label: string }[];
      };
      expect(module.treaties.map(({ label }) => label)).toEqual(
        dataset.treaties.map(({ label }) => label.ru),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('are swapped in whole: what was there before is gone, what is not ours stays', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'dist-'));
    try {
      await mkdir(path.join(folder, 'data/en'), { recursive: true });
      await writeFile(path.join(folder, 'data/en/retired.js'), 'old');
      await writeFile(path.join(folder, 'index.js'), 'code');
      await writeArtefacts(files, folder);
      expect(await readdir(path.join(folder, 'data/en'))).not.toContain('retired.js');
      expect(await readFile(path.join(folder, 'index.js'), 'utf8')).toBe('code');
      await expect(readdir(`${folder}.next`)).rejects.toThrow('ENOENT');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('the committed JSON Schemas are those of the schemas', async () => {
    expect(await staleSchemas(path.join(packageFolder, 'schema'))).toEqual([]);
  });
});
