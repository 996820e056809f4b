import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Erratum } from '../src/model/meta.ts';
import { anyRef, id } from '../src/schema/reference.ts';
import type { Finding } from './finding.ts';
import { findingIn } from './rule.ts';
import { parseRecord } from './written-record.ts';

const rule = 'errata';
const name = 'errata.json';
const remedy =
  'releases write this file (“pnpm release:version”): take it back from git, and correct the reason at most';

const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'the version that corrected it, such as 0.2.1');

const entry = z.strictObject({
  record: anyRef,
  path: z.string().min(1),
  old: z.json(),
  new: z.json(),
  reason: z.string().trim().min(1),
  source: id.optional(),
  version,
});

const shape = z.strictObject({ errata: z.array(entry) });

/** Reads the corrections of released values, `errata.json` of the package. Every finding at once. */
export async function readErrata(
  packageFolder: string,
): Promise<{ errata: readonly Erratum[]; findings: readonly Finding[] }> {
  let text: string;
  try {
    text = await readFile(path.join(packageFolder, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const says = 'The file is missing, so nobody would learn what was corrected.';
    return { errata: [], findings: [{ file: name, line: 1, col: 1, rule, says, remedy }] };
  }
  const { record: written, findings } = parseRecord(name, rule, rule, text);
  if (!written) return { errata: [], findings };
  const list = shape.safeParse(written.value);
  if (!list.success) {
    return {
      errata: [],
      findings: list.error.issues.map((issue) =>
        findingIn(
          written,
          rule,
          issue.path as (string | number)[],
          `${issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'The file'}: ${issue.message}.`,
          remedy,
        ),
      ),
    };
  }
  const current = await versionOf(packageFolder);
  const seen = new Set<string>();
  const wrong = list.data.errata.flatMap((one, index) => {
    const found: Finding[] = [];
    if (isLater(one.version, current)) {
      const says = `${one.version} is later than the version of the package, ${current}.`;
      found.push(findingIn(written, rule, ['errata', index, 'version'], says, remedy));
    }
    const key = `${one.version} ${one.record} ${one.path}`;
    if (seen.has(key)) {
      const says = `${one.version} corrects “${one.path}” of ${one.record} twice.`;
      found.push(findingIn(written, rule, ['errata', index, 'path'], says, remedy));
    }
    seen.add(key);
    return found;
  });
  return { errata: list.data.errata.map(withoutAbsent), findings: wrong };
}

async function versionOf(packageFolder: string): Promise<string> {
  const manifest = await readFile(path.join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Whether a released version comes after another, whose prerelease part counts for nothing. */
function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => (text.split('-')[0] ?? '').split('.').map(Number));
  const difference = (a ?? []).map((part, index) => part - (b?.[index] ?? 0)).find((part) => part !== 0);
  return (difference ?? 0) > 0;
}

const withoutAbsent = ({ source, ...rest }: z.output<typeof entry>): Erratum =>
  source === undefined ? rest : { ...rest, source };
