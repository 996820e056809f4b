// Measures what the package in this folder costs a page, and compares it with its sizes.json. `--update` writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundleEach } from './bundle-sizes.mjs';
import { judge, judgeGone, judgePurity, judgeShare } from './size-verdict.mjs';
import { readManifest } from './tools.mjs';

/**
 * sizes.json. Budgets and exceptions are written by people, `gzip` by `--update`.
 *
 * @typedef {object} Sizes
 * @property {number} tolerance bytes that a size may grow before anybody is asked
 * @property {WholeEntry[]} bundles
 * @property {EachAlone} [alone] every export of an entry by itself
 * @property {Shares} [shares]
 *
 * @typedef {object} WholeEntry
 * @property {string} entry
 * @property {string[]} [without] packages left out
 * @property {true} [ownCodeOnly] no package of others may be in it
 * @property {true} [forInformation] may grow: no page loads it
 * @property {number} [budget]
 * @property {number} [gzip]
 *
 * @typedef {object} EachAlone
 * @property {string} entry
 * @property {number} budget
 * @property {Record<string, { budget: number, why: string }>} [exceptions] one that is no longer needed is a failure
 * @property {Record<string, number>} [gzip]
 *
 * @typedef {object} Shares a collection imported from an entry may weigh `within` times its own module. No bytes are
 *   written down, so that a record more is not a change of sizes.json.
 * @property {string[]} entries
 * @property {number} within
 *
 * @typedef {import('./size-verdict.mjs').Verdict} Verdict
 */

const folder = process.cwd();
const { name } = readManifest(folder);
const file = path.join(folder, 'sizes.json');
const { update } = parseArgs({ options: { update: { type: 'boolean', default: false } } }).values;
/** @type {Verdict[]} */
const verdicts = [];

try {
  await check(JSON.parse(readFileSync(file, 'utf8')));
  report();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`\nThe sizes of ${name} could not be measured. Is it built? Run “pnpm build”.`);
  process.exitCode = 1;
}

/** @param {Sizes} sizes */
async function check({ tolerance, bundles, alone, shares, ...rest }) {
  const next = {
    tolerance,
    ...rest,
    bundles: await checkBundles(bundles, tolerance),
    ...(alone ? { alone: await checkAlone(alone, tolerance) } : {}),
    ...(shares ? { shares } : {}),
  };
  if (shares) await checkShares(shares);
  if (!update) return;
  writeFileSync(
    file,
    await format(JSON.stringify(next, undefined, 2), { ...(await resolveConfig(file)), filepath: file }),
  );
}

/** @param {WholeEntry[]} bundles @param {number} tolerance @returns {Promise<WholeEntry[]>} */
async function checkBundles(bundles, tolerance) {
  const next = [];
  for (const { gzip: recorded, ...bundle } of bundles) {
    const { entry, without = [], ownCodeOnly, forInformation, budget } = bundle;
    const title = [entry, ...without.map((other) => `without ${other}`)].join(' ');
    const { gzip, parts, packages } = await bundleOne(`export * from ${from(entry)}`, without);
    show(title, gzip, budget);
    if (!forInformation)
      verdicts.push(
        judge({ name: title, gzip, recorded: update ? gzip : recorded, budget, parts }, tolerance),
      );
    if (ownCodeOnly) verdicts.push(judgePurity({ name: title, packages, parts }));
    next.push({ ...bundle, gzip });
  }
  return next;
}

/** @param {EachAlone} alone @param {number} tolerance @returns {Promise<EachAlone>} */
async function checkAlone({ gzip: written = {}, ...alone }, tolerance) {
  const { entry, budget, exceptions = {} } = alone;
  const recorded = new Map(Object.entries(written));
  const excepted = new Map(Object.entries(exceptions));
  const exported = await exportsOf(entry);
  const each = await bundleAlone(exported, () => entry);
  for (const [one, { gzip, parts }] of each) {
    const exception = excepted.get(one);
    show(`  ${one}`, gzip, exception?.budget ?? budget);
    const measured = {
      name: one,
      gzip,
      recorded: update ? gzip : recorded.get(one),
      budget,
      exception,
      parts,
    };
    verdicts.push(judge(measured, tolerance));
  }
  const spokenOf = new Set([...excepted.keys(), ...(update ? [] : recorded.keys())]);
  for (const one of spokenOf) if (!each.has(one)) verdicts.push(judgeGone(one, entry));
  return { ...alone, gzip: Object.fromEntries([...each].map(([one, { gzip }]) => [one, gzip])) };
}

/** @param {Shares} shares */
async function checkShares({ entries, within }) {
  for (const entry of entries) {
    const collections = await exportsOf(entry);
    const together = await bundleAlone(collections, () => entry);
    const apart = await bundleAlone(collections, (one) => `${entry}/${one}`);
    let worst = 0;
    for (const [collection, { gzip, parts }] of together) {
      const own = apart.get(collection)?.gzip ?? 0;
      verdicts.push(judgeShare({ entry, collection, gzip, own, parts }, within));
      worst = Math.max(worst, gzip / own);
    }
    console.log(
      `${entry}: one of its ${collections.length} collections, at most ${worst.toFixed(2)} of ${within} times its own module`,
    );
  }
}

/** What an entry exports, in alphabetical order. @param {string} entry */
async function exportsOf(entry) {
  const { exports } = await bundleOne(`export * from ${from(entry)}`);
  // Nothing would be within every budget.
  if (exports.length === 0) throw new Error(`${name}: ${entry} exports nothing.`);
  return exports.toSorted();
}

/** Each of some exports by itself. @param {string[]} names @param {(name: string) => string} entryOf */
function bundleAlone(names, entryOf) {
  return bundleEach(
    folder,
    Object.fromEntries(names.map((one) => [one, `export { ${one} } from ${from(entryOf(one))}`])),
  );
}

/** @param {string} code @param {string[]} [without] */
async function bundleOne(code, without = []) {
  const [bundle] = (await bundleEach(folder, { it: code }, { without })).values();
  if (!bundle) throw new Error(`Nothing was bundled from ${code}.`);
  return bundle;
}

/** An entry, as an import says it. @param {string} entry */
function from(entry) {
  return `'${name}${entry.slice(1)}'`;
}

/** @param {string} title @param {number} gzip @param {number | undefined} budget */
function show(title, gzip, budget) {
  const of = budget === undefined ? '' : ` of ${budget.toLocaleString('en')}`;
  console.log(`${title.padEnd(30)}${gzip.toLocaleString('en').padStart(8)}${of}`);
}

/** What there is to say, each remedy once. */
function report() {
  for (const ok of [true, false]) {
    const said = Map.groupBy(
      verdicts.filter((verdict) => verdict.ok === ok && verdict.says),
      ({ remedy }) => remedy,
    );
    const print = ok ? console.log : console.error;
    for (const [remedy, those] of said) {
      for (const { says } of those) print(`\n${says}`);
      print(`→ ${remedy}`);
    }
  }
  if (update) console.log('\nsizes.json now says what was measured. Say in the commit why it changed.');
  process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;
}
