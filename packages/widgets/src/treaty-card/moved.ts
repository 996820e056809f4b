import { type Treaty, find, resolveId } from '@russia-turkey/core';
import { loadRedirects } from '../shared/dataset.ts';
import { nearest } from './suggest.ts';

/** The treaty that an id moved to, else a message that helps. */
export async function resolveMoved(
  treaties: readonly Treaty[],
  id: string,
): Promise<Treaty | { problem: string }> {
  const ref = resolveId(await loadRedirects(), `treaties/${id}`);
  const moved = ref.startsWith('treaties/') ? find(treaties, ref.slice('treaties/'.length)) : undefined;
  if (moved) return moved;
  const shown = id.slice(0, 80);
  if (ref !== `treaties/${id}`) return { problem: `“${shown}” is no treaty any more; it moved to ${ref}.` };
  const likely = nearest(
    id,
    treaties.map((treaty) => treaty.id),
  );
  return {
    problem: `There is no treaty “${shown}”. ${likely ? `Did you mean “${likely}”?` : 'An id looks like “treaty-of-kars-1921”.'}`,
  };
}
