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
}

/** One word after `pnpm data`. */
export interface Command {
  readonly name: string;
  /** How its own arguments are written, e.g. `<kind>`. */
  readonly takes?: string;
  readonly says: string;
  /** @returns the exit code: 0 done, 1 something was wrong in the data, 2 wrongly called */
  run(folders: Folders, args: readonly string[]): Promise<number>;
}
