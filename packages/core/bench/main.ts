import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarks } from './benchmarks.ts';
import { conclusion } from './conclusion.ts';
import type { Measurement } from './measurement.ts';
import { table } from './table.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const unknown = positionals.filter((name) => !benchmarks.some((one) => one.name === name));

if (unknown.length > 0) {
  console.error(`There is no benchmark “${unknown.join('”, “')}”.`);
  console.error('pnpm bench [name …] [--json FILE], where a name is one of:');
  for (const { name, question } of benchmarks) console.error(`  ${name.padEnd(14)}${question}`);
  process.exitCode = 2;
} else {
  await run(
    positionals.length === 0 ? benchmarks : benchmarks.filter(({ name }) => positionals.includes(name)),
  );
}

async function run(chosen: typeof benchmarks): Promise<void> {
  const machine = {
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    processors: os.cpus().length,
    processor: os.cpus()[0]?.model ?? 'unknown',
    load: os.loadavg()[0] ?? 0,
  };
  const { node, platform, processors, processor, load } = machine;
  console.log(`Node ${node}, ${platform}, ${processors} × ${processor}, load ${load.toFixed(1)}`);
  if (load > processors / 2) console.log('Others are at work on this machine: times will be too long.');
  const results: Record<string, readonly Measurement[]> = {};
  for (const benchmark of chosen) {
    const measurements = await benchmark.measure();
    results[benchmark.name] = measurements;
    console.log(`\n${table(benchmark, measurements)}`);
  }
  const { ok, says } = conclusion(results);
  console.log(`\n${says}`);
  if (values.json !== undefined) {
    // Beside whoever calls, not in the package.
    const file = path.resolve(process.env['INIT_CWD'] ?? '.', values.json);
    await writeFile(file, `${JSON.stringify({ machine, results }, undefined, 2)}\n`);
  }
  process.exitCode = ok ? 0 : 1;
}
