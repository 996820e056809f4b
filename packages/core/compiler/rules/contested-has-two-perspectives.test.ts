import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const rule = 'contested-has-two-perspectives';
const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter((finding) => finding.rule === rule);

const kars = 'treaties/treaty-of-kars-1921';
const closure = [kars, 'perspectives/encyclopedia-article', 'sources/wikipedia-russia-turkey-relations'];
const claim = (extra: string, about = kars) => `stance: asserts
about: [${about}]
says: { en: A statement., ru: Утверждение., tr: Bir ifade. }
held_by: [perspectives/encyclopedia-article]
${extra}cites: [{ source: wikipedia-russia-turkey-relations }]
`;

test('nobody answers himself', async () => {
  const findings = await found(closure, { 'claims/one': claim(''), 'claims/two': claim('answers: one\n') });
  expect(findings).toContainEqual(
    expect.objectContaining({
      file: 'data/claims/two.yaml',
      line: 4,
      col: 10,
      says: 'This claim answers one, which has the same holder.',
    }),
  );
});

test('an answer is about what it answers', async () => {
  const answer = 'claims/astrakhan-1569-russian-historians';
  const findings = await found([answer, kars], {
    [answer]: [/^about: .*$/m, `about: [${kars}]`],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: `data/${answer}.yaml`,
      says: 'This claim answers astrakhan-1569-turkish-historians, but the two are about nothing in common.',
      remedy: expect.stringContaining('wars/russo-turkish-war-1568-1570'),
    }),
  ]);
});

const holland = 'claims/san-stefano-date-holland';

test('a field that the record cannot have is named with the one that was meant', async () => {
  expect(await found([holland], { [holland]: ['field: signed.when', 'field: singed.when'] })).toEqual([
    expect.objectContaining({
      file: `data/${holland}.yaml`,
      line: 3,
      col: 8,
      says: '“singed.when” is no field of treaties/treaty-of-san-stefano-1878.',
      remedy: 'did you mean “signed”?',
    }),
  ]);
  expect(await found([holland], { [holland]: ['field: signed.when', 'field: signed.wehn'] })).toEqual([
    expect.objectContaining({ remedy: 'did you mean “when”?' }),
  ]);
});

test('an item that the list does not have is no field either', async () => {
  const ratified = 'claims/moscow-treaty-ratified-21-july-1921';
  expect(await found([ratified], { [ratified]: ['ratified.1.when', 'ratified.9.when'] })).toEqual([
    expect.objectContaining({ says: '“ratified.9.when” is no field of treaties/treaty-of-moscow-1921.' }),
  ]);
});

test('a value that the record already has contests nothing', async () => {
  expect(await found([holland], { [holland]: ['value: 1878-03-17', 'value: 1878-03-03'] })).toEqual([
    expect.objectContaining({
      line: 8,
      says: '“signed.when” of treaties/treaty-of-san-stefano-1878 already is "1878-03-03", so this claim does not contest it.',
    }),
  ]);
});

test('one side of a dispute may hold what the record follows', async () => {
  expect(await found(['claims/war-of-1787-date-prlib'])).toEqual([]);
});

test('one value cannot be that of a list', async () => {
  expect(await found([holland], { [holland]: ['field: signed.when', 'field: parties'] })).toEqual([
    expect.objectContaining({
      says: '“parties” is a list or a group, but “value” is one value.',
      remedy: expect.stringContaining('such as parties.0.polity'),
    }),
  ]);
});

test('a denial by the only voice that speaks for the value is no dispute', async () => {
  const findings = await found(['claims/russia-denies-idlib-strike-2020']);
  expect(findings).toEqual([
    expect.objectContaining({
      file: 'data/claims/russia-denies-idlib-strike-2020.yaml',
      says: expect.stringMatching(
        /^events\/idlib-air-strike-2020 is contested only by perspectives\/russian-state/,
      ),
    }),
  ]);
  // With the claim of the other side there are two.
  expect(
    await found(['claims/russia-denies-idlib-strike-2020', 'claims/turkey-blames-damascus-idlib-2020']),
  ).toEqual([]);
});
