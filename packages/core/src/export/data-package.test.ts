import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { Package, validate } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../model/dataset.ts';
import type { LocalizedText } from '../model/text.ts';
import { format, toDataPackage } from './data-package.ts';
import { tablesOf } from './tables/index.ts';

const dataset: Dataset<LocalizedText> = all;
const descriptor = toDataPackage(dataset, meta);

/**
 * The reader of the Frictionless project for JavaScript ships the profiles of version 1, of which version 2 is an
 * extension: only that a key into its own table names no resource was said by an empty name.
 */
const asVersion1 = JSON.parse(
  JSON.stringify({
    ...descriptor,
    resources: descriptor.resources.map((resource) => ({
      ...resource,
      profile: 'tabular-data-resource',
      schema: {
        ...resource.schema,
        foreignKeys: resource.schema.foreignKeys?.map(({ fields, reference }) => ({
          fields,
          reference: { resource: '', ...reference },
        })),
      },
    })),
  }),
) as object;

describe('the reader of the Frictionless project', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'package-'));
    for (const [file, content] of await format.files(dataset, meta)) {
      await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
      await writeFile(path.join(folder, file), content);
    }
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('finds the descriptor valid, and one without resources not', async () => {
    expect(await validate(asVersion1)).toEqual({ valid: true, errors: [] });
    expect(await validate({ ...asVersion1, resources: [] })).toMatchObject({ valid: false });
  });

  test('reads each table by its schema: types, required values, closed lists, unique keys', async () => {
    const opened = await Package.load(asVersion1, { basePath: folder });
    for (const table of tablesOf(dataset, meta)) {
      const resource = opened.getResource(table.name);
      if (!resource) throw new Error(`${table.name} is not in the package.`);
      expect(resource.headers ?? table.columns.map(({ name }) => name)).toEqual(
        table.columns.map(({ name }) => name),
      );
      expect((await resource.read()).length, table.name).toBe(table.rows.length);
    }
  });

  test.each(['citations', 'treaty_signatories', 'treaty_terms', 'claims'])(
    'follows the foreign keys of %s',
    async (name) => {
      const opened = await Package.load(asVersion1, { basePath: folder });
      expect(await opened.getResource(name)?.checkRelations()).toBe(true);
    },
  );
});
