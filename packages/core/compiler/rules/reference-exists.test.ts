import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';

test('an unknown id is named with its place and the nearest known one', async () => {
  const [finding, ...others] = await checkChanged([kars], {
    [kars]: ['polity: armenian-ssr', 'polity: armenian-srr'],
  });
  expect(finding).toMatchObject({
    file: 'data/treaties/treaty-of-kars-1921.yaml',
    rule: 'reference-exists',
    says: 'There is no record polities/armenian-srr.',
    remedy: 'did you mean “armenian-ssr”?',
  });
  expect(finding?.line).toBeGreaterThan(5);
  expect(others.filter((one) => one.rule === 'reference-exists')).toEqual([]);
});

test('an id of another kind is named with its kind', async () => {
  const findings = await checkChanged([kars], {
    [kars]: ['about: [places/batum, ', 'about: [polities/batum, '],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      says: 'There is no record polities/batum.',
      remedy: 'did you mean “places/batum”?',
    }),
  ]);
});

test('a category that the indicator does not declare is named with the one that was meant', async () => {
  const views = 'indicators/views-of-turkey-in-russia';
  expect(await checkChanged([views], { [views]: ['category: favourable', 'category: favorable'] })).toEqual([
    expect.objectContaining({
      file: `data/${views}.yaml`,
      line: 15,
      col: 15,
      rule: 'reference-exists',
      says: '“favorable” is none of the categories of this indicator.',
      remedy: 'did you mean “favourable”?',
    }),
  ]);
});

test('an id that moved is named with its new place', async () => {
  const findings = await checkChanged([kars], {
    [kars]: ['polity: armenian-ssr', 'polity: soviet-armenia'],
    'redirects.yaml':
      'redirects:\n  - { from: polities/soviet-armenia, to: polities/armenian-ssr, reason: renamed, since: 0.1.0 }\n',
  });
  expect(findings[0]).toMatchObject({
    says: '“polities/soviet-armenia” has moved.',
    remedy: 'write polities/armenian-ssr',
  });
});
