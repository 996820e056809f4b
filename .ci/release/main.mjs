// The commands of a release. Each stops before anything is changed or published, says why, and can be run again.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkBranch } from './check.mjs';
import { publishNext } from './next.mjs';
import { packRelease } from './pack.mjs';
import { publish } from './publish.mjs';
import { ReleaseStop } from './stop.mjs';
import { makeVersion } from './version.mjs';

const usage = `pnpm release:check BASE           does a branch that changes data bring a changeset of enough level?
pnpm release:version              makes the next version, its changelog and errata from the changesets
pnpm release:pack FOLDER          builds from nothing and packs
pnpm release:publish [--packed FOLDER]
                                  publishes the version of this commit and tags it
pnpm release:next                 publishes what waits for a version under the tag “next”`;

try {
  await run();
} catch (error) {
  if (!(error instanceof ReleaseStop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const { positionals, values } = read();
  const [command, argument, ...more] = positionals;
  if (more.length > 0 || (values.packed !== undefined && command !== 'publish')) return misuse();
  const takesOne = command === 'check' || command === 'pack';
  if (takesOne !== (argument !== undefined)) return misuse();
  switch (command) {
    case 'check':
      return checkBranch(argument ?? '');
    case 'version':
      return makeVersion();
    case 'pack':
      return void packRelease(fromHere(argument ?? ''));
    case 'publish':
      return publish(values.packed === undefined ? {} : { packed: fromHere(values.packed) });
    case 'next':
      return publishNext();
    default:
      return misuse();
  }
}

function read() {
  try {
    return parseArgs({ allowPositionals: true, options: { packed: { type: 'string' } } });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    throw new ReleaseStop(says, `write\n${usage}`);
  }
}

/** pnpm runs a script at the root; INIT_CWD is where the caller stood. @param {string} folder */
function fromHere(folder) {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), folder);
}

function misuse() {
  throw new ReleaseStop('That is no command of a release.', `write\n${usage}`);
}
