import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyRecords } from '../test/real-records.ts';

const main = path.resolve(import.meta.dirname, 'main.ts');
let folder: string;

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const data = (...args: string[]): Promise<Run> => dataReading('', ...args);

async function dataReading(input: string, ...args: string[]): Promise<Run> {
  const options = ['--data', path.join(folder, 'data'), '--out', path.join(folder, 'dist')];
  const running = promisify(execFile)(process.execPath, [main, ...args, ...options], {
    env: { ...process.env, INIT_CWD: folder },
  });
  running.child.stdin?.end(input);
  try {
    const { stdout, stderr } = await running;
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Run;
  }
}

/** As good as all of them for what the commands do, and checked in a tenth of the time. */
const enough = [
  'treaties/treaty-of-kars-1921',
  'people/menshikov-alexander',
  'polities/russian-empire',
  'polities/ottoman-empire',
  'topics/airspace',
];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'build-'));
  await copyRecords(enough, path.join(folder, 'data'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a build with a wrong record names each error, exits with 1 and leaves the last good build as it was', async () => {
  expect(await data('build')).toMatchObject({ code: 0 });
  const before = await readFile(path.join(folder, 'dist/dataset.json'), 'utf8');
  const files = await readdir(path.join(folder, 'dist'), { recursive: true });

  const kars = path.join(folder, 'data/treaties/treaty-of-kars-1921.yaml');
  const text = await readFile(kars, 'utf8');
  await writeFile(
    kars,
    text
      .replace('when: 1921-10-13', 'when: 1921-13-10')
      .replace('polity: armenian-ssr', 'polity: armenia-ssr'),
  );
  const moscow = path.join(folder, 'data/treaties/treaty-of-moscow-1921.yaml');
  await writeFile(moscow, (await readFile(moscow, 'utf8')).replace('scope: bilateral', 'scope: bilatral'));

  const { code, stderr } = await data('build');
  expect(code).toBe(1);
  expect(stderr).toMatch(/^data\/treaties\/treaty-of-kars-1921\.yaml:\d+:\d+\n {2}“1921-13-10” is no date/m);
  expect(stderr).toMatch(/There is no record polities\/armenia-ssr\.\n {2}→ did you mean “armenian-ssr”\?/);
  expect(stderr).toMatch(
    /^data\/treaties\/treaty-of-moscow-1921\.yaml:\d+:\d+\n.*\n {2}→ did you mean “bilateral”\?/m,
  );
  expect(stderr).toContain('nothing was written');
  expect(await readFile(path.join(folder, 'dist/dataset.json'), 'utf8')).toBe(before);
  expect(await readdir(path.join(folder, 'dist'), { recursive: true })).toEqual(files);
  expect(await readdir(folder)).toEqual(['data', 'dist']);
});

test('check is quiet about right data, and an unknown command says what there is', async () => {
  expect(await data('check')).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+ records, nothing to report\.$/m),
  });
  const { code, stdout, stderr } = await data('chekc');
  expect(code).toBe(2);
  expect(stderr).toContain('“chekc” is no command: did you mean “check”?');
  expect(stderr).toContain('pnpm data <command>');
  expect(stdout).toBe('');
});

test('a wrong option is named with what was meant, without a stack; help says what each command takes', async () => {
  const { code, stderr } = await data('diff', 'HEAD', '--jsn');
  expect(code).toBe(2);
  expect(stderr).toBe('“--jsn” is no option of diff: did you mean “--json”?\n');
  const { stdout } = await data('help');
  for (const name of ['check', 'build', 'new', 'diff', 'stats', 'schemas']) {
    expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  }
  expect((await data('diff', '--help')).stdout).toContain('--json');
});

test('check of one file reads all and reports that file only, as JSON for machines', async () => {
  const kars = path.join(folder, 'data/treaties/treaty-of-kars-1921.yaml');
  await writeFile(kars, (await readFile(kars, 'utf8')).replace('when: 1921-10-13', 'when: 1921-13-10'));
  expect(await data('check', 'data/treaties/treaty-of-moscow-1921.yaml')).toMatchObject({
    code: 0,
    stdout: 'data/treaties/treaty-of-moscow-1921.yaml: nothing to report.\n',
  });
  const { code, stdout } = await data('check', '--json', kars);
  expect(code).toBe(1);
  const findings = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  expect(findings).toContainEqual(
    expect.objectContaining({
      file: 'data/treaties/treaty-of-kars-1921.yaml',
      rule: 'edtf-date',
      line: expect.any(Number),
    }),
  );
  expect(await data('check', 'README.md')).toMatchObject({ code: 2 });
});

test('stats count the records that there are', async () => {
  const { code, stdout } = await data('stats', '--json');
  expect(code).toBe(0);
  const { byKind } = JSON.parse(stdout) as { byKind: { kind: string; records: number }[] };
  for (const { kind, records } of byKind) {
    const files = await readdir(path.join(folder, 'data', kind)).catch(() => []);
    expect(records).toBe(files.length);
  }
});

describe('new', () => {
  const answers = `signed: { when: 1774-07-10 OS, cites: [{ source: tdv-paris-antlasmasi, at: p. 1 }] }
parties: [{ polity: russian-empire }, { polity: ottoman-empire }]
type: peace-treaty
labels: { en: Treaty of Çeşme, ru: Чесменский договор, tr: Çeşme Antlaşması }
summary: { en: "On it: </script>", ru: О нём, tr: "=cmd()" }
scope: bilateral
`;

  test('writes a record from answers, with an id of its own, checks it, and does not write it twice', async () => {
    const file = path.join(folder, 'data/treaties/treaty-of-cesme-1774.yaml');
    expect(await dataReading(answers, 'new', 'treaty')).toMatchObject({
      code: 0,
      stdout: 'Wrote data/treaties/treaty-of-cesme-1774.yaml; nothing to report.\n',
    });
    expect(await readFile(file, 'utf8')).toBe(`type: peace-treaty
labels: { en: Treaty of Çeşme, ru: Чесменский договор, tr: Çeşme Antlaşması }
summary: { en: "On it: </script>", ru: О нём, tr: =cmd() }
signed:
  when: 1774-07-21
  as_written:
    - { calendar: julian, date: 1774-07-10 }
  cites:
    - { source: tdv-paris-antlasmasi, at: p. 1 }
parties:
  - { polity: russian-empire }
  - { polity: ottoman-empire }
scope: bilateral
`);
    expect(await dataReading(answers, 'new', 'treaties', '--id', 'treaty-of-cesme-1774')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('treaties/treaty-of-cesme-1774 exists already.'),
    });
    expect(await dataReading(answers, 'new', 'treaties', '--dry-run')).toMatchObject({
      code: 0,
      stderr: 'data/treaties/treaty-of-cesme-1774-2.yaml:\n',
    });
    // From a file, which it finds from where the caller stands; what is given besides goes before it.
    expect(
      await data(
        'new',
        'treaty',
        '--from',
        'data/treaties/treaty-of-cesme-1774.yaml',
        '--set',
        'labels.en=Peace of x',
      ),
    ).toMatchObject({ code: 0, stdout: expect.stringContaining('peace-of-x-1774.yaml') });
  });

  test('writes nothing for answers that make no record, and says what is wrong with them', async () => {
    const before = await readdir(path.join(folder, 'data'), { recursive: true });
    const { code, stderr } = await dataReading('type: peace-treety\nlabels: { en: x }', 'new', 'treaty');
    expect(code).toBe(1);
    expect(stderr).toContain(
      '“type” is "peace-treety", which is not one of its values.\n  → did you mean “peace-treaty”?',
    );
    expect(stderr).toContain('“labels.ru”: the Russian text is missing.');
    expect(stderr).toContain('“parties” is missing.');
    expect(stderr).toContain('nothing was written');
    expect(await data('new', 'treatis')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean “treaties”?'),
    });
    expect(await data('new', 'treaty', '--answers', 'none.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('none.yaml cannot be read'),
    });
    expect(await data('new', 'treaty', '--id', 'Çeşme 1774')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('such as cesme-1774'),
    });
    expect(await readdir(path.join(folder, 'data'), { recursive: true })).toEqual(before);
  });

  test('shows what is left to settle', async () => {
    const { code, stdout, stderr } = await dataReading(
      answers.replace('russian-empire', 'ussr'),
      'new',
      'treaty',
    );
    expect(code).toBe(1);
    expect(stdout).toContain('left to settle');
    expect(stderr).toMatch(
      /^data\/treaties\/treaty-of-cesme-1774\.yaml:\d+:\d+\n.+\n {2}→ .+\[polity-existed\]$/m,
    );
  });
});

describe('diff', () => {
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });

  test('compares a commit with the working folder or with another commit, and names the version', async () => {
    await git('init', '--quiet');
    await git('add', 'data');
    await git('commit', '--quiet', '-m', 'first');
    await git('tag', 'v1');
    expect(await data('diff', 'v1')).toMatchObject({
      code: 0,
      stdout: 'The built data are the same as at v1.\n',
    });

    const kars = path.join(folder, 'data/treaties/treaty-of-kars-1921.yaml');
    await writeFile(kars, (await readFile(kars, 'utf8')).replace('when: 1921-10-13', 'when: 1921-10-14'));
    const changed = await data('diff', 'v1');
    expect(changed).toMatchObject({ code: 0 });
    expect(changed.stdout).toBe(`## Corrected

- treaties/treaty-of-kars-1921 (Treaty of Kars)
  - signed: 13 October 1921 → 14 October 1921

One change since v1: a patch version.
`);
    await git('commit', '--quiet', '-a', '-m', 'second');
    await git('rm', '--quiet', 'data/topics/airspace.yaml');
    const { stdout } = await data('diff', 'v1', 'HEAD', '--json');
    expect(JSON.parse(stdout)).toEqual({
      from: 'v1',
      to: 'HEAD',
      level: 'patch',
      changes: [
        {
          change: 'corrected',
          record: 'treaties/treaty-of-kars-1921',
          path: ['signed', 'edtf'],
          from: '1921-10-13',
          to: '1921-10-14',
        },
      ],
      unreadable: [],
      changelog:
        '## Corrected\n\n- treaties/treaty-of-kars-1921 (Treaty of Kars)\n  - signed: 13 October 1921 → 14 October 1921',
    });
    expect((await data('diff', 'v1')).stdout).toContain('## Removed\n\n- topics/airspace');

    // An old commit whose data the schemas of today do not know.
    await writeFile(kars, (await readFile(kars, 'utf8')).replace('scope: plurilateral', 'scope: some'));
    await git('commit', '--quiet', '-a', '-m', 'third');
    await git('checkout', '--quiet', 'v1', '--', 'data');
    const partly = await data('diff', 'HEAD');
    expect(partly.code).toBe(1);
    expect(partly.stdout).toContain('since HEAD: at least a minor version.');
    expect(partly.stderr).toContain('- treaties/treaty-of-kars-1921 at HEAD: “scope” is "some"');
  });

  test('says what git does not know', async () => {
    expect(await data('diff', 'v1')).toMatchObject({ code: 2, stderr: expect.stringContaining('“v1”') });
    await git('init', '--quiet');
    expect(await data('diff', 'v1')).toMatchObject({
      code: 2,
      stderr:
        'git knows no commit, branch or tag “v1” here. If it is on a server, run “git fetch --tags” first.\n',
    });
    expect(await data('diff', '--', '--output=x')).toMatchObject({ code: 2 });
    await git('commit', '--quiet', '--allow-empty', '-m', 'nothing');
    expect(await data('diff', 'HEAD')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“HEAD” has no records in this folder'),
    });
  });
});
