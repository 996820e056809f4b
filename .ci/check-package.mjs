// Packs a package as npm would and lets publint and “are the types wrong” read the tarball, not the sources.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
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
  run('publint', ['run', tarball, '--strict']);
  // ESM only, by decision: a CommonJS reader gets Node’s own require(esm).
  run('attw', [tarball, '--profile', 'esm-only', '--format', 'ascii', ...process.argv.slice(2)]);
} catch (error) {
  console.error(
    `The package in ${path.basename(folder)} would not work for everybody who installs it: see above.`,
  );
  process.exitCode = error.status || 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
