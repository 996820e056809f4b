// One entry of errata.json for each value that a release corrects.

/**
 * @typedef {import('./data-changes.mjs').Change} Change
 * @typedef {import('../../packages/core/src/model/meta.ts').Erratum} Erratum
 */

/**
 * @param {readonly Change[]} changes
 * @param {string} version the version that corrects
 * @param {(record: string) => string} reasonOf
 * @returns {Erratum[]}
 */
export function errataOf(changes, version, reasonOf) {
  return changes.flatMap((one) => {
    if (one.change !== 'corrected') return [];
    const source = sourceOf(changes, one.record, one.path);
    return [
      {
        record: one.record,
        path: one.path.length > 0 ? one.path.join('.') : '.',
        old: one.from ?? null,
        new: one.to ?? null,
        reason: reasonOf(one.record),
        ...(source === undefined ? {} : { source }),
        version,
      },
    ];
  });
}

/**
 * The source that was added together with the correction, for the smallest part of the record that holds the value.
 *
 * @param {readonly Change[]} changes
 * @param {string} record
 * @param {readonly (string | number)[]} path
 * @returns {string | undefined}
 */
function sourceOf(changes, record, path) {
  const nearest = changes
    .flatMap((one) => {
      if (one.change !== 'cited' || one.record !== record) return [];
      const part = one.path.slice(0, one.path.lastIndexOf('cites'));
      const holds = part.every((step, index) => step === path[index]);
      return holds ? [{ depth: part.length, value: /** @type {{ source?: unknown }} */ (one.value) }] : [];
    })
    .sort((a, b) => b.depth - a.depth)[0];
  return typeof nearest?.value.source === 'string' ? nearest.value.source : undefined;
}
