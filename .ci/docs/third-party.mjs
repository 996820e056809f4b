// Whose work we pass on: what the packages depend on at run time, and what stands in the files for a `<script src>`.
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools.mjs';

export const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

const published = ['core', 'widgets'];

/** Both names that a licence file goes by. */
const licenceFile = /^licen[cs]e([.-].*)?$/i;

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} licence as an SPDX identifier
 * @property {string} text of the licence
 * @property {string[]} scripts that npm would run at the reader’s
 * @property {string[]} by which packages of ours bring it
 */

/** @returns {Map<string, Shipped>} by `name@version` */
export function dependencies() {
  const found = new Map();
  for (const folder of published) {
    const start = path.join(root, 'packages', folder);
    const { name, dependencies: direct = {} } = manifestIn(start);
    follow(Object.keys(direct), start, name, found);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function follow(names, from, owner, found) {
  for (const name of names) {
    const folder = folderOf(name, from);
    if (folder.startsWith(path.join(root, 'packages'))) continue;
    const manifest = manifestIn(folder);
    const key = `${name}@${manifest.version}`;
    const known = found.get(key);
    if (known?.by.includes(owner)) continue;
    if (known) known.by.push(owner);
    else found.set(key, { ...described(folder, manifest), by: [owner] });
    follow(Object.keys(manifest.dependencies ?? {}), folder, owner, found);
  }
}

/** Scripts that run when somebody installs a package from a registry; “prepare” does not. */
export const installScripts = ({ scripts = {} }) =>
  ['preinstall', 'install', 'postinstall'].filter((name) => name in scripts);

function described(folder, manifest) {
  const file = readdirSync(folder).find((name) => licenceFile.test(name));
  return {
    name: manifest.name,
    version: manifest.version,
    licence: String(manifest.license ?? 'none'),
    // The same licence with line ends of two systems is one.
    text: file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '').trim() : '',
    scripts: installScripts(manifest),
  };
}

/** Where a package finds another: beside itself, else further up. */
function folderOf(name, from) {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === path.dirname(folder))
      throw new Error(`${from} depends on ${name}, which is not installed.`);
  }
}

const manifestIn = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** @returns {string[]} names of the packages of others whose code stands in the files of `dist/cdn`, by their maps */
export function bundled() {
  const folder = path.join(root, 'packages/widgets/dist/cdn');
  const maps = readdirSync(folder).filter((file) => file.endsWith('.map'));
  if (maps.length === 0) throw new Error(`${folder} has no source maps. Build the widgets first.`);
  const sources = maps.flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')).sources);
  const names = sources.flatMap((source) => {
    const after = source.split('node_modules/').at(-1);
    return source.includes('node_modules/') ? [/^(@[^/]+\/)?[^/]+/.exec(after)?.[0] ?? after] : [];
  });
  return [...new Set(names)].sort();
}

export function thirdPartyPage() {
  const all = [...dependencies().values()];
  const inFiles = new Set(bundled());
  const rows = all.map(
    ({ name, version, licence, by }) =>
      `| ${name} | ${version} | ${licence} | ${by.join(', ')} | ${inFiles.has(name) ? 'yes' : ''} |`,
  );
  return `# Work of others

<!-- From what is installed and built, by \`pnpm run docs\`. -->

What comes along when somebody installs the packages, and what stands in the files of \`dist/cdn\`. All of it may be used
as ours may; each file of \`dist/cdn\` leads to the notices of what is in it. Nothing here runs a script when it is
installed.

| package | version | licence | brought by | in \`dist/cdn\` |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

\`zod\` (MIT) is an optional peer of \`@russia-turkey/core\`: it comes only if the reader installs it.

## Licences

${byText(all)
  .map(([text, names]) => `### ${names.join(', ')}\n\n${text ? `\`\`\`text\n${text}\n\`\`\`` : noText}`)
  .join('\n\n')}
`;
}

const noText = 'Comes without the text of its licence; the name above is what its manifest says.';

/** One text once, under all who have it. */
function byText(all) {
  const found = new Map();
  for (const { name, text } of all) found.set(text, [...(found.get(text) ?? []), name]);
  return [...found];
}
