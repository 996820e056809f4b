import { globalOptions } from './arguments.ts';
import type { Command, Option } from './command.ts';

const call = ({ name, takes }: Command) => [name, takes].filter(Boolean).join(' ');

/** What there is. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => call(command).length), 'help [command]'.length) + 2;
  return [
    'pnpm data <command> [options]',
    '',
    ...commands.map((command) => `  ${call(command).padEnd(width)}${command.says}`),
    `  ${'help [command]'.padEnd(width)}says this, or what one command does`,
    '',
    'For every command:',
    ...optionLines(globalOptions),
  ].join('\n');
}

/** What one command does and takes. */
export function helpOf(command: Command): string {
  return [
    `pnpm data ${call(command)}${command.options ? ' [options]' : ''}`,
    `  ${command.says}`,
    ...(command.about ? ['', command.about] : []),
    ...(command.options ? ['', 'Options:', ...optionLines(command.options)] : []),
    '',
    'For every command:',
    ...optionLines(globalOptions),
  ].join('\n');
}

function optionLines(options: Readonly<Record<string, Option>>): string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => [`--${name}${option.takes ? ` ${option.takes}` : ''}`, option] as const,
  );
  const width = Math.max(...rows.map(([written]) => written.length)) + 2;
  return rows.map(
    ([written, option]) =>
      `  ${written.padEnd(width)}${option.says}${option.multiple ? ' (may be repeated)' : ''}`,
  );
}
