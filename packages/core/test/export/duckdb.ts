import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

export interface Database {
  readonly folder: string;
  run(sql: string): Promise<void>;
  all(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** DuckDB beside a folder that holds these files. */
export async function withFiles(
  ...sets: readonly (readonly [folder: string, files: ReadonlyMap<string, string | Uint8Array>])[]
): Promise<Database> {
  const folder = await mkdtemp(path.join(tmpdir(), 'duckdb-'));
  for (const [name, files] of sets) {
    for (const [file, content] of files) {
      await mkdir(path.dirname(path.join(folder, name, file)), { recursive: true });
      await writeFile(path.join(folder, name, file), content);
    }
  }
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    folder,
    async run(sql) {
      await connection.run(sql);
    },
    async all(sql) {
      return (await connection.runAndReadAll(sql)).getRowObjectsJson();
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true });
    },
  };
}
