import type { Change } from './change.ts';

/** From the least to the greatest. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;

export type Level = (typeof levels)[number];

const levelOfEach: Readonly<Record<Change['change'], Level>> = {
  removed: 'major',
  'field-lost': 'major',
  added: 'minor',
  completed: 'minor',
  moved: 'minor',
  corrected: 'patch',
  reworded: 'patch',
  cited: 'patch',
  contested: 'patch',
};

/**
 * The semantic version that these changes need, by the table in VERSIONING.md: the greatest that any of them needs. A
 * source record comes with the statement that it supports, so it counts as a source added, not as a new record.
 *
 * @example
 * levelOf([]) // 'none'
 * levelOf([{ change: 'added', record: 'sources/tdv-paris-antlasmasi' }]) // 'patch'
 * levelOf([{ change: 'added', record: 'treaties/treaty-of-kars-1921' }]) // 'minor'
 */
export function levelOf(changes: Iterable<Change>): Level {
  let greatest: Level = 'none';
  for (const one of changes) {
    const isSource = one.change === 'added' && one.record.startsWith('sources/');
    const level = isSource ? 'patch' : levelOfEach[one.change];
    if (levels.indexOf(level) > levels.indexOf(greatest)) greatest = level;
  }
  return greatest;
}
