import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { parquetMetadataAsync } from 'hyparquet';
import { citationFiles } from './citation.ts';
import { zipped } from './archive.ts';
import { type Contents, contentsOf } from './contents.ts';
import { type FormatName, archived, formatNames, writers } from './formats.ts';

/** A file that readers may take away. */
export interface Download {
  /** From the folder of downloads. */
  readonly path: string;
  readonly format?: FormatName;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly contents?: Contents;
}

/** The folder of downloads, from the root of the site; one for all languages. */
export const folder = 'downloads';
/** The checksums of all files, as `sha256sum --check` reads them. */
export const checksums = 'SHA256SUMS';

let made: Promise<readonly Download[]> | undefined;

/** Every download, made once a build. Equal data give equal bytes: no clock stands in any. */
export const downloads = (): Promise<readonly Download[]> => (made ??= make());

async function make(): Promise<readonly Download[]> {
  const files = new Map<string, Uint8Array>([...published(), ...schemas()]);
  for (const format of writers)
    for (const [name, content] of await format.files(all, meta))
      files.set(`${format.name}/${name}`, typeof content === 'string' ? encoded(content) : content);

  const single = await Promise.all(
    [...files].map(async ([file, bytes]): Promise<Download> => {
      const contents = file.endsWith('.parquet') ? await rowsOf(bytes) : contentsOf(file, bytes);
      return { ...described(file, bytes), format: formatOf(file), ...(contents ? { contents } : {}) };
    }),
  );
  const archives = [...archived].map((format): Download => {
    const members = single.filter((one) => one.format === format);
    const bytes = zipped(
      `russia-turkey-${format}`,
      new Map(members.map((one) => [one.path.slice(format.length + 1), one.bytes])),
    );
    return { ...described(`russia-turkey-${format}.zip`, bytes), format };
  });
  const about = [...citationFiles(), ['LICENSE-data', repositoryFile('LICENSE-data')] as const].map(
    ([file, text]) => described(file, encoded(text)),
  );
  const listed = [...archives, ...single, ...about];
  const sums = listed.map(({ sha256, path: file }) => `${sha256}  ${file}\n`).join('');
  return [...listed, described(checksums, encoded(sums))];
}

/** The files of core's package that are data already. */
function published(): [string, Uint8Array][] {
  const own = (entry: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@russia-turkey/core/${entry}`)));
  return [
    ['json/dataset.json', own('dataset.json')],
    ...Object.keys(all).map((kind): [string, Uint8Array] => [`json/${kind}.json`, own(`data/${kind}.json`)]),
  ];
}

function schemas(): [string, Uint8Array][] {
  const from = path.join(corePackage, 'schema');
  return readdirSync(from)
    .filter((file) => file.endsWith('.schema.json'))
    .map((file) => [`schema/${file}`, readFileSync(path.join(from, file))]);
}

/** Where core is installed; its package.json is one of its entries. */
const corePackage = path.dirname(fileURLToPath(import.meta.resolve('@russia-turkey/core/package.json')));

export const repositoryFile = (file: string): string =>
  readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');

async function rowsOf(bytes: Uint8Array): Promise<Contents> {
  const { num_rows } = await parquetMetadataAsync(new Uint8Array(bytes).buffer);
  return { number: Number(num_rows), thing: 'rows' };
}

const described = (file: string, bytes: Uint8Array) => ({
  path: file,
  bytes,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

function formatOf(file: string): FormatName {
  const name = formatNames.find((one) => file.startsWith(`${one}/`));
  if (!name)
    throw new Error(
      `The page of downloads knows no format of “${file}”. Describe it in src/data/formats.ts.`,
    );
  return name;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
