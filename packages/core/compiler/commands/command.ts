/** Where a command reads and writes. */
export interface Folders {
  /** What people write. */
  readonly data: string;
  /** What is published. */
  readonly out: string;
  /** The JSON Schemas of written records. */
  readonly schema: string;
  /** The package, for its manifest and its history. */
  readonly package: string;
  /** Where the caller stands: relative paths in arguments start here. */
  readonly here: string;
}

/** `--name`, or `--name VALUE`. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** What its value is, in capitals, for the help text. */
  readonly takes?: string;
  /** May be given several times. */
  readonly multiple?: true;
  readonly says: string;
}

/** The values of options as the command declares them; any, where the command is not known. */
export type Values<O extends Readonly<Record<string, Option>>> = string extends keyof O
  ? Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  : {
      readonly [K in keyof O]?: O[K]['type'] extends 'boolean'
        ? boolean
        : O[K] extends { readonly multiple: true }
          ? readonly string[]
          : string;
    };

/** One word after `pnpm data`. */
export interface Command<O extends Readonly<Record<string, Option>> = Readonly<Record<string, Option>>> {
  readonly name: string;
  /** How its own arguments are written, e.g. `<kind>`. */
  readonly takes?: string;
  readonly says: string;
  /** More than a line, for `pnpm data help <command>`. */
  readonly about?: string;
  readonly options?: O;
  /** How many arguments it takes, at least and at most; none where absent. */
  readonly arguments?: readonly [least: number, most: number];
  /**
   * @returns the exit code: 0 done, 1 something was wrong in the data, 2 wrongly called, 130 stopped by the caller
   * @throws {UsageError} wrongly called, in a way that only the command can know
   */
  run(folders: Folders, args: readonly string[], options: Values<O>): Promise<number>;
}

/** A command whose `run` knows the types of its options. */
export const defineCommand = <const O extends Readonly<Record<string, Option>>>(
  command: Command<O>,
): Command => command;

/** The caller wrote something that cannot be meant. The message says what, and the remedy. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
