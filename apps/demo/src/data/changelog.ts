import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A change that waits for the next release. */
export interface Pending {
  /** Which packages it changes, and how much. */
  readonly packages: Readonly<Record<string, string>>;
  /** Markdown, in English. */
  readonly text: string;
}

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The changelogs of what was released, as Markdown; none before the first release. */
export const released = (): readonly string[] =>
  ['core', 'widgets']
    .map((name) => path.join(root, 'packages', name, 'CHANGELOG.md'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));

/** The changesets of the next release. */
export function pending(): readonly Pending[] {
  const folder = path.join(root, '.changeset');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => changeset(file, readFileSync(path.join(folder, file), 'utf8')));
}

function changeset(file: string, source: string): Pending {
  const [, head, text] = /^---\r?\n(.*?)^---\r?\n(.*)$/ms.exec(source) ?? [];
  if (head === undefined || text === undefined)
    throw new Error(
      `.changeset/${file} has no head between two lines of “---”. Make it with \`pnpm changeset\`.`,
    );
  return { packages: (parse(head) as Readonly<Record<string, string>> | null) ?? {}, text: text.trim() };
}
