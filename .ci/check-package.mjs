// Packs a package as npm would, weighs the tarball, and lets publint and “are the types wrong” read it, not the sources.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = process.cwd();
const out = mkdtempSync(path.join(tmpdir(), 'tarball-'));
const run = (command, args) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });

try {
  run('pnpm', ['pack', '--pack-destination', out]);
  const tarball = path.join(out, readdirSync(out).find((name) => name.endsWith('.tgz')) ?? 'no-tarball');
  requireSmall(tarball);
  run('publint', ['run', tarball, '--strict']);
  // ESM only, by decision: a CommonJS reader gets Node’s own require(esm).
  run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', ...process.argv.slice(2)]);
} catch (error) {
  if (error.status === undefined) console.error(error.message);
  console.error(
    `The package in ${path.basename(folder)} would not work for everybody who installs it: see above.`,
  );
  process.exitCode = error.status || 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}

/** What is downloaded to install the package. It grows with the data, so there is a budget and no exact number. @param {string} tarball */
function requireSmall(tarball) {
  const { budget } = JSON.parse(readFileSync(path.join(folder, 'sizes.json'), 'utf8')).packed;
  const { size } = statSync(tarball);
  const shown = `${size.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes`;
  if (size > budget)
    throw new Error(
      `Packed it weighs ${shown}. Look at what is in it (“pnpm pack --dry-run”) and leave out what nobody imports, or raise “packed” in sizes.json and say in the commit what readers get for it. Files that an earlier build left in dist count too: remove dist and build.`,
    );
  console.log(`Packed: ${shown}.`);
}
