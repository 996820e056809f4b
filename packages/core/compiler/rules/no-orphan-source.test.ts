import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

test('a source that nothing cites is named', async () => {
  const findings = await checkChanged(['topics/straits'], {
    'sources/never-cited-1999':
      'type: book\ntitle: Never cited\nissued: 1999\nlanguage: en\nreliability: reference\n',
  });
  expect(findings).toEqual([
    expect.objectContaining({ file: 'data/sources/never-cited-1999.yaml', rule: 'no-orphan-source' }),
  ]);
});
