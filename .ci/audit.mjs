// Asks the registry whether anything that the published packages bring along has a known weakness, as a user’s own
// “npm audit” does. Nothing has to be installed.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { publicPackages } from './release/packages.mjs';

/**
 * @typedef {Readonly<Record<string, string>>} Ranges by the names of packages
 * @typedef {{ name: string, severity: string, range: string, via: readonly (string | { title: string, url: string })[] }} Weakness
 */

/**
 * What the published packages need of others.
 *
 * @returns {Ranges}
 */
export function shipped() {
  const packages = publicPackages();
  const own = new Set(packages.map(({ name }) => name));
  const all = packages.flatMap(({ manifest }) => Object.entries(manifest.dependencies ?? {}));
  return Object.fromEntries(all.filter(([name]) => !own.has(name)));
}

/**
 * One line for every package that has a known weakness, or brings one that has.
 *
 * @param {Ranges} dependencies
 * @param {string} [registry] address; npm’s own setting unless told
 * @returns {Promise<string[]>}
 */
export async function weaknesses(dependencies, registry) {
  const folder = await mkdtemp(path.join(tmpdir(), 'audit-'));
  const options = ['--ignore-scripts', '--no-fund', ...(registry ? [`--registry=${registry}`] : [])];
  try {
    await writeFile(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'shipped', version: '0.0.0', private: true, dependencies }),
    );
    const install = await npm(['install', '--package-lock-only', '--no-audit', ...options], folder);
    if (install.code !== 0)
      throw new Error(`npm cannot tell which versions a user gets:\n${install.says}\nIs the registry there?`);
    const { out, says } = await npm(['audit', '--json', ...options], folder);
    const answer = readAnswer(out);
    if (!answer)
      throw new Error(
        `The registry does not say what is known to be weak:\n${says || out}\nAsk another one (npm config set registry …), or later.`,
      );
    return Object.values(answer).map(lineOf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} json @returns {Record<string, Weakness> | undefined} nothing where npm has no answer but an error */
function readAnswer(json) {
  try {
    return JSON.parse(json).vulnerabilities;
  } catch {
    return undefined;
  }
}

/** @param {Weakness} weakness */
const lineOf = ({ name, range, severity, via }) =>
  `${name} ${range} (${severity}): ${via.map((one) => (typeof one === 'string' ? `brings ${one}` : `${one.title} ${one.url}`)).join('; ')}`;

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number, out: string, says: string }>}
 */
const npm = (args, cwd) =>
  new Promise((resolve, reject) => {
    execFile('npm', args, { cwd, shell: process.platform === 'win32' }, (error, out, says) => {
      if (error && typeof error.code !== 'number') reject(error);
      else resolve({ code: error ? Number(error.code) : 0, out, says: says.trim() });
    });
  });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const dependencies = shipped();
    const found = await weaknesses(dependencies);
    const names = Object.keys(dependencies).join(', ');
    console.log(
      found.length === 0
        ? `Nothing is known against ${names} and what they bring.`
        : `Known weaknesses in what we ship:\n${found.join('\n')}\nTake a version without, or do without the package.`,
    );
    process.exitCode = found.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
