import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Dataset } from '../src/model/dataset.ts';
import type { LocalizedText } from '../src/model/text.ts';
import { kinds, languages } from '../src/schema/index.ts';
import { readErrata } from './errata.ts';
import { formatFinding } from './finding.ts';
import { localize } from './localize.ts';
import { datedKinds, outline } from './outline.ts';

const typeNames = {
  events: 'Event',
  treaties: 'Treaty',
  wars: 'War',
  periods: 'Period',
  polities: 'Polity',
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  missions: 'Mission',
  projects: 'Project',
  indicators: 'Indicator',
  topics: 'Topic',
  perspectives: 'Perspective',
  claims: 'Claim',
  sources: 'Source',
} as const;

/** Everything that the package publishes besides its code, path by path, as text. */
export async function artefacts(
  dataset: Dataset<LocalizedText>,
  redirects: ReadonlyMap<string, string>,
  packageFolder: string,
): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const header = '// Generated from data/*.yaml. Do not edit.\n';

  files.set('data/ids.d.ts', header + idTypes(dataset));
  files.set('data/ids.js', `${header}export {};\n`);
  const names = kinds.map((kind) => `export { ${kind} } from './${kind}.js';\n`).join('');
  for (const language of [...languages, 'all'] as const) {
    const text = language === 'all' ? 'LocalizedText' : 'string';
    for (const kind of kinds) {
      const records = language === 'all' ? dataset[kind] : localize(dataset[kind], language);
      files.set(`data/${language}/${kind}.js`, `${header}export const ${kind} = ${literal(records)};\n`);
      files.set(`data/${language}/${kind}.d.ts`, `${header}export { ${kind} } from './index.js';\n`);
    }
    files.set(`data/${language}/index.js`, header + names);
    // All collections in one declaration file: who uses several reads one file for them and not one each.
    files.set(
      `data/${language}/index.d.ts`,
      `${header}import type { ${[...(language === 'all' ? ['LocalizedText'] : []), ...Object.values(typeNames)].join(', ')} } from '../../index.js';\n` +
        `import type { DatasetIds } from '../ids.js';\n` +
        kinds
          .map(
            (kind) => `export declare const ${kind}: readonly ${typeNames[kind]}<${text}, DatasetIds>[];\n`,
          )
          .join(''),
    );
  }
  const entries = outline(dataset);
  for (const language of languages) {
    files.set(
      `data/${language}/outline.js`,
      `${header}export const outline = ${literal(localize(entries, language))};\n`,
    );
    files.set(
      `data/${language}/outline.d.ts`,
      `${header}import type { OutlineEntry } from '../../index.js';\nimport type { DatasetIds } from '../ids.js';\n` +
        `export declare const outline: readonly OutlineEntry<DatasetIds>[];\n`,
    );
  }
  const meta = await metadata(dataset, redirects, packageFolder);
  files.set('data/meta.js', `${header}export const meta = ${literal(meta)};\n`);
  files.set(
    'data/meta.d.ts',
    `${header}import type { DatasetMeta } from '../index.js';\nexport declare const meta: DatasetMeta;\n`,
  );
  for (const kind of kinds) files.set(`data/json/${kind}.json`, `${JSON.stringify(dataset[kind])}\n`);
  files.set('dataset.json', `${JSON.stringify({ meta, records: dataset })}\n`);
  return files;
}

/** JSON is JavaScript since ES2019; `__proto__` keys cannot occur because ids and fields are checked. */
const literal = (value: unknown) => JSON.stringify(value);

function idTypes(dataset: Dataset<LocalizedText>): string {
  const unions = kinds.map((kind) => {
    const ids = dataset[kind].map((record) => `'${record.id}'`);
    return `export type ${typeNames[kind]}Id = ${ids.length > 0 ? ids.join(' | ') : 'never'};\n`;
  });
  const map = kinds.map((kind) => `  readonly ${kind}: ${typeNames[kind]}Id;\n`);
  return `${unions.join('')}/** The ids of this version of the dataset, by kind. */\nexport interface DatasetIds {\n${map.join('')}}\n`;
}

async function metadata(
  dataset: Dataset<LocalizedText>,
  redirects: ReadonlyMap<string, string>,
  packageFolder: string,
) {
  const manifest = JSON.parse(await readFile(path.join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const { errata, findings } = await readErrata(packageFolder);
  if (findings.length > 0) throw new TypeError(findings.map(formatFinding).join('\n'));
  const { commit, date } = await lastChange(packageFolder);
  const dated = datedKinds.reduce((sum, kind) => sum + dataset[kind].length, 0);
  return {
    version: manifest.version,
    commit,
    asOf: date,
    counts: {
      records: kinds.reduce((sum, kind) => sum + dataset[kind].length, 0),
      dated,
      ...Object.fromEntries(kinds.map((kind) => [kind, dataset[kind].length])),
    },
    licence: { data: 'CC-BY-4.0', code: 'MIT' },
    citation: `russia-turkey contributors. Russia–Turkey relations: an open, sourced dataset. Version ${manifest.version}${date ? `, ${date}` : ''}. CC BY 4.0.`,
    redirects: Object.fromEntries(redirects),
    errata,
  };
}

/** The last commit that touched the package, so that an unchanged package builds to the same bytes. */
async function lastChange(folder: string): Promise<{ commit: string | null; date: string | null }> {
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%H %cs', '--', '.'], {
      cwd: folder,
    });
    const [commit = '', date = ''] = stdout.trim().split(' ');
    return { commit: commit || null, date: date || null };
  } catch (error) {
    console.warn(
      `meta.commit stays empty: git did not answer (${(error as Error).message.split('\n')[0] ?? ''}).`,
    );
    return { commit: null, date: null };
  }
}

/** Writes beside the target first and swaps at the end, so that a build that dies leaves the last good one. */
export async function writeArtefacts(files: ReadonlyMap<string, string>, dist: string): Promise<void> {
  const next = `${dist}.next`;
  await rm(next, { recursive: true, force: true });
  const folders = new Set([...files.keys()].map((file) => path.dirname(path.join(next, file))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([file, text]) => writeFile(path.join(next, file), text)));
  await mkdir(dist, { recursive: true });
  for (const top of new Set([...files.keys()].map((file) => file.split('/')[0] ?? file))) {
    await rm(path.join(dist, top), { recursive: true, force: true });
    await rename(path.join(next, top), path.join(dist, top));
  }
  await rm(next, { recursive: true, force: true });
}
