import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';
const found = async (...lines: string[]) =>
  (
    await checkChanged([kars], {
      'redirects.yaml': `redirects:\n${lines.map((line) => `  - { ${line}, since: 0.1.0 }\n`).join('')}`,
    })
  ).filter(({ rule }) => rule === 'redirects');

test('a moved id leads to a record of its kind', async () => {
  expect(await found(`from: treaties/kars-1921, to: ${kars}, reason: renamed`)).toEqual([]);
});

test('a target that does not exist is named with the one that was meant', async () => {
  expect(await found('from: treaties/kars-1921, to: treaties/treaty-of-karz-1921, reason: renamed')).toEqual([
    expect.objectContaining({
      file: 'data/redirects.yaml',
      line: 2,
      col: 37,
      says: 'There is no record treaties/treaty-of-karz-1921.',
      remedy: `did you mean “${kars}”?`,
    }),
  ]);
});

test('an id that is a record is not redirected', async () => {
  expect(await found(`from: ${kars}, to: treaties/treaty-of-moscow-1921, reason: merged`)).toEqual([
    expect.objectContaining({ col: 13, says: `${kars} is a record, so nobody is redirected.` }),
  ]);
});

test('an id leads to one place', async () => {
  expect(
    await found(
      `from: treaties/kars-1921, to: ${kars}, reason: renamed`,
      'from: treaties/kars-1921, to: treaties/treaty-of-moscow-1921, reason: renamed',
    ),
  ).toEqual([expect.objectContaining({ line: 3, says: 'treaties/kars-1921 is redirected twice.' })]);
});

test('a redirect to a redirect is written as one step', async () => {
  expect(
    await found(
      'from: treaties/a-1921, to: treaties/b-1921, reason: renamed',
      `from: treaties/b-1921, to: ${kars}, reason: renamed`,
    ),
  ).toEqual([expect.objectContaining({ line: 2, remedy: `write ${kars}` })]);
});

test('only what was split becomes another kind', async () => {
  const line = `from: events/kars-1921, to: ${kars}, reason:`;
  expect(await found(`${line} renamed`)).toEqual([
    expect.objectContaining({ says: 'events/kars-1921 becomes one of treaties, another kind.' }),
  ]);
  expect(await found(`${line} split into conference and treaty`)).toEqual([]);
});

test('a line that cannot be read is named', async () => {
  expect(await found(`from: kars, to: ${kars}, reason: renamed`)).toEqual([
    expect.objectContaining({ line: 2, col: 13, says: expect.stringContaining('“redirects.0.from”') }),
  ]);
});
