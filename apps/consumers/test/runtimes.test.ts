import { describe, expect, test } from 'vitest';
import { consumer } from '../src/consumer.ts';
import { run } from '../src/run.ts';
import { type Runtime, bun, deno, nodeOf } from '../src/runtimes.ts';

// A peer that who reads the schemas brings.
const project = consumer('script', ['zod']);

const runtimes: readonly (readonly [name: string, Runtime | undefined, args: readonly string[]])[] = [
  ['Node 20', nodeOf(20), []],
  ['Node 24', nodeOf(24), []],
  ['Bun', bun(), ['--no-install']],
  ['Deno', deno(), ['run', '--quiet', '--cached-only', '--node-modules-dir=manual', '--allow-all']],
];
const here = runtimes.flatMap(([name, runtime]) => (runtime ? [`${name} (${runtime.version})`] : []));

test('on at least one Node of those that are promised', () => {
  expect(here.join()).toMatch(/Node/);
});

describe.each(runtimes)('%s', (name, runtime, args) => {
  const runs = async (script: string): Promise<unknown> => {
    const { program } = runtime ?? { program: name };
    return JSON.parse(await run(program, [...args, script], { cwd: project.folder }));
  };

  test('answers a question as of a day, and cites', async ({ skip, annotate }) => {
    if (!runtime) return skip(`There is no ${name} for this machine; it was asked on ${here.join(', ')}.`);
    await annotate(`${name}: ${runtime.version}`);
    expect(await runs('question.js')).toEqual({
      signed: '20 July 1936',
      status: ['signed', 'in-force'],
      isAmongThem: true,
      bibliography: expect.arrayContaining([expect.stringMatching(/Montreux|Straits/)]),
    });
  });

  test('imports every entry', async ({ skip, annotate }) => {
    if (!runtime) return skip(`There is no ${name} for this machine; it was asked on ${here.join(', ')}.`);
    await annotate(`${name}: ${runtime.version}`);
    const { exported } = (await runs('every-entry.js')) as {
      exported: Readonly<Record<string, readonly string[] | number>>;
    };
    expect(Object.keys(exported)).toEqual(
      expect.arrayContaining([
        '@russia-turkey/core',
        '@russia-turkey/core/ru/outline',
        '@russia-turkey/core/data/treaties.json',
        '@russia-turkey/core/schema/treaty.json',
        '@russia-turkey/core/export/parquet',
        '@russia-turkey/widgets',
        '@russia-turkey/widgets/define',
        '@russia-turkey/widgets/ssr',
      ]),
    );
    const empty = Object.entries(exported).filter(
      ([, names]) => names === 0 || (names as readonly string[]).length === 0,
    );
    // It registers, and exports nothing.
    expect(empty.map(([entry]) => entry)).toEqual(['@russia-turkey/widgets/define']);
  });
});
