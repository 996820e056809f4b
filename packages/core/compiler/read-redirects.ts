import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { anyRef } from '../src/schema/reference.ts';
import type { Finding } from './finding.ts';
import { type Redirects, findingIn } from './rule.ts';
import { parseRecord } from './written-record.ts';

const shape = z.strictObject({
  redirects: z.array(
    z.strictObject({
      from: anyRef,
      to: anyRef,
      reason: z.string().min(1),
      since: z.string().regex(/^\d+\.\d+\.\d+$/, 'the version that moved the id, such as 0.2.0'),
    }),
  ),
});

/** Reads `redirects.yaml` of the data folder. What each line may say is for rule redirects. */
export async function readRedirects(
  folder: string,
): Promise<{ redirects?: Redirects; findings: readonly Finding[] }> {
  const name = 'redirects.yaml';
  const file = `${path.basename(folder)}/${name}`;
  let text: string;
  try {
    text = await readFile(path.join(folder, name), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { findings: [] };
    throw error;
  }
  const { record: written, findings } = parseRecord(file, 'redirects', 'redirects', text);
  if (!written) return { findings };
  const list = shape.safeParse(written.value);
  if (!list.success) {
    return {
      findings: list.error.issues.map((issue) =>
        findingIn(
          written,
          'redirects',
          issue.path as (string | number)[],
          `${issue.path.length > 0 ? `“${issue.path.join('.')}”` : 'The file'}: ${issue.message}.`,
          'write “redirects: [{ from: kind/id, to: kind/id, reason: …, since: 0.2.0 }]”',
        ),
      ),
    };
  }
  const entries = list.data.redirects.map((entry, index) => ({ ...entry, path: ['redirects', index] }));
  return { redirects: { written, entries }, findings };
}
