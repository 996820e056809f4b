import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Part, type Value, fails, notAsked, ours } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import { packageFolder } from '../package-folder.ts';
import { type Row, oneByOne } from '../row.ts';
import { bundled } from '../site.ts';

const parts: readonly Part[] = [
  { what: 'until the final picture', unit: 'KiB', bound: { atMost: 13 } },
  { what: 'the timeline in all', unit: 'KiB', bound: { atMost: 24 } },
  { what: 'the card', unit: 'KiB', bound: { atMost: 11 } },
  { what: 'both in one file', unit: 'KiB', bound: { atMost: 28 } },
];

const timeline = "export { RelationsTimeline } from '@russia-turkey/widgets/relations-timeline';";
const card = "export { TreatyCard } from '@russia-turkey/widgets/treaty-card';";
/** The dataset is no code: it comes beside it, in the reader’s language. */
const data = ['en', 'ru', 'tr', 'all'].flatMap((one) => [
  `@russia-turkey/core/${one}`,
  `@russia-turkey/core/${one}/*`,
]);

export const codeSize: Row = {
  name: 'code-size',
  question: 'code, style sheets and fonts over the wire, gzip, without what other hosts were asked for',
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      const fetched = await mounted(
        arena,
        name,
        { count: 100 },
        {
          after: ({ page }, { at }) =>
            page.evaluate(
              (until) =>
                performance
                  .getEntriesByType('resource')
                  .filter(({ startTime }) => performance.timeOrigin + startTime <= until)
                  .map(({ name: address }) => new URL(address))
                  .filter(
                    ({ origin, pathname }) =>
                      origin === location.origin && !['/start.js', '/favicon.ico'].includes(pathname),
                  )
                  .map(({ pathname }) => pathname),
              at,
            ),
        },
      );
      if (!fetched) return [fails];
      const files = await Promise.all(
        [...new Set(fetched)].map((file) => readFile(path.join(arena.site.folder, file))),
      );
      const first = kibibytes(files);
      if (name !== ours) return [name === 'list' ? 0 : first, notAsked, notAsked, notAsked];
      return [
        first,
        await builtSize(timeline, true),
        await builtSize(card, true),
        await builtSize(`${timeline}\n${card}`, false),
      ];
    }),
};

/** Already small files, fonts for instance, do not get smaller. */
const kibibytes = (files: readonly Uint8Array[]) =>
  files.reduce((sum, file) => sum + Math.min(file.length, gzipSync(file, { level: 9 }).length), 0) / 1024;

/** All that a site’s own build makes of it, what arrives later included. */
async function builtSize(contents: string, splitting: boolean): Promise<number> {
  const { outputFiles } = await build({
    ...bundled,
    splitting,
    stdin: { contents, resolveDir: packageFolder },
    external: data,
    outdir: 'unwritten',
    write: false,
  });
  return kibibytes(outputFiles.map((file) => file.contents));
}
