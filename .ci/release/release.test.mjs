// Releases as the workflow makes them, into a real registry on the loopback, and what users get from it. One story,
// told in order: each test begins where the one before ended.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment } from '../tools.mjs';
import { sectionOf } from './changelog.mjs';
import { startRegistry } from './test/loopback-registry.mjs';
import { changeset, copyRepository, outsideOfWorkflows } from './test/repository-copy.mjs';
import { put, seedDependencies, tarballOf } from './test/seed.mjs';

const [core, widgets] = ['@russia-turkey/core', '@russia-turkey/widgets'];
const kars = 'packages/core/data/treaties/treaty-of-kars-1921.yaml';
const airspace = 'packages/core/data/topics/airspace.yaml';
const [moved, heir] = ['karabekir-kazim', 'karabekir-musa-kazim'];

/** @type {string} */
let folder;
/** @type {import('./test/loopback-registry.mjs').LoopbackRegistry} */
let registry;
/** @type {import('./test/repository-copy.mjs').RepositoryCopy} */
let copy;
/** The versions of the story. */
let [first, second] = ['', ''];

const inFolder = (/** @type {string[]} */ ...steps) => path.join(folder, ...steps);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'releases-'));
  registry = await startRegistry(inFolder('registry'));
  copy = await copyRepository(inFolder('repository'), registry.environment);
  await seedDependencies(registry.url);
  registry.uploads.length = 0;
});

afterAll(async () => {
  await registry?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What a release may change: commits, tags, the working tree, and the registry. */
async function everything() {
  return {
    head: await copy.git('rev-parse', 'HEAD'),
    tree: await copy.git('status', '--porcelain'),
    tags: await copy.git('tag'),
    uploads: [...registry.uploads],
    core: await registry.packument(core),
    widgets: await registry.packument(widgets),
  };
}

/**
 * A command that stops, says why and what to do, and leaves everything as it was.
 *
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env]
 */
async function stops(script, args, env) {
  const before = await everything();
  const { code, text } = await copy.pnpm(script, args, env);
  expect(code, text).toBe(1);
  expect(text).toMatch(/^→ \S/m);
  expect(text, 'a message, and no stack').not.toMatch(/^\s+at .+:\d+:\d+/m);
  expect(await everything()).toEqual(before);
  return text;
}

/**
 * @param {string} script
 * @param {readonly string[]} [args]
 * @param {Record<string, string>} [env]
 */
async function succeeds(script, args, env) {
  const { code, text } = await copy.pnpm(script, args, env);
  expect(code, text).toBe(0);
  return text;
}

const versionOf = async (/** @type {string} */ name) =>
  JSON.parse(await copy.read(`packages/${name}/package.json`)).version;

/** A script of the workflow that needs nothing installed. @param {string} name */
async function script(name) {
  const file = path.join(copy.folder, '.ci/release', name);
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    cwd: copy.folder,
    env: outsideOfWorkflows,
  });
  return stdout.trim();
}

/** Takes back commits that a test made. @param {string} commit */
const goBack = (commit) => copy.git('reset', '--quiet', '--hard', commit);

/**
 * Installs as users do, in an empty folder.
 *
 * @param {string} name
 * @param {readonly string[]} packages
 */
async function installed(name, packages) {
  const home = inFolder(name);
  await mkdir(home);
  await writeFile(path.join(home, 'package.json'), '{ "type": "module", "private": true }');
  const env = { ...environment, ...registry.environment };
  await promisify(execFile)('npm', ['install', ...packages], { cwd: home, env });
  return {
    home,
    /**
     * The value of an expression in a module there.
     *
     * @param {string} imports
     * @param {string} expression
     */
    async says(imports, expression) {
      const script = `${imports}\nprocess.stdout.write(JSON.stringify(${expression}));`;
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', script],
        {
          cwd: home,
        },
      );
      return JSON.parse(stdout);
    },
  };
}

const questions = `
import { byId, resolveId } from '${core}';
import { treaties, topics } from '${core}/en';
import { meta } from '${core}/meta';
import '${widgets}/html';`;
const answers = `({
  version: meta.version,
  inForce: byId(treaties, 'treaty-of-kars-1921').inForceFrom.edtf,
  moved: resolveId(meta.redirects, 'people/${moved}'),
  topic: topics.some(({ id }) => id === 'aviation'),
  errata: meta.errata,
})`;

describe('before the first version', () => {
  test('there is nothing to publish', async () => {
    expect(await stops('release:publish')).toContain('No version was made yet.');
    expect(await script('state.mjs')).toBe('version');
  });

  test('a dirty tree stops both', async () => {
    await copy.write('packages/core/data/stray.txt', 'not committed');
    expect(await stops('release:version')).toContain('?? packages/core/data/stray.txt');
    expect(await stops('release:publish')).toContain('The working tree is not clean');
    await rm(path.join(copy.folder, 'packages/core/data/stray.txt'));
  });

  test('a failing rule stops it, with the place', async () => {
    const head = await copy.git('rev-parse', 'HEAD');
    await copy.replace(kars, 'when: 1922-09-11', 'when: 1922-19-11');
    await copy.commit('Break a date');
    const text = await stops('release:version');
    expect(text).toContain('The data break a rule:');
    expect(text).toMatch(/data\/treaties\/treaty-of-kars-1921\.yaml:\d+:\d+\n {2}“1922-19-11” is no date/);
    await goBack(head);
  });
});

describe('the first version', () => {
  test('is made of the changesets, for both packages, with changelogs and citation', async () => {
    expect(await succeeds('release:version')).toContain('the first');
    first = await versionOf('core');
    expect(first).toMatch(/^(0\.1|1\.0)\.0$/);
    expect(await versionOf('widgets')).toBe(first);
    expect(sectionOf(await copy.read('packages/core/CHANGELOG.md'), first)).toContain('The first release.');
    expect(
      (await readdir(path.join(copy.folder, '.changeset'))).filter((name) => name.endsWith('.md')),
    ).toEqual([]);
    expect(await copy.read('CITATION.cff')).toMatch(
      new RegExp(`^version: '${first.replaceAll('.', '\\.')}'\ndate-released: '\\d{4}-\\d\\d-\\d\\d'$`, 'm'),
    );
    expect(JSON.parse(await copy.read('packages/core/errata.json'))).toEqual({ errata: [] });
    await copy.commit(`Version ${first}`);
    expect(await script('state.mjs')).toBe('publish');
    const notes = await script('notes.mjs');
    for (const name of [core, widgets]) expect(notes).toContain(`# ${name} ${first}\n`);
    expect(notes).toContain('The first release.');
    expect(await stops('release:version')).toContain('No changeset waits');
  });

  test('is packed from nothing that was built before', async () => {
    const stale = path.join(copy.folder, 'packages/core/dist/export/stale.js');
    await mkdir(path.dirname(stale), { recursive: true });
    await writeFile(stale, 'export {};');
    await succeeds('release:pack', [inFolder('packed')]);
    const packed = JSON.parse(await readFile(inFolder('packed', 'packed.json'), 'utf8'));
    expect(packed.packages.map((/** @type {{ name: string }} */ { name }) => name)).toEqual([core, widgets]);
    const { stdout } = await promisify(execFile)('tar', [
      '-tzf',
      inFolder('packed', packed.packages[0].file),
    ]);
    expect(stdout).toContain('package/dist/export/csv.js');
    expect(stdout).not.toContain('stale');
  });

  test('is not published to a registry that does not answer', async () => {
    registry.beSilent(true);
    const before = await copy.git('tag');
    const refused = await copy.pnpm('release:publish', ['--packed', inFolder('packed')]);
    registry.beSilent(false);
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('The registry does not say whether it has @russia-turkey/core');
    expect(await copy.git('tag')).toBe(before);
    expect(registry.uploads).toEqual([]);
    // Nobody listens on the port of a server that has ended.
    const ended = await startRegistry(inFolder('ended'));
    await ended.stop();
    const text = await stops('release:publish', ['--packed', inFolder('packed')], ended.environment);
    expect(text).toContain('ECONNREFUSED');
    expect(text).toContain('run it again when the registry answers');
  });

  test('is not published over other bytes of the same version', async () => {
    const other = inFolder('other');
    await mkdir(other);
    const manifest = { name: widgets, version: first };
    await writeFile(path.join(other, 'package.json'), JSON.stringify(manifest));
    await put(registry.url, manifest, await tarballOf(other));
    registry.uploads.length = 0;
    const text = await stops('release:publish', ['--packed', inFolder('packed')]);
    expect(text).toContain(`${widgets} ${first} is in the registry with other bytes`);
    await registry.forget(widgets);
    expect(await registry.packument(widgets)).toBeUndefined();
  });

  test('is published in part when the registry dies in the middle, which is said', async () => {
    registry.dieAt(widgets);
    const { code, text } = await copy.pnpm('release:publish', ['--packed', inFolder('packed')]);
    registry.dieAt(undefined);
    expect(code).toBe(1);
    expect(text).toContain(`${core} ${first}: published`);
    expect(text).toContain(`${widgets} ${first} was not published, though ${core} ${first} was`);
    expect(await copy.git('tag')).toBe('');
    expect(await registry.packument(widgets)).toBeUndefined();
  });

  test('is completed by the next run, built anew to the same bytes, without a change of what was there', async () => {
    const there = await registry.packument(core);
    registry.uploads.length = 0;
    const text = await succeeds('release:publish', [], { GITHUB_OUTPUT: inFolder('output') });
    expect(await readFile(inFolder('output'), 'utf8')).toBe(`tags=${core}@${first} ${widgets}@${first}\n`);
    expect(text).toContain(`${core} ${first}: was there already`);
    expect(text).toContain(`${widgets} ${first}: published`);
    expect(registry.uploads).toEqual([widgets]);
    expect(await registry.packument(core)).toEqual(there);
    expect((await copy.git('tag')).split('\n')).toEqual([`${core}@${first}`, `${widgets}@${first}`]);
    const { versions } = await registry.packument(widgets);
    expect(versions[first].dependencies[core]).toBe(`^${first}`);
  });

  test('is published once', async () => {
    const before = await everything();
    expect(await succeeds('release:publish')).toContain(`${first} is released: nothing to publish.`);
    expect(await everything()).toEqual(before);
    expect(await script('state.mjs')).toBe('nothing');
  });

  test('works where it is installed', async () => {
    const { says } = await installed('user-of-first', [`${core}@${first}`, `${widgets}@${first}`]);
    expect(await says(questions, answers)).toEqual({
      version: first,
      inForce: '1922-09-11',
      moved: `people/${moved}`,
      topic: false,
      errata: [],
    });
  });
});

describe('the second version', () => {
  const reason = 'Date the entry into force of the treaty of Kars by its text';

  beforeAll(async () => {
    await move();
    await copy.replace(kars, 'when: 1922-09-11', 'when: 1922-09-12');
    await copy.replace(
      kars,
      /(in_force_from:\n(?: {2}.*\n)+)/,
      `${/in_force_from:\n(?: {2}.*\n)+/.exec(await copy.read(kars))?.[0] ?? ''}    - { source: kars-treaty-1921-text-tr, at: heading }\n`,
    );
    await copy.commit(reason);
    await copy.write(
      'packages/core/data/topics/aviation.yaml',
      (await copy.read(airspace))
        .replace('en: Airspace,', 'en: Aviation,')
        .replace('ru: Воздушное пространство,', 'ru: Авиация,')
        .replace('tr: Hava sahası', 'tr: Havacılık'),
    );
    await copy.commit('Add the topic of aviation');
  });

  /** The person everywhere under the new id, and a line that leads there from the old one. */
  async function move() {
    for (const place of ['data', 'coverage']) {
      const parent = `packages/core/${place}`;
      for (const name of await readdir(path.join(copy.folder, parent), { recursive: true })) {
        if (!name.endsWith('.yaml')) continue;
        const text = await copy.read(`${parent}/${name}`);
        const changed = text.replaceAll(new RegExp(`(?<![\\w-])${moved}(?![\\w-])`, 'g'), heir);
        if (changed !== text) await copy.write(`${parent}/${name}`, changed);
      }
    }
    const people = 'packages/core/data/people';
    await copy.git('mv', `${people}/${moved}.yaml`, `${people}/${heir}.yaml`);
    const redirects = 'packages/core/data/redirects.yaml';
    const written = await copy.read(redirects).catch(() => 'redirects:\n');
    await copy.write(
      redirects,
      `${written}  - { from: people/${moved}, to: people/${heir}, reason: his whole name, since: 9.9.9 }\n`,
    );
    await copy.commit('Give Kâzım Karabekir his whole name');
  }

  test('is refused while the changesets say less than the data', async () => {
    await copy.write('.changeset/second.md', changeset('patch', 'Corrections.'));
    await copy.commit('Say too little');
    const text = await stops('release:version');
    expect(text).toContain(
      `The data need a minor version since ${core}@${first}, but the changesets give only a patch one (${first} → ${patchOf(first)}):`,
    );
    expect(text).toContain('- topics/aviation is new (minor)');
    expect(text).toContain(`- people/${moved} moved to people/${heir} (minor)`);
    expect(text).not.toContain('(patch)');
    expect(text).toContain(`“'${core}': minor” in a changeset`);
  });

  test('and so is the branch that would bring it, until its changeset says enough', async () => {
    const base = `${core}@${first}`;
    expect(await stops('release:check', [base])).toContain('- topics/aviation is new (minor)');
    await copy.write('.changeset/second.md', changeset('minor', 'Aviation is a topic.'));
    await copy.commit('Describe the change');
    expect(await succeeds('release:check', [base])).toContain(
      'need a minor version, and the changesets give it',
    );
    // What was said before is not said by a branch that begins here.
    await copy.git('rm', '--quiet', 'packages/core/data/topics/aviation.yaml');
    await copy.commit('Remove a topic');
    expect(await stops('release:check', ['HEAD~'])).toContain(
      `give ${core} none:\n- topics/aviation no longer`,
    );
    await goBack('HEAD~');
  });

  test('lists its records by id, and puts each corrected value into the errata', async () => {
    await succeeds('release:version');
    second = await versionOf('core');
    expect(second).toBe(minorOf(first));
    const changelog = await copy.read('packages/core/CHANGELOG.md');
    const section = sectionOf(changelog, second);
    expect(section).toContain('Aviation is a topic.');
    const lists = section.slice(section.indexOf('### Added'));
    expect(lists).toBe(
      [
        '### Added\n\n- treaties/treaty-of-kars-1921 (Treaty of Kars)\n  - a source for in force from: kars-treaty-1921-text-tr, heading\n- topics/aviation (Aviation)',
        '### Corrected\n\n- treaties/treaty-of-kars-1921 (Treaty of Kars)\n  - in force from: 11 September 1922 → 12 September 1922',
        `### Moved\n\n- people/${moved} → people/${heir}`,
      ].join('\n\n'),
    );
    expect(changelog.indexOf(`## ${second}\n`)).toBeLessThan(changelog.indexOf(`## ${first}\n`));
    expect(JSON.parse(await copy.read('packages/core/errata.json'))).toEqual({ errata: [erratum()] });
    expect(await copy.read('packages/core/data/redirects.yaml')).toContain(
      `his whole name, since: ${second} }`,
    );
    expect(await copy.read('CITATION.cff')).toContain(`version: '${second}'`);
    await copy.commit(`Version ${second}`);
  });

  const erratum = () => ({
    record: 'treaties/treaty-of-kars-1921',
    path: 'inForceFrom.edtf',
    old: '1922-09-11',
    new: '1922-09-12',
    reason,
    source: 'kars-treaty-1921-text-tr',
    version: second,
  });

  test('is not published from what was packed for the first', async () => {
    const text = await stops('release:publish', ['--packed', inFolder('packed')]);
    expect(text).toContain(`was packed at ${await copy.git('rev-parse', `${core}@${first}`)}`);
  });

  test('reaches users with the corrected date, the new record, and the old id', async () => {
    await succeeds('release:publish');
    expect((await copy.git('tag')).split('\n')).toContain(`${core}@${second}`);
    // Who asks for the widgets alone gets the data of their version.
    const { says, home } = await installed('user-of-second', [widgets]);
    expect(await says(questions, answers)).toEqual({
      version: second,
      inForce: '1922-09-12',
      moved: `people/${heir}`,
      topic: true,
      errata: [erratum()],
    });
    const files = path.join(home, 'node_modules', widgets, 'dist/cdn');
    const treaties = JSON.parse(await readFile(path.join(files, 'data/en/treaties.json'), 'utf8'));
    const own = treaties.find((/** @type {{ id: string }} */ { id }) => id === 'treaty-of-kars-1921');
    expect(own.inForceFrom.edtf).toBe('1922-09-12');
    expect(JSON.parse(await readFile(path.join(files, 'integrity.json'), 'utf8')).version).toBe(second);
  });

  test('does not change what users of the first have', async () => {
    const { says } = await installed('user-of-first-again', [`${core}@${first}`, `${widgets}@${first}`]);
    expect(await says(questions, answers)).toMatchObject({
      version: first,
      inForce: '1922-09-11',
      errata: [],
    });
  });
});

describe('a removed id', () => {
  test('makes no version without a major changeset, and is not published by hand', async () => {
    const head = await copy.git('rev-parse', 'HEAD');
    await copy.git('rm', '--quiet', 'packages/core/data/topics/aviation.yaml');
    await copy.write('.changeset/third.md', changeset('minor', 'Aviation is no topic.'));
    await copy.commit('Remove a topic');
    const text = await stops('release:version');
    expect(text).toContain(`The data need a major version since ${core}@${second}`);
    expect(text).toContain('- topics/aviation no longer resolves (major)');
    expect(text).toContain('redirect it in packages/core/data/redirects.yaml');
    await copy.git('rm', '--quiet', '.changeset/third.md');
    for (const name of ['core', 'widgets']) {
      await copy.replace(
        `packages/${name}/package.json`,
        `"version": "${second}"`,
        `"version": "${minorOf(second)}"`,
      );
    }
    await copy.commit('Set a version by hand');
    expect(await stops('release:publish')).toContain('- topics/aviation no longer resolves (major)');
    await goBack(head);
  });
});

describe('what waits for a version', () => {
  test('can be tried under “next”, beside the latest, and leaves the tree as it was', async () => {
    await copy.write('.changeset/fourth.md', changeset('patch', 'A better word.', widgets));
    await copy.commit('Say it better');
    const before = await everything();
    await succeeds('release:next');
    const after = await everything();
    expect({ head: after.head, tree: after.tree, tags: after.tags }).toEqual({
      head: before.head,
      tree: before.tree,
      tags: before.tags,
    });
    const { 'dist-tags': tags, versions } = await registry.packument(widgets);
    expect(tags).toEqual({ latest: second, next: expect.stringMatching(/-next\.\d{14}\.g[0-9a-f]{7}$/) });
    expect(tags.next).toMatch(new RegExp(`^${patchOf(second).replaceAll('.', '\\.')}-`));
    expect(versions[tags.next].dependencies[core]).toBe(`^${tags.next}`);
    expect((await registry.packument(core))['dist-tags']).toEqual(tags);
  });
});

/** @param {string} version */
function minorOf(version) {
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${(minor ?? 0) + 1}.0`;
}

/** @param {string} version */
function patchOf(version) {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${(patch ?? 0) + 1}`;
}
