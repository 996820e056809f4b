import { expect, test } from 'vitest';
import { errataOf } from './errata.mjs';

const kars = 'treaties/treaty-of-kars-1921';
/** @type {import('./errata.mjs').Change} */
const date = {
  change: 'corrected',
  record: kars,
  path: ['signed', 'edtf'],
  from: '1921-10-12',
  to: '1921-10-13',
};
const reason = (/** @type {string} */ record) => `Why ${record}`;

/**
 * @param {string} source
 * @param {string} record
 * @param {...(string | number)} path
 * @returns {import('./errata.mjs').Change}
 */
const cited = (source, record, ...path) => ({ change: 'cited', record, path, value: { source, at: 'p. 1' } });

test('an erratum for each corrected value, and for nothing else', () => {
  expect(
    errataOf(
      [
        { change: 'added', record: 'treaties/x' },
        date,
        { change: 'reworded', record: kars, path: ['summary'], language: 'en', from: 'a', to: 'b' },
        { change: 'corrected', record: 'wars/y', path: ['parties', 0, 'outcome'], from: { won: true } },
      ],
      '1.0.1',
      reason,
    ),
  ).toEqual([
    {
      record: kars,
      path: 'signed.edtf',
      old: '1921-10-12',
      new: '1921-10-13',
      reason: `Why ${kars}`,
      version: '1.0.1',
    },
    // A value withdrawn: nothing in JSON is null.
    {
      record: 'wars/y',
      path: 'parties.0.outcome',
      old: { won: true },
      new: null,
      reason: 'Why wars/y',
      version: '1.0.1',
    },
  ]);
});

test('the source is the one that came with the correction, nearest to the value', () => {
  const sourceOf = (/** @type {readonly import('./errata.mjs').Change[]} */ ...more) =>
    errataOf([date, ...more], '1.0.1', reason)[0]?.source;
  const ofDate = cited('text-of-treaty', kars, 'signed', 'cites', 3);
  const ofRecord = cited('encyclopedia', kars, 'cites', 0);
  expect(sourceOf(ofRecord, ofDate)).toBe('text-of-treaty');
  expect(sourceOf(ofRecord)).toBe('encyclopedia');
  expect(sourceOf(cited('of-another-date', kars, 'inForceFrom', 'cites', 0))).toBeUndefined();
  expect(sourceOf(cited('of-another-record', 'wars/y', 'signed', 'cites', 0))).toBeUndefined();
});
