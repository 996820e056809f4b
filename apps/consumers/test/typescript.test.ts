import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { consumer } from '../src/consumer.ts';
import { toolOf } from '../src/installed.ts';
import { node } from '../src/run.ts';

const project = consumer('typescript');

const compilers = ['typescript', 'typescript-7'];
const resolutions = {
  nodenext: ['--module', 'nodenext', '--moduleResolution', 'nodenext'],
  bundler: ['--module', 'esnext', '--moduleResolution', 'bundler'],
};
const cases = compilers.flatMap((compiler) =>
  Object.keys(resolutions).flatMap((resolution) =>
    ['server', 'page'].map((where) => ({
      compiler,
      resolution: resolution as keyof typeof resolutions,
      where,
    })),
  ),
);

const compile = (compiler: string, args: readonly string[]): Promise<string> =>
  node(path.join(toolOf(compiler), 'bin/tsc'), args, { cwd: project.folder });

test.each(cases)(
  '$compiler, $resolution, on a $where: what is right compiles and what is wrong does not, strictly and without skipLibCheck',
  async ({ compiler, resolution, where }) => {
    const options = ['-p', `tsconfig.${where}.json`, ...resolutions[resolution]];
    expect(await compile(compiler, options)).toBe('');
  },
);

test.each(compilers)('%s would say so if a wrong line compiled', async (compiler) => {
  const server = await readFile(path.join(project.folder, 'on-a-server.ts'), 'utf8');
  const corrected = server.replace('treaty-of-atlantis-1234', 'treaty-of-kars-1921');
  await writeFile(path.join(project.folder, 'corrected.ts'), corrected);
  const options = ['--strict', '--noEmit', '--ignoreConfig', '--target', 'es2022', '--lib', 'es2023'];
  await expect(compile(compiler, ['corrected.ts', ...options, ...resolutions.bundler])).rejects.toThrow(
    /TS2578: Unused '@ts-expect-error'/,
  );
});
