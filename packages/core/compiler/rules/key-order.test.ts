import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';

test('a field above its place is named with the field that it belongs before', async () => {
  const findings = await checkChanged([kars], {
    [kars]: [/^(scope: plurilateral\n)([^]*?)^(weight: 5\n)/m, '$3$1$2'],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: 'data/treaties/treaty-of-kars-1921.yaml',
      line: 41,
      col: 1,
      rule: 'key-order',
      says: '“scope” stands after “weight”.',
      remedy: 'write it before “weight”, or run “pnpm data fix”',
    }),
  ]);
});

test('groups inside a record have an order too', async () => {
  const findings = await checkChanged([kars], {
    [kars]: ['polity: rsfsr, signatories: [ganetsky-yakov]', 'signatories: [ganetsky-yakov], polity: rsfsr'],
  });
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'key-order', path: 'parties.4.polity', line: 39, col: 38 }),
  ]);
});
