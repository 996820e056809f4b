import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import * as dataset from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatNames, loadFormats } from '../../../commands/formats.ts';

const packageFolder = path.resolve(import.meta.dirname, '../../..');
const names = await formatNames(packageFolder);

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe.each(names)('%s', (name) => {
  test('writes the same bytes on any day, and asks neither the network nor chance', async () => {
    const [format] = await loadFormats(packageFolder, [name]);
    vi.stubGlobal('fetch', () => {
      throw new Error('An export asked the network.');
    });
    vi.stubGlobal(
      'Math',
      Object.create(Math, { random: { get: () => expect.unreachable('An export asked chance.') } }),
    );
    const written = [];
    for (const now of ['1999-12-31T23:59:59Z', '2030-02-28T00:00:00Z']) {
      vi.setSystemTime(new Date(now));
      written.push(await format?.files(dataset, meta));
    }
    expect(written[0]?.size).toBeGreaterThan(0);
    expect(written[0]).toEqual(written[1]);
  });

  test('is built on nothing of Node, so that it runs in a browser too', async () => {
    const code = `import { registerHooks } from 'node:module';
      const seen = [];
      registerHooks({ resolve(name, context, next) {
        const found = next(name, context);
        seen.push(found.url);
        return found;
      } });
      const { format } = await import('@russia-turkey/core/export/${name}');
      console.log(JSON.stringify({ name: format.name, builtins: seen.filter((url) => url.startsWith('node:')) }));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=browser', '--input-type=module', '-e', code],
      {
        cwd: packageFolder,
      },
    );
    expect(JSON.parse(stdout)).toEqual({ name, builtins: [] });
  });
});
