// CITATION.cff names the version that a reader cites, and its day.

/**
 * @param {string} text
 * @param {string} version
 * @param {string} day YYYY-MM-DD
 */
export function withVersion(text, version, day) {
  const rest = text
    .split('\n')
    .filter((line) => !/^(version|date-released):/.test(line))
    .join('\n')
    .trimEnd();
  return `${rest}\nversion: '${version}'\ndate-released: '${day}'\n`;
}
