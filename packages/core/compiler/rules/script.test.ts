import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const kars = 'treaties/treaty-of-kars-1921';

test('a Latin letter inside a Russian word is found', async () => {
  const findings = await checkChanged([kars], { [kars]: ['Карсский', 'Кaрсский'] });
  expect(findings.find(({ rule }) => rule === 'script')).toMatchObject({
    says: expect.stringContaining('mixes Latin and Cyrillic'),
  });
});

test('a decomposed letter is found', async () => {
  const findings = await checkChanged([kars], { [kars]: [/tr: Kars/, 'tr: I\u0307 Kars'] });
  expect(findings.find(({ rule }) => rule === 'script')).toMatchObject({
    remedy: 'type it again, or normalise it to NFC',
  });
});

test('English in the Russian field is found', async () => {
  const findings = await checkChanged([kars], { [kars]: ['ru: Карсский договор,', 'ru: Treaty of Kars,'] });
  expect(findings.find(({ rule }) => rule === 'script')).toMatchObject({
    says: expect.stringContaining('has no Cyrillic letter'),
  });
});
