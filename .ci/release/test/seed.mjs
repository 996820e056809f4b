// Fills a registry with what the packages need, out of node_modules: no test asks the network.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readManifest } from '../../tools.mjs';
import { publicPackages } from '../packages.mjs';

/**
 * @param {string} url
 * @param {{ peers?: boolean }} [also] what users may bring for the packages
 */
export async function seedDependencies(url, { peers = false } = {}) {
  const own = publicPackages();
  const folders = closure(
    own.flatMap(({ folder, manifest: { dependencies, peerDependencies } }) =>
      Object.keys({ ...dependencies, ...(peers ? peerDependencies : {}) }).map((name) => ({ name, folder })),
    ),
    new Set(own.map(({ name }) => name)),
  );
  await Promise.all(
    [...folders].map(async (folder) => put(url, readManifest(folder), await tarballOf(folder))),
  );
}

/**
 * An installed package as a tarball. `npm pack` fails on some that pnpm has linked.
 *
 * @param {string} folder
 */
export async function tarballOf(folder) {
  const target = await mkdtemp(path.join(tmpdir(), 'seed-'));
  try {
    await cp(folder, path.join(target, 'package'), {
      recursive: true,
      filter: (file) => !path.relative(folder, file).split(path.sep).includes('node_modules'),
    });
    await promisify(execFile)('tar', ['-czf', 'it.tgz', 'package'], { cwd: target });
    return await readFile(path.join(target, 'it.tgz'));
  } finally {
    await rm(target, { recursive: true });
  }
}

/**
 * The folders of these packages, as each is found from a folder, and of all that they need.
 *
 * @param {readonly { name: string, folder: string }[]} wanted
 * @param {ReadonlySet<string>} without
 */
function closure(wanted, without) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {string} name @param {string} from */
  const visit = (name, from) => {
    if (without.has(name)) return;
    const folder = find(name, from);
    if (found.has(folder)) return;
    found.add(folder);
    for (const needed of Object.keys(readManifest(folder).dependencies ?? {})) visit(needed, folder);
  };
  for (const { name, folder } of wanted) visit(name, folder);
  return found;
}

/** @param {string} name @param {string} from @returns {string} */
function find(name, from) {
  const here = path.join(from, 'node_modules', name);
  if (existsSync(here)) return realpathSync(here);
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`${name} is not installed.\n→ “pnpm install”`);
  return find(name, parent);
}

/**
 * As `npm publish` does.
 *
 * @param {string} url
 * @param {{ name: string, version: string }} manifest
 * @param {Buffer} tarball
 */
export async function put(url, manifest, tarball) {
  const { name, version } = manifest;
  const file = `${name}-${version}.tgz`;
  const digest = (/** @type {string} */ kind, /** @type {'hex' | 'base64'} */ form) =>
    createHash(kind).update(tarball).digest(form);
  const dist = {
    integrity: `sha512-${digest('sha512', 'base64')}`,
    shasum: digest('sha1', 'hex'),
    tarball: `${url}${name}/-/${file}`,
  };
  const body = {
    _id: name,
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
    _attachments: {
      [file]: {
        content_type: 'application/octet-stream',
        data: tarball.toString('base64'),
        length: tarball.length,
      },
    },
  };
  const response = await fetch(url + name.replace('/', '%2f'), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: 'Bearer anybody' },
    body: JSON.stringify(body),
  });
  if (response.ok) return;
  throw new Error(
    `The registry of the tests did not take ${name} ${version}: ${response.status} ${await response.text()}\n` +
      '→ see what it says, and whether what is installed is whole: “pnpm install”',
  );
}
