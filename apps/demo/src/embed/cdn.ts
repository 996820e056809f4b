import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const integrityFile = createRequire(import.meta.url).resolve('@russia-turkey/widgets/cdn/integrity.json');

interface Built {
  readonly version: string;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

const built = JSON.parse(readFileSync(integrityFile, 'utf8')) as Built;

/** The files for a script tag as the widgets' build wrote them. */
export const cdnSource = path.dirname(integrityFile);

/** Both elements in one file. */
export const script = 'relations.js';

export const { version } = built;

/** Where the site serves them: under their version, whose files never change, and under `latest`, whose do. */
export const pinned = `cdn/${version}`;
export const floating = 'cdn/latest';

/** What holds a script tag to the content of the file. */
export const integrity = ((): string => {
  const told = built.files[script]?.integrity;
  const found = `sha384-${createHash('sha384')
    .update(readFileSync(path.join(cdnSource, script)))
    .digest('base64')}`;
  if (told === found) return found;
  throw new Error(
    `${integrityFile} says ${String(told)} of ${script}, which is ${found}. Build the widgets again.`,
  );
})();
