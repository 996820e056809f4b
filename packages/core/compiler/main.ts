import path from 'node:path';
import { parseArgs } from 'node:util';
import { commands } from './commands/index.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, out: { type: 'string' } },
});

const [name = 'help', ...args] = positionals;
const command = commands.find((one) => one.name === name);
if (command) {
  process.exitCode = await command.run(
    {
      data: path.resolve(values.data ?? path.join(packageFolder, 'data')),
      out: path.resolve(values.out ?? path.join(packageFolder, 'dist')),
      schema: path.join(packageFolder, 'schema'),
      package: packageFolder,
    },
    args,
  );
} else {
  const calls = commands.map((one) => ({ call: [one.name, one.takes].filter(Boolean).join(' '), ...one }));
  const width = Math.max(...calls.map(({ call }) => call.length)) + 2;
  if (name !== 'help') console.error(`“${name}” is no command.`);
  console.log('pnpm data <command> [--data FOLDER] [--out FOLDER]');
  for (const { call, says } of calls) console.log(`  ${call.padEnd(width)}${says}`);
  process.exitCode = name === 'help' ? 0 : 2;
}
