import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageFolder, runProgram } from './fresh-process.ts';
import { type Benchmark, type Measurement, median, show } from './measurement.ts';

const runs = 9;
/** Milliseconds over a project that imports nothing. */
const bound = 100;

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const projects = {
  empty: 'export {};\n',
  // The collections of one language, with ids and types that must compile.
  consumer: `
    import { byId, chronological, during, formatWhen, involving, where } from '@russia-turkey/core';
    import { claims, events, people, sources, treaties, wars } from '@russia-turkey/core/en';
    export const kars: string = byId(treaties, 'treaty-of-kars-1921').label;
    export const peace = where(treaties, during('1800/1856'), involving('polities/ottoman-empire'));
    export const lines = chronological(events).map((event) => event.label + formatWhen(event.happened, 'en'));
    export const counts = [people, sources, claims].map((collection) => collection.length);
    export const ids: readonly (typeof treaties)[number]['id'][] = treaties.map((treaty) => treaty.id);
    export const armistices = where(wars, during('1877/1878')).map(({ id, sides }) => [id, sides]);
  `,
  // What it would cost if TypeScript had to infer the types from the records.
  inferred: `
    import treaties from '@russia-turkey/core/data/treaties.json' with { type: 'json' };
    import sources from '@russia-turkey/core/data/sources.json' with { type: 'json' };
    import claims from '@russia-turkey/core/data/claims.json' with { type: 'json' };
    import events from '@russia-turkey/core/data/events.json' with { type: 'json' };
    import people from '@russia-turkey/core/data/people.json' with { type: 'json' };
    export const counts = [treaties, sources, claims, events, people].map((collection) => collection.length);
  `,
};
type Project = keyof typeof projects;

export const typeCheck: Benchmark = {
  name: 'type-check',
  question: `how much longer tsc takes when a project uses the data, over an empty project (median of ${runs})`,
  async measure() {
    const folder = await mkdtemp(path.join(tmpdir(), 'type-check-'));
    try {
      await mkdir(path.join(folder, 'node_modules/@russia-turkey'), { recursive: true });
      await symlink(packageFolder, path.join(folder, 'node_modules/@russia-turkey/core'), 'junction');
      await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
      for (const [name, code] of Object.entries(projects))
        await writeFile(path.join(folder, `${name}.ts`), code);
      return [...(await overEmpty(folder, true)), ...(await overEmpty(folder, false))];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function overEmpty(folder: string, skipLibCheck: boolean): Promise<Measurement[]> {
  const found = { empty: [], consumer: [], inferred: [] } as Record<
    Project,
    { time: number; types: number }[]
  >;
  for (let round = 0; round < runs; round++) {
    for (const project of Object.keys(projects) as Project[]) {
      found[project].push(await check(folder, project, skipLibCheck));
    }
  }
  const over = (project: Project) =>
    median(found[project].map(({ time }, round) => time - (found.empty[round]?.time ?? NaN)));
  const fastest = (project: Project) => Math.min(...found[project].map(({ time }) => time));
  const types = (project: Project) => found[project][0]?.types.toLocaleString('en') ?? '?';
  const empty = median(found.empty.map(({ time }) => time));
  return [
    {
      what: `a consumer, ${skipLibCheck ? 'with' : 'without'} skipLibCheck`,
      value: over('consumer'),
      unit: 'ms',
      bound,
      beside:
        `${show(fastest('consumer') - fastest('empty'), 'ms')} by the fastest runs; empty ${show(empty, 'ms')} (${types('empty')} types), consumer ${types('consumer')} types; ` +
        `five collections inferred from JSON ${show(over('inferred'), 'ms')} more (${types('inferred')} types)`,
    },
  ];
}

async function check(folder: string, project: Project, skipLibCheck: boolean) {
  const { stdout } = await runProgram(
    process.execPath,
    [tsc, `${project}.ts`, '--noEmit', '--strict', '--exactOptionalPropertyTypes']
      .concat(['--target', 'es2022', '--lib', 'es2023', '--module', 'nodenext'])
      .concat(['--resolveJsonModule', '--extendedDiagnostics', '--skipLibCheck', `${skipLibCheck}`]),
    folder,
  );
  const read = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? NaN);
  const found = { time: read('Total time') * 1000, types: read('Types') };
  if (Number.isNaN(found.time)) throw new Error(`tsc said nothing of its time: ${stdout.slice(0, 200)}`);
  return found;
}
