import { describe, expect, test } from 'vitest';
import { readArguments, splitCommand } from './arguments.ts';
import { type Command, UsageError, defineCommand } from './command.ts';

const command: Command = defineCommand({
  name: 'new',
  takes: '<kind>',
  says: 'makes a record',
  arguments: [1, 1],
  options: {
    id: { type: 'string', takes: 'ID', says: 'names the record' },
    set: { type: 'string', takes: 'FIELD=VALUE', multiple: true, says: 'gives a field' },
    'dry-run': { type: 'boolean', says: 'only shows it' },
  },
  run: () => Promise.resolve(0),
});

describe('a command line', () => {
  test('may have global options before and after the command', () => {
    const { name, rest } = splitCommand(['--data', 'x', 'new', 'treaty', '--id', 'a-1921']);
    expect(name).toBe('new');
    expect(readArguments(command, rest)).toEqual({
      args: ['treaty'],
      options: { data: 'x', id: 'a-1921' },
    });
    expect(splitCommand([])).toEqual({ name: undefined, rest: [] });
  });

  test('keeps what is repeated, in order, whatever stands in it', () => {
    const { options } = readArguments(command, ['treaty', '--set', 'a=--b', '--set=c=d=e', '--dry-run']);
    expect(options).toEqual({ set: ['a=--b', 'c=d=e'], 'dry-run': true });
  });

  test('asks for help without needing the rest', () => {
    expect(readArguments(command, ['--help']).options['help']).toBe(true);
  });

  test.each([
    [['treaty', '--di', 'x'], '“--di” is no option of new: did you mean “--id”?'],
    [['treaty', '--verbose'], '“--verbose” is no option of new: its options are --data, --out, --help, --id'],
    [['treaty', '-x'], '“-x” is no option of new'],
    [['treaty', '--__proto__'], '“--__proto__” is no option of new'],
    [['treaty', '--id'], '“--id” needs a value: --id ID. It names the record.'],
    [['treaty', '--id='], '“--id” needs a value'],
    [['treaty', '--dry-run=yes'], '“--dry-run” takes no value, but “yes” was given'],
    [[], 'new needs one more word: pnpm data new <kind>'],
    [['treaty', 'war'], '“war” is one word too many: pnpm data new <kind>'],
  ])('%j is refused with the remedy', (line, message) => {
    expect(() => readArguments(command, line)).toThrow(UsageError);
    expect(() => readArguments(command, line)).toThrow(message);
  });

  test('an option of a command before its name is told where it belongs', () => {
    expect(() => splitCommand(['--id', 'new'])).toThrow('“--id” stands before the command.');
  });
});
