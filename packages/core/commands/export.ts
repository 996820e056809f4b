// pnpm export --out FOLDER [--format a,b]
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Dataset } from '../src/model/dataset.ts';
import type { DatasetMeta } from '../src/model/meta.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { nearest } from './nearest.ts';
import { ExportError } from './export-error.ts';
import { built, formatNames, loadFormats } from './formats.ts';
import { writeExport } from './write-export.ts';

const USAGE = 'pnpm export --out FOLDER [--format NAME,NAME]';
const packageFolder = path.resolve(import.meta.dirname, '..');
// The folder that the user stands in; pnpm runs scripts in that of the package.
const from = process.env['INIT_CWD'] ?? process.cwd();

function argumentsOf(args: readonly string[]): { out: string; format: string | undefined } {
  try {
    const { values } = parseArgs({
      // pnpm hands “--” on.
      args: args.filter((one) => one !== '--'),
      options: { out: { type: 'string' }, format: { type: 'string' } },
    });
    if (values.out !== undefined && values.out !== '')
      return { out: path.resolve(from, values.out), format: values.format };
    throw new ExportError('It is not said where to write', USAGE);
  } catch (error) {
    if (error instanceof ExportError) throw error;
    throw new ExportError((error as Error).message.replace(/\.$/, ''), USAGE, error);
  }
}

async function chosen(asked: string | undefined): Promise<string[]> {
  const known = await formatNames(packageFolder);
  if (asked === undefined) return known;
  const names = [...new Set(asked.split(',').map((name) => name.trim()))];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new ExportError(
      `“${name}” is no format`,
      `${near === undefined ? '' : `Did you mean “${near}”? `}There are: ${known.join(', ')}.`,
    );
  }
  return known.filter((name) => names.includes(name));
}

try {
  const { out, format } = argumentsOf(process.argv.slice(2));
  const names = await chosen(format);
  const dataset = (await built(packageFolder, 'data/all/index.js')) as Dataset<LocalizedText>;
  const { meta } = (await built(packageFolder, 'data/meta.js')) as { meta: DatasetMeta };
  const { files } = await writeExport(out, await loadFormats(packageFolder, names), dataset, meta);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`${names.join(', ')}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB in ${out}.`);
} catch (error) {
  if (!(error instanceof ExportError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
