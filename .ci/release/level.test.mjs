import { describe, expect, test } from 'vitest';
import { levelBetween, levelGiven } from './changesets.mjs';
import { levelNeeded, requireLevel } from './level.mjs';
import { ReleaseStop } from './stop.mjs';

const kars = 'treaties/treaty-of-kars-1921';
/** @type {Record<string, import('./data-changes.mjs').Change>} */
const changes = {
  removed: { change: 'removed', record: kars },
  lost: { change: 'field-lost', kind: 'treaties', field: 'scope' },
  added: { change: 'added', record: kars },
  moved: { change: 'moved', record: 'treaties/kars', to: kars },
  completed: { change: 'completed', record: kars, path: ['alsoKnownAs', 1], value: {} },
  corrected: {
    change: 'corrected',
    record: kars,
    path: ['signed', 'edtf'],
    from: '1921-10-12',
    to: '1921-10-13',
  },
  reworded: { change: 'reworded', record: kars, path: ['summary'], language: 'tr', from: 'a', to: 'b' },
  cited: { change: 'cited', record: kars, path: ['cites', 1], value: { source: 'x' } },
  contested: { change: 'contested', record: kars, contested: true },
};
const levels = /** @type {const} */ (['none', 'patch', 'minor', 'major']);
/** @type {readonly [import('./data-changes.mjs').Level, readonly string[]][]} */
const table = [
  ['major', ['removed', 'lost']],
  ['minor', ['added', 'moved', 'completed']],
  ['patch', ['corrected', 'reworded', 'cited', 'contested']],
];

/**
 * @param {readonly import('./data-changes.mjs').Change[]} list
 * @param {import('./data-changes.mjs').Level} level
 */
const differences = (list, level) => ({ from: 'v1', level, changes: list, unreadable: [], changelog: '' });

describe('a version says no less than the data need', () => {
  const cases = table.flatMap(([needed, names]) => names.map((name) => ({ name, needed })));

  test.each(cases)('$name: every level from $needed on, and none below', ({ name, needed }) => {
    const one = changes[name];
    if (!one) throw new Error(`No change ${name}.`);
    for (const given of levels) {
      const ask = () => requireLevel(differences([one], needed), given, 'you give');
      if (levels.indexOf(given) >= levels.indexOf(needed)) expect(ask).not.toThrow();
      else expect(ask).toThrow(ReleaseStop);
    }
  });

  test('the message names what needs more, what needs most first, and what to do', () => {
    const list = [changes['corrected'], changes['added'], changes['removed']].flatMap((one) => one ?? []);
    expect(() => requireLevel(differences(list, 'major'), 'patch', 'you give', ' (1.0.0 → 1.0.1)')).toThrow(
      `The data need a major version since v1, but you give only a patch one (1.0.0 → 1.0.1):
- ${kars} no longer resolves (major)
- ${kars} is new (minor)
→ an id never disappears: bring the record back, or redirect it in packages/core/data/redirects.yaml; otherwise say “'@russia-turkey/core': major” in a changeset`,
    );
  });

  test('many changes do not hide the remedy', () => {
    const list = Array.from({ length: 500 }, (_, index) => ({
      .../** @type {const} */ ({ change: 'added' }),
      record: `events/e-${index}`,
    }));
    let text = '';
    try {
      requireLevel(differences(list, 'minor'), 'none', 'you give');
    } catch (error) {
      text = error instanceof ReleaseStop ? error.message : '';
    }
    expect(text).toContain('but you give none:');
    expect(text.split('\n').length).toBeLessThan(30);
    expect(text).toContain('… and 480 more');
  });

  test('a record whose old form is unknown now needs a major version', () => {
    const unknown = {
      ...differences([], 'none'),
      unreadable: [{ record: kars, at: 'v1', says: '“scope” is no field.' }],
    };
    expect(levelNeeded(unknown)).toBe('major');
    expect(() => requireLevel(unknown, 'minor', 'you give')).toThrow(`- ${kars} at v1 does not fit`);
    expect(() => requireLevel(unknown, 'major', 'you give')).not.toThrow();
  });
});

describe('what is given', () => {
  test('is the greatest level of all changesets and packages', () => {
    const changesets = [
      { id: 'a', releases: [{ name: '@russia-turkey/core', type: /** @type {const} */ ('patch') }] },
      { id: 'b', releases: [{ name: '@russia-turkey/widgets', type: /** @type {const} */ ('minor') }] },
    ];
    expect(levelGiven(changesets)).toBe('minor');
    expect(levelGiven(changesets, ['@russia-turkey/core'])).toBe('patch');
    expect(levelGiven(changesets, ['@russia-turkey/demo'])).toBe('none');
    expect(levelGiven([])).toBe('none');
  });

  test.each(
    /** @type {const} */ ([
      ['0.1.0', '0.1.1', 'patch'],
      ['0.1.0', '0.2.0', 'minor'],
      ['0.9.9', '1.0.0', 'major'],
      ['1.2.3', '1.2.3', 'none'],
      ['1.2.3', '1.2.2', 'none'],
      // A version that was never released lies between.
      ['1.2.3', '1.4.1', 'minor'],
      ['1.2.3', '3.0.1', 'major'],
    ]),
  )('from %s to %s is %s', (from, to, level) => {
    expect(levelBetween(from, to)).toBe(level);
  });
});
