import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const war = 'wars/russo-turkish-war-1676-1681';
const claim = 'claims/first-regular-war-1672-1681';

test('a contested value with one source is named with its place and who contests it', async () => {
  const findings = await checkChanged([claim], {
    [war]: [
      '\n  - { source: gse-russo-turkish-wars }\n  - { source: bigenc-russo-turkish-wars }',
      '\n  - { source: gse-russo-turkish-wars }',
    ],
  });
  expect(findings.filter(({ rule }) => rule === 'contested-cited-twice')).toEqual([
    expect.objectContaining({
      file: 'data/wars/russo-turkish-war-1676-1681.yaml',
      line: 13,
      col: 9,
      path: 'began.when',
      says: '“began.when” is contested (claims/first-regular-war-1672-1681) and rests on one source (gse-russo-turkish-wars).',
    }),
  ]);
});

test('two sources, one copied from the other, are one', async () => {
  const findings = await checkChanged([claim], {
    'sources/bigenc-russo-turkish-wars': [
      /^reliability: (.*)$/m,
      'reliability: $1\nderived_from: gse-russo-turkish-wars',
    ],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'contested-cited-twice',
      says: expect.stringContaining(
        'rests on one source (gse-russo-turkish-wars, bigenc-russo-turkish-wars)',
      ),
    }),
  ]);
});

test('two sources of their own are enough', async () => {
  expect(await checkChanged([claim])).toEqual([]);
});
