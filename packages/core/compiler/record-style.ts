import path from 'node:path';
import { type Options, resolveConfig } from 'prettier';

/**
 * How prettier writes a record, also one of a folder elsewhere: records look alike wherever they lie.
 *
 * @param packageFolder whose settings hold
 */
export async function recordStyle(packageFolder: string): Promise<Options> {
  const filepath = path.join(packageFolder, 'data', 'record.yaml');
  return { ...(await resolveConfig(filepath, { editorconfig: true })), filepath };
}
