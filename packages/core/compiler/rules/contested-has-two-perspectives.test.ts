import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

test('nobody answers himself', async () => {
  const claim = (extra: string) => `stance: asserts
about: [treaties/treaty-of-kars-1921]
says: { en: A statement., ru: Утверждение., tr: Bir ifade. }
held_by: [perspectives/encyclopedia-article]
${extra}cites: [{ source: wikipedia-russia-turkey-relations }]
`;
  const findings = await checkChanged(
    [
      'treaties/treaty-of-kars-1921',
      'perspectives/encyclopedia-article',
      'sources/wikipedia-russia-turkey-relations',
    ],
    {
      'claims/one': claim(''),
      'claims/two': claim('answers: one\n'),
    },
  );
  expect(findings).toEqual([
    expect.objectContaining({
      file: 'data/claims/two.yaml',
      rule: 'contested-has-two-perspectives',
      says: 'This claim answers one, which has the same holder.',
    }),
  ]);
});
