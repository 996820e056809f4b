import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { readArguments, splitCommand } from './commands/arguments.ts';
import { type Command, UsageError } from './commands/command.ts';
import { helpOf, overview } from './commands/help.ts';
import { commands } from './commands/index.ts';
import { suggest } from './suggest.ts';

// What was compiled once is not compiled again: the libraries are a third of the time of a check.
enableCompileCache();

const packageFolder = path.resolve(import.meta.dirname, '..');
// pnpm runs a script in the folder of its package; INIT_CWD is where the caller stood.
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(line: readonly string[]): Promise<number> {
  const { name, rest } = splitCommand(line);
  if (name === undefined || name === 'help') return await help(splitCommand(rest).name);
  const command = await find(name);
  const { args, options } = readArguments(command, rest);
  if (options['help'] === true) return await help(command.name);
  const folder = (option: string, usual: string) =>
    path.resolve(
      here,
      typeof options[option] === 'string' ? options[option] : path.join(packageFolder, usual),
    );
  return command.run(
    {
      data: folder('data', 'data'),
      out: folder('out', 'dist'),
      schema: path.join(packageFolder, 'schema'),
      package: packageFolder,
      here,
    },
    args,
    options,
  );
}

async function help(name: string | undefined): Promise<number> {
  console.log(name === undefined ? overview(await all()) : helpOf(await find(name)));
  return 0;
}

function all(): Promise<Command[]> {
  return Promise.all(Object.values(commands).map((load) => load()));
}

async function find(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const remedy = suggest(name, Object.keys(commands));
  throw new UsageError(`“${name}” is no command${remedy ? `: ${remedy}` : '.'}\n\n${overview(await all())}`);
}
