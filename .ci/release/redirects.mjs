// redirects.yaml says since which version an id leads elsewhere. Who moves it cannot know that version; a release does.
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The ids that lead elsewhere. @param {string} text @returns {ReadonlySet<string>} */
export const movedIn = (text) => new Set(entriesOf(text).map(({ from }) => from));

/**
 * The text with this version beside these ids. Nothing else changes in it.
 *
 * @param {string} text
 * @param {ReadonlySet<string>} moved
 * @param {string} version
 */
export function withSince(text, moved, version) {
  return entriesOf(text)
    .filter(({ from }) => moved.has(from))
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end }) => changed.slice(0, start) + version + changed.slice(end), text);
}

/** @param {string} text @returns {{ from: string, start: number, end: number }[]} */
function entriesOf(text) {
  const list = parseDocument(text).get('redirects');
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => {
    if (!isMap(item)) return [];
    const [from, since] = [item.get('from'), item.get('since', true)];
    if (typeof from !== 'string' || !isScalar(since) || !since.range) return [];
    return [{ from, start: since.range[0], end: since.range[1] }];
  });
}
