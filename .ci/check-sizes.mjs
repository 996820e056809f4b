// Measures what the package in this folder costs a page, and compares it with its sizes.json. `--update` writes it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { bundleEach, bundlePage, weighFile } from './bundle-sizes.mjs';
import { judge, judgeGone, judgePurity, judgeShare } from './size-verdict.mjs';
import { readManifest } from './tools.mjs';

/**
 * sizes.json. Budgets and exceptions are written by people, `gzip` by `--update`.
 *
 * @typedef {object} Sizes
 * @property {number} tolerance bytes that a size may grow before anybody is asked
 * @property {WholeEntry[]} [bundles]
 * @property {EachAlone} [alone] every export of an entry by itself
 * @property {Shares} [shares]
 * @property {Pages} [pages]
 * @property {{ budget: number }} [packed] bytes of the tarball; check-package.mjs weighs it
 * @property {PublishedFile[]} [files]
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
 * @typedef {object} Pages what a page loads that imports an entry, with the packages that the entry needs
 * @property {string[]} without modules that are left out, as data is; `*` stands for any text
 * @property {PageWithEntry[]} entries
 *
 * @typedef {object} PageWithEntry
 * @property {string} name
 * @property {string} entry
 * @property {FirstView} [firstView] the entry, what it imports before it runs, and what it then waits for
 * @property {Measure} [inAll] with what it imports later
 *
 * @typedef {object} PublishedFile
 * @property {string} name
 * @property {string} file
 * @property {number} budget
 * @property {number} [gzip]
 *
 * @typedef {Measure & { awaited?: string[] }} FirstView names of files that are imported later, but waited for before
 *   anything is shown
 *
 * @typedef {object} Measure
 * @property {number} budget
 * @property {number} [gzip]
 *
 * @typedef {import('./bundle-sizes.mjs').Weight} Weight
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
async function check({ tolerance, bundles, alone, shares, pages, files, ...rest }) {
  const next = {
    tolerance,
    ...rest,
    ...(bundles ? { bundles: await checkBundles(bundles, tolerance) } : {}),
    ...(alone ? { alone: await checkAlone(alone, tolerance) } : {}),
    ...(shares ? { shares } : {}),
    ...(pages ? { pages: await checkPages(pages, tolerance) } : {}),
    ...(files ? { files: checkFiles(files, tolerance) } : {}),
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

/** @param {Pages} pages @param {number} tolerance @returns {Promise<Pages>} */
async function checkPages({ without, entries }, tolerance) {
  const next = [];
  for (const { firstView, inAll, ...page } of entries) {
    const loaded = await bundlePage(folder, `export * from ${from(page.entry)}`, {
      without,
      awaited: firstView?.awaited ?? [],
    });
    refuseNothing(page.entry, loaded);
    next.push({
      ...page,
      ...(firstView
        ? { firstView: measured(`${page.name}: first view`, loaded.firstView, firstView, tolerance) }
        : {}),
      ...(inAll ? { inAll: measured(`${page.name} in all`, loaded.inAll, inAll, tolerance) } : {}),
    });
  }
  return { without, entries: next };
}

/** @param {PublishedFile[]} files @param {number} tolerance @returns {PublishedFile[]} */
function checkFiles(files, tolerance) {
  return files.map((one) => measured(one.name, weighFile(folder, one.file), one, tolerance));
}

/**
 * Compares one weight with its budget and what is written down, and returns what to write down.
 *
 * @template {Measure} T
 * @param {string} title @param {Weight} weight @param {T} written @param {number} tolerance
 * @returns {T}
 */
function measured(title, { gzip, parts }, { gzip: recorded, ...written }, tolerance) {
  const { budget } = written;
  show(title, gzip, budget);
  verdicts.push(judge({ name: title, gzip, recorded: update ? gzip : recorded, budget, parts }, tolerance));
  return { ...written, gzip };
}

/** What an entry exports, in alphabetical order. @param {string} entry */
async function exportsOf(entry) {
  const bundle = await bundleOne(`export * from ${from(entry)}`);
  refuseNothing(entry, bundle);
  return bundle.exports.toSorted();
}

/** Nothing would be within every budget. @param {string} entry @param {{ exports: string[] }} bundle */
function refuseNothing(entry, { exports }) {
  if (exports.length === 0) throw new Error(`${name}: ${entry} exports nothing.`);
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
