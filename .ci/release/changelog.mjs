// The lists of record ids in a changelog, below what people wrote in changesets.

/**
 * The section of a version.
 *
 * @param {string} text a CHANGELOG.md
 * @param {string} version
 * @returns {{ start: number, end: number } | undefined}
 */
function placeOf(text, version) {
  const heading = `## ${version}\n`;
  const start = text.startsWith(heading) ? 0 : text.indexOf(`\n${heading}`) + 1;
  if (start === 0 && !text.startsWith(heading)) return undefined;
  const next = text.indexOf('\n## ', start + heading.length);
  return { start, end: next < 0 ? text.length : next + 1 };
}

/**
 * What a changelog says of one version, without its heading.
 *
 * @param {string} text
 * @param {string} version
 */
export function sectionOf(text, version) {
  const place = placeOf(text, version);
  if (!place) throw new Error(`The changelog has no section “## ${version}”.`);
  return text.slice(place.start, place.end).replace(/^.*\n/, '').trim();
}

/**
 * The changelog with lists at the end of the section of a version.
 *
 * @param {string} text
 * @param {string} version
 * @param {string} lists with headings of the second level, `## Added`
 */
export function withLists(text, version, lists) {
  if (lists === '') return text;
  const place = placeOf(text, version);
  if (!place) throw new Error(`The changelog has no section “## ${version}”.`);
  const before = text.slice(0, place.end).trimEnd();
  const after = text.slice(place.end).trim();
  const below = lists.replace(/^## /gm, '### ').trim();
  return `${before}\n\n${below}\n${after === '' ? '' : `\n${after}\n`}`;
}
