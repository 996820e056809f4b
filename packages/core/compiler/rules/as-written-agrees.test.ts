import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kaynarca = 'treaties/treaty-of-kucuk-kaynarca-1774';
const found = async (...changes: [from: string | RegExp, to: string][]) => {
  const [change] = changes;
  return (await checkChanged([kaynarca], change ? { [kaynarca]: change } : {})).filter(
    ({ rule }) => rule === 'as-written-agrees',
  );
};
const signed = /when: 1774-07-21\n {2}as_written:\n/;

test('Old Style copied as New Style is caught', async () => {
  expect(await found([signed, 'when: 1774-07-10\n  as_written:\n'])).toEqual([
    expect.objectContaining({
      path: 'signed.as_written.0.date',
      says: '1774-07-10 (julian) is 1774-07-21 in the Gregorian calendar, but “when” says 1774-07-10.',
    }),
  ]);
});

test('the right pair passes', async () => {
  expect(await found()).toEqual([]);
});

test('a document that gives the day leaves no vague “when”', async () => {
  expect(await found([signed, 'when: 1774-07\n  as_written:\n'])).toEqual([
    expect.objectContaining({
      line: 14,
      says: '1774-07-10 (julian) is 1774-07-21 in the Gregorian calendar, but “when” gives only 1774-07.',
      remedy: 'write when: 1774-07-21, or set calendar_doubt: true where the sources disagree',
    }),
  ]);
});

test('a span of days, a set and a document without a day are as exact as they can be', async () => {
  expect(await found([signed, 'when: 1774-07-20/1774-07-21\n  as_written:\n'])).toEqual([]);
  expect(await found([signed, 'when: "[1774-07-20,1774-07-21]"\n  as_written:\n'])).toEqual([]);
  expect(
    await found([
      /when: 1774-07-21\n {2}as_written:\n(.*)1774-07-10/,
      'when: 1774-07\n  as_written:\n$11774-07',
    ]),
  ).toEqual([]);
});

test('a doubt about the calendar lets a difference through, and is an error where there is none', async () => {
  expect(
    await found([/when: 1774-07-21\n([^]*?) {2}at:/, 'when: 1774-07-10\n$1  calendar_doubt: true\n  at:']),
  ).toEqual([]);
  expect(await found([/(when: 1774-07-21\n[^]*?) {2}at:/, '$1  calendar_doubt: true\n  at:'])).toEqual([
    expect.objectContaining({
      path: 'signed.calendar_doubt',
      says: '“calendar_doubt” is set, but every form that the document writes agrees with 1774-07-21.',
    }),
  ]);
});

test('a date that its calendar does not have is named', async () => {
  expect(await found([/date: 1774-07-10/, 'date: 1774-07-32'])).toEqual([
    expect.objectContaining({ says: expect.stringContaining('1774-07-32') }),
  ]);
});
