// Compares sizes with what is written down, and says what to do in words that one would say to a colleague.

/**
 * @typedef {object} Measured
 * @property {string} name what was bundled, as a reader would call it
 * @property {number} gzip
 * @property {number | undefined} [recorded] the size that sizes.json has
 * @property {number | undefined} [budget]
 * @property {{ budget: number, why: string } | undefined} [exception] a larger budget, and why
 * @property {[source: string, bytes: number][]} parts
 *
 * @typedef {object} Verdict
 * @property {boolean} ok false fails the check
 * @property {string} says what is the case; empty if there is nothing to say
 * @property {string} remedy
 */

/** @type {Verdict} */
export const fine = { ok: true, says: '', remedy: '' };

const promise =
  'A budget is a promise to readers: take out, or load apart, the heaviest part that they can do without. If the ' +
  'promise itself must change, change it in sizes.json by hand and say in the commit what readers get for it.';
const growth =
  'If readers get something for what grew or is new, run “pnpm sizes --update” and say in the commit what it is. ' +
  'If it came in by accident, look at what the heaviest part imports.';

/**
 * A growth beyond the tolerance and an exceeded budget fail; what became smaller only asks to be written down.
 *
 * @param {Measured} measured
 * @param {number} tolerance bytes, because compressors differ a little between machines
 * @returns {Verdict}
 */
export function judge({ name, gzip, recorded, budget, exception, parts }, tolerance) {
  const allowed = exception?.budget ?? budget;
  if (allowed !== undefined && gzip > allowed) {
    const over = `${name}: ${bytes(gzip)} where ${number(allowed)} are allowed, ${number(gzip - allowed)} too many.`;
    return { ok: false, says: over + madeOf(parts), remedy: promise };
  }
  if (exception && budget !== undefined && gzip <= budget) {
    return {
      ok: false,
      says: `${name}: ${bytes(gzip)}. It keeps the budget of all, ${number(budget)}, and needs its exception no more. Well done!`,
      remedy: 'Delete the line under “exceptions” in sizes.json: that list only gets shorter.',
    };
  }
  if (recorded === undefined) {
    return { ok: false, says: `${name}: new, ${bytes(gzip)}.${madeOf(parts)}`, remedy: growth };
  }
  if (gzip > recorded + tolerance) {
    const grown = `${name}: grew by ${bytes(gzip - recorded)}, from ${number(recorded)} to ${number(gzip)}.`;
    return { ok: false, says: grown + madeOf(parts), remedy: growth };
  }
  if (gzip < recorded - tolerance) {
    return {
      ok: true,
      says: `${name}: ${bytes(recorded - gzip)} less, from ${number(recorded)} to ${number(gzip)}. Thank you!`,
      remedy: 'Please run “pnpm sizes --update” and commit sizes.json, so that what became smaller stays so.',
    };
  }
  return fine;
}

/**
 * Imported from the entry of all collections, one collection must weigh what its own module weighs.
 *
 * @param {{ entry: string, collection: string, gzip: number, own: number, parts: [string, number][] }} share
 * @param {number} within how many times its own module, e.g. 1.1
 * @returns {Verdict}
 */
export function judgeShare({ entry, collection, gzip, own, parts }, within) {
  if (gzip <= own * within) return fine;
  const times = (gzip / own).toFixed(2);
  return {
    ok: false,
    says:
      `import { ${collection} } from '${entry}': ${bytes(gzip)}, and ${entry}/${collection} itself ${number(own)}. ` +
      `That is ${times} times, where ${within} are allowed.${madeOf(parts)}`,
    remedy:
      'The collections do not shake apart. Look for a call at the top of a data module (it pins the module), and at ' +
      '“sideEffects” in package.json.',
  };
}

/**
 * @param {{ name: string, packages: string[], parts: [string, number][] }} bundle
 * @returns {Verdict}
 */
export function judgePurity({ name, packages, parts }) {
  if (packages.length === 0) return fine;
  return {
    ok: false,
    says: `${name}: imports ${packages.join(', ')}, but promises to be made of our own code only.${madeOf(parts)}`,
    remedy: 'Move what needs another package behind an entry of its own, as ./schema does with zod.',
  };
}

/** @param {string} name @param {string} entry @returns {Verdict} */
export function judgeGone(name, entry) {
  return {
    ok: false,
    says: `${name}: sizes.json speaks of it, and ${entry} no longer exports it.`,
    remedy: 'Run “pnpm sizes --update”. Delete an exception by hand.',
  };
}

/** The largest parts, and the rest in one. @param {[source: string, bytes: number][]} parts */
function madeOf(parts) {
  const shown = parts.slice(0, 5).map(([source, size]) => `${source} ${number(size)}`);
  const others = parts.slice(5);
  const rest = others.reduce((sum, [, size]) => sum + size, 0);
  if (rest > 0) shown.push(`${others.length} more ${number(rest)}`);
  return shown.length > 0 ? `\n  Made of, minified and before gzip: ${shown.join(' · ')}` : '';
}

/** @param {number} n */
const number = (n) => n.toLocaleString('en');
/** @param {number} n */
const bytes = (n) => `${number(n)} ${n === 1 ? 'byte' : 'bytes'}`;
