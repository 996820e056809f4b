import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { conclusion } from './conclusion.ts';
import { contestants, versionOf } from './contestants.ts';
import { type Measured, contestantNames, measured } from './measurement.ts';
import { mounted } from './mounted.ts';
import type { Arena } from './row.ts';
import { openSite } from './site.ts';
import { heading, section } from './table.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'string' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    contestants: { type: 'string' },
  },
});
const names = [...positionals, ...values.only];
const among = values.contestants?.split(',') ?? [...contestantNames];
const unknown = [
  ...names.filter((name) => !benchmarks.some((one) => one.name === name)),
  ...among.filter((name) => !contestants.some((one) => one.name === name)),
];

if (unknown.length > 0) {
  console.error(`There is no benchmark and no contestant “${unknown.join('”, “')}”.`);
  console.error(
    'pnpm bench [name …] [--quick] [--contestants NAME,NAME] [--json FILE], where a name is one of:',
  );
  for (const { name, question } of benchmarks) console.error(`  ${name.padEnd(16)}${question}`);
  console.error(`and a contestant one of: ${contestantNames.join(', ')}.`);
  process.exitCode = 2;
} else {
  await run();
}

async function run(): Promise<void> {
  const chosen = contestants.filter(({ name }) => among.includes(name));
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    processors: os.cpus().length,
    processor: os.cpus()[0]?.model ?? 'unknown',
    load: os.loadavg()[0] ?? 0,
    versions: Object.fromEntries(chosen.map((one) => [one.name, versionOf(one)])),
  };
  const { node, platform, processors, processor, load } = machine;
  console.log(`Node ${node}, ${platform}, ${processors} × ${processor}, load ${load.toFixed(1)}`);
  if (load > processors / 2) console.log('Others are at work on this machine: times will be too long.');
  console.log(
    chosen.flatMap((one) => (one.package ? [`${one.package} ${versionOf(one) ?? ''}`] : [])).join(', '),
  );
  const site = await openSite();
  const arena: Arena = {
    site,
    contestants: chosen,
    failed: new Set(),
    ...(values.quick ? { runs: 2, patience: 5_000 } : { runs: 5, patience: 25_000 }),
  };
  try {
    await assertAllMount(arena);
    const results: Record<string, readonly Measured[]> = {};
    const columns = chosen.map(({ name }) => name);
    for (const row of names.length === 0
      ? benchmarks
      : benchmarks.filter(({ name }) => names.includes(name))) {
      const lines = measured(row.parts, await row.measure(arena));
      results[row.name] = lines;
      console.log(`\n${heading(chosen)}\n${section(row, lines, columns)}`);
    }
    const { ok, says } = conclusion(results);
    console.log(`\n${says}`);
    if (values.json !== undefined) {
      // Beside whoever calls, not in the package.
      const file = path.resolve(process.env['INIT_CWD'] ?? '.', values.json);
      await writeFile(file, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
    }
    process.exitCode = ok ? 0 : 1;
  } finally {
    await site.close();
  }
}

/** Otherwise a broken page would be taken for a slow contestant. */
async function assertAllMount(arena: Arena): Promise<void> {
  for (const { name } of arena.contestants) {
    const shown = await mounted(
      arena,
      name,
      { count: 100 },
      { after: (_, picture) => Promise.resolve(picture) },
    );
    if (!shown)
      throw new Error(
        `“${name}” shows nothing of 100 entries, so nothing can be compared. Look at bench/page/${name}.ts: has its API changed?`,
      );
  }
}
