import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { UsageError } from '../commands/command.ts';

/** Text by path relative to the data folder, with forward slashes. */
export type DataFiles = ReadonlyMap<string, string>;

/** The YAML files of a data folder as they are now. */
export async function filesNow(folder: string): Promise<DataFiles> {
  const names = await readdir(folder, { recursive: true });
  const yaml = names.map((name) => name.split(path.sep).join('/')).filter((name) => isData(name));
  return new Map(
    await Promise.all(
      yaml.sort().map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}

/**
 * The YAML files of a data folder as a commit has them, read from git without touching the working tree.
 *
 * @throws {UsageError} for what git does not know, and where the commit has no such folder
 */
export async function filesAt(folder: string, ref: string): Promise<DataFiles> {
  const asked = await git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const commit = asked.out.toString().trim();
  if (asked.code !== 0) {
    throw new UsageError(
      asked.says === ''
        ? `git knows no commit, branch or tag “${ref}” here. If it is on a server, run “git fetch --tags” first.`
        : `git cannot say what “${ref}” is: ${asked.says}`,
    );
  }
  const listed = await git(folder, ['ls-tree', '-r', '-z', commit, '--', '.']);
  if (listed.code !== 0) throw new UsageError(`git cannot list the data of “${ref}”: ${listed.says}`);
  const blobs = listed.out
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, hash, name] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
      return hash !== undefined && name !== undefined && isData(name) ? [{ hash, name }] : [];
    });
  if (blobs.length === 0) throw new UsageError(`“${ref}” has no records in this folder: ${folder}`);
  const read = await git(folder, ['cat-file', '--batch'], blobs.map(({ hash }) => `${hash}\n`).join(''));
  if (read.code !== 0) throw new UsageError(`git cannot read the data of “${ref}”: ${read.says}`);
  return new Map(batch(read.out).map((content, index) => [blobs[index]?.name ?? '', content]));
}

const isData = (name: string) =>
  name.endsWith('.yaml') && name.split('/').every((step) => !step.startsWith('.'));

/** The contents in the answer of `git cat-file --batch`: a line `<hash> blob <size>`, the bytes, a line end. */
function batch(out: Buffer): string[] {
  const contents: string[] = [];
  for (let at = 0; at < out.length;) {
    const end = out.indexOf('\n', at);
    const size = Number(out.toString('utf8', at, end).split(' ')[2]);
    if (!Number.isInteger(size)) throw new Error('git cat-file answered in an unknown form.');
    contents.push(out.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

async function git(folder: string, args: readonly string[], input?: string) {
  const child = spawn('git', args, {
    cwd: folder,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) =>
      reject(new UsageError(`git cannot be started: ${error.message}. Install git, or add it to the PATH.`)),
    );
    child.on('close', resolve);
    // A git that ends before it has read everything says why itself.
    child.stdin?.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(error);
    });
  });
  child.stdin?.end(input);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('git was started without output.');
  const [out, says, exit] = await Promise.all([buffer(stdout), text(stderr), code]);
  return { out, says: says.trim(), code: exit };
}
