// What turbo takes from its cache is true: whatever a task reads is in its hash, and its report is its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames } from './browsers.mjs';
import { stages } from './stages.mjs';
import { environment, root, workspaces } from './tools.mjs';
import { failedTasks, fromCache, turboCommand } from './turbo.mjs';

/**
 * @typedef {object} Task
 * @property {string} taskId
 * @property {string} task
 * @property {string} command
 * @property {string} directory
 * @property {string} hash
 * @property {Record<string, string>} inputs by their paths from the directory
 * @property {string[] | null} outputs
 * @property {string[]} dependencies
 */

const names = stages.flatMap(({ tasks = [] }) => tasks);

/** What turbo would do, and with which hashes. @param {Record<string, string>} [env] */
function plan(env = {}) {
  const text = execFileSync(process.execPath, [turboCommand(), 'run', ...names, '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, ...versions, ...env },
    maxBuffer: 2 ** 28,
  });
  /** @type {{ tasks: Task[], globalCacheInputs: { files: Record<string, string> } }} */
  const { tasks, globalCacheInputs } = JSON.parse(text);
  return {
    tasks: tasks.filter(({ command }) => command !== '<NONEXISTENT>'),
    everywhere: Object.keys(globalCacheInputs.files),
  };
}

const versions = { CI: '', TEST_MACHINE: 'a', TEST_CHROMIUM: 'b', TEST_FIREFOX: 'c', TEST_WEBKIT: 'd' };
const { tasks, everywhere } = plan();

/** Files from the root on that are in the hash of a task. @param {Task} task */
const inputsOf = ({ directory, inputs }) =>
  Object.keys(inputs).map((file) => path.posix.join(directory.replaceAll('\\', '/'), file));

/** The tasks that run anew where these variables are. @param {Record<string, string>} env */
function anew(env) {
  const before = new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
  return plan(env)
    .tasks.filter(({ taskId, hash }) => before.get(taskId) !== hash)
    .map(({ taskId }) => taskId);
}

describe('the hash of a task', () => {
  test('knows the machine and its Node', () => {
    expect(anew({ TEST_MACHINE: 'another' })).toEqual(tasks.map(({ taskId }) => taskId));
  });

  test.each([
    ['CHROMIUM', ['consumers#test', 'demo#test', 'widgets#test:browser:chromium']],
    ['FIREFOX', ['widgets#test:browser:firefox']],
    ['WEBKIT', ['widgets#test:browser:webkit']],
  ])('knows the version of %s where it is started, and nowhere else', (browser, expected) => {
    expect(anew({ [`TEST_${browser}`]: 'another' }).sort()).toEqual(
      expected.map((name) => `@russia-turkey/${name}`),
    );
  });

  test('changes with nothing else of the environment', () => {
    expect(anew({ TERM: 'another' })).toEqual([]);
  });

  const tracked = execFileSync('git', ['ls-files', '-z', '--deduplicate'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

  test.each(tasks.filter(({ directory }) => directory === '').map((task) => ({ name: task.task, task })))(
    '$name, a task of the root, knows the whole repository',
    ({ task }) => {
      const known = new Set(inputsOf(task));
      expect(tracked.length).toBeGreaterThan(1000);
      expect(tracked.filter((file) => !known.has(file))).toEqual([]);
    },
  );

  test.each(tasks.map((task) => ({ name: task.taskId, task })))(
    '$name: knows the files outside of its folder that its command names',
    ({ task }) => {
      const known = new Set([...everywhere, ...inputsOf(task)]);
      const named = outside(task.directory, [...namedIn(task.command, task.directory)]);
      expect(named.filter((file) => !known.has(file))).toEqual([]);
    },
  );

  test.each(workspaces())(
    '$name: knows the files outside of its folder that its sources name',
    (workspace) => {
      const own = tasks.filter(({ taskId }) => taskId.startsWith(`${workspace.name}#`));
      const known = new Set([...everywhere, ...own.flatMap(inputsOf)]);
      const folder = path.relative(root, workspace.folder).replaceAll('\\', '/');
      const sources = tracked.filter((file) => file.startsWith(`${folder}/`) && /\.[cm]?[jt]s$/.test(file));
      const named = outside(folder, sources.flatMap(namedInFile));
      expect(named.filter((file) => !known.has(file))).toEqual([]);
    },
  );

  test('would lack a file that nobody gave to it', () => {
    expect(outside('apps/demo', namedInFile('apps/demo/src/data/citation.ts'))).toEqual(['CITATION.cff']);
    expect(outside('packages/core', [...namedIn('node ../../.ci/check-sizes.mjs', 'packages/core')])).toEqual(
      expect.arrayContaining(['.ci/check-sizes.mjs', '.ci/bundle-sizes.mjs', '.ci/tools.mjs']),
    );
  });

  /**
   * Those of the files that are neither in the folder nor in a workspace, which is known by its build, and the scripts
   * that they import.
   *
   * @param {string} folder
   * @param {string[]} files
   */
  function outside(folder, files) {
    const known = [
      folder,
      ...workspaces().map((one) => path.relative(root, one.folder).replaceAll('\\', '/')),
    ];
    /** @param {string} file */
    const isOutside = (file) => !known.some((one) => file.startsWith(`${one}/`));
    const reached = new Set(files.filter(isOutside));
    for (const file of reached) {
      if (file.endsWith('.mjs')) for (const one of namedInFile(file).filter(isOutside)) reached.add(one);
    }
    return [...reached];
  }

  /** @param {string} file */
  function namedInFile(file) {
    return [...namedIn(readFileSync(path.join(root, file), 'utf8'), path.posix.dirname(file))];
  }

  /** The files of the repository to which relative paths in a text lead. @param {string} text @param {string} folder */
  function namedIn(text, folder) {
    const found = [...text.matchAll(/(?<=^|[\s'"`])\.{1,2}\/[\w./-]+(?=$|[\s'"`])/g)];
    return new Set(
      found.map(([file]) => path.posix.join(folder, file)).filter((file) => tracked.includes(file)),
    );
  }
});

describe('a report', () => {
  const written = tasks.flatMap(({ directory, outputs }) =>
    (outputs ?? [])
      .map((output) => path.join(root, directory, output))
      .filter((file) => file.includes('reports')),
  );

  test('of each stage of tests is what its tasks leave, and no task brings that of another', () => {
    const counted = stages.flatMap(({ reports }) => reports?.() ?? []);
    expect(counted.length).toBeGreaterThan(browserNames.length);
    expect(written.sort()).toEqual(counted.sort());
    for (const { tasks: its = [], reports } of stages) {
      const own = tasks.filter(({ task }) => its.includes(task));
      for (const file of reports?.() ?? []) {
        const left = own.flatMap(({ directory, outputs }) =>
          (outputs ?? []).map((it) => path.join(root, directory, it)),
        );
        expect(left).toContain(file);
      }
    }
  });
});

describe('what came from the cache', () => {
  /** @param {string[]} statuses */
  const summary = (...statuses) => ({
    tasks: [
      ...statuses.map((status) => ({ task: 'test', command: 'vitest run', cache: { status } })),
      { task: 'build', command: 'tsup', cache: { status: 'HIT' } },
      { task: 'test', command: '<NONEXISTENT>', cache: { status: 'MISS' } },
    ],
  });

  test.each([
    [['HIT', 'HIT'], 'from the cache'],
    [['HIT', 'MISS'], '1 of 2 from the cache'],
    [['MISS', 'MISS'], ''],
  ])('%j is said in words', (statuses, words) => {
    expect(fromCache(summary(...statuses), ['test'])).toBe(words);
  });
});

test('a stage of several tasks names the one that failed, and not what turbo did not start', () => {
  const summary = {
    tasks: [
      { taskId: '//#lint:code', execution: { exitCode: 1 } },
      { taskId: '//#test:house', execution: { exitCode: 0 } },
      { taskId: '@russia-turkey/core#test' },
    ],
  };
  expect(failedTasks(summary)).toEqual(['//#lint:code']);
});
