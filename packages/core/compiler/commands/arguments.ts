import { parseArgs } from 'node:util';
import { suggest } from '../suggest.ts';
import { type Command, type Option, UsageError, type Values } from './command.ts';

export const globalOptions = {
  data: { type: 'string', takes: 'FOLDER', says: 'reads records from here instead of packages/core/data' },
  out: { type: 'string', takes: 'FOLDER', says: 'writes what is built here instead of packages/core/dist' },
  help: { type: 'boolean', says: 'says what the command does, and does nothing' },
} as const satisfies Record<string, Option>;

export interface Arguments {
  readonly args: readonly string[];
  /** Values of global options and of those of the command. */
  readonly options: Values<Readonly<Record<string, Option>>>;
}

/**
 * The name of the command in a command line, and the line without it. Global options may stand before it.
 *
 * @throws {UsageError} for an option that no command has, before a command is named
 */
export function splitCommand(line: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  const { tokens } = tokensOf(line, globalOptions);
  const first = tokens.find((token) => token.kind === 'positional');
  for (const token of tokens) {
    if (first && token.index >= first.index) break;
    if (token.kind === 'option' && !Object.hasOwn(globalOptions, token.name)) {
      throw new UsageError(
        `“${token.rawName}” stands before the command. Write the command first: pnpm data <command> ${token.rawName}`,
      );
    }
  }
  return first
    ? { name: first.value, rest: line.filter((_, index) => index !== first.index) }
    : { name: undefined, rest: line };
}

/**
 * Reads what follows a command's name.
 *
 * @throws {UsageError} an option that the command does not have, a value too many or missing, too many or few arguments
 */
export function readArguments(command: Command, line: readonly string[]): Arguments {
  const known: Readonly<Record<string, Option>> = { ...globalOptions, ...command.options };
  const { tokens, values, positionals } = tokensOf(line, known);
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (!option) {
      const remedy =
        suggest(
          token.rawName,
          Object.keys(known).map((name) => `--${name}`),
        ) ??
        `its options are ${Object.keys(known)
          .map((name) => `--${name}`)
          .join(', ')}`;
      throw new UsageError(`“${token.rawName}” is no option of ${command.name}: ${remedy}`);
    }
    const value = token.value;
    if (option.type === 'string' && (value === undefined || value === '')) {
      throw new UsageError(
        `“${token.rawName}” needs a value: ${token.rawName} ${option.takes ?? 'VALUE'}. It ${option.says}.`,
      );
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw new UsageError(`“${token.rawName}” takes no value, but “${value}” was given: leave it out.`);
    }
  }
  if (values['help'] === true) return { args: positionals, options: values };
  const [least, most] = command.arguments ?? [0, 0];
  const call = ['pnpm data', command.name, command.takes].filter(Boolean).join(' ');
  if (positionals.length < least) {
    throw new UsageError(
      `${command.name} needs ${least === 1 ? 'one more word' : `${least} words`}: ${call}`,
    );
  }
  if (positionals.length > most) {
    throw new UsageError(`“${positionals[most] ?? ''}” is one word too many: ${call}`);
  }
  return { args: positionals, options: values };
}

function tokensOf(line: readonly string[], options: Readonly<Record<string, Option>>) {
  // Not strict: unknown options come back as tokens, to be named together with what was meant.
  return parseArgs({
    args: [...line],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type, multiple }]) => [
        name,
        { type, ...(multiple ? { multiple: true } : {}) },
      ]),
    ),
  }) as ReturnType<typeof parseArgs<{ strict: false; tokens: true; allowPositionals: true }>> & {
    values: Arguments['options'];
  };
}
