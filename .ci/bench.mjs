// `pnpm bench`: core's benchmarks, then those of the elements in a browser, or those that are named.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarks as ofCore } from '../packages/core/bench/benchmarks.ts';
import { benchmarks as ofWidgets } from '../packages/widgets/bench/benchmarks.ts';
import { pnpm } from './tools.mjs';

/** The peers take their time. */
const minutes = 180;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    contestants: { type: 'string' },
  },
});
const names = [...positionals, ...values.only];
const packages = {
  core: { benchmarks: ofCore, options: [] },
  widgets: {
    benchmarks: ofWidgets,
    options: [
      ...(values.quick ? ['--quick'] : []),
      ...(values.contestants === undefined ? [] : ['--contestants', values.contestants]),
    ],
  },
};
const known = Object.values(packages).flatMap(({ benchmarks }) => benchmarks);
const unknown = names.filter((name) => !known.some((one) => one.name === name));

if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join('”, “')}”.`);
  console.error('pnpm bench [name …] [--quick] [--json FILE], where a name is one of:');
  for (const { name, question } of known) console.error(`  ${name.padEnd(16)}${question}`);
  process.exitCode = 2;
} else {
  process.exitCode = Math.max(0, ...Object.keys(packages).map(run));
}

/** The exit code; of a package that nothing was asked of, 0. @param {string} folder */
function run(folder) {
  const { benchmarks, options } = packages[/** @type {keyof typeof packages} */ (folder)];
  const asked = names.filter((name) => benchmarks.some((one) => one.name === name));
  if (names.length > 0 && asked.length === 0) return 0;
  const json = values.json === undefined ? [] : ['--json', fileOf(values.json, folder)];
  return pnpm(
    ['--silent', '--filter', `@russia-turkey/${folder}`, 'run', 'bench', ...asked, ...options, ...json],
    { minutes },
  );
}

/** Beside whoever calls; two packages do not write into one file. @param {string} file @param {string} folder */
function fileOf(file, folder) {
  const whole = path.resolve(process.env['INIT_CWD'] ?? '.', file);
  const { dir, name, ext } = path.parse(whole);
  return folder === 'core' ? whole : path.join(dir, `${name}.${folder}${ext}`);
}
