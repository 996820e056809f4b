import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';
import { languages } from '../../src/schema/index.ts';
import { bannedIn, words } from './wording.ts';

const kars = 'treaties/treaty-of-kars-1921';

const examples = (field: 'refuses' | 'accepts') =>
  words.flatMap((entry) =>
    languages.flatMap((language) =>
      (entry[field]?.[language] ?? []).map((text) => ({ entry, language, text })),
    ),
  );

test.each(examples('refuses'))('$entry.id is found in “$text”', ({ entry, language, text }) => {
  expect([...bannedIn(text, language)].map((found) => found.entry.id)).toContain(entry.id);
});

test.each(examples('accepts'))('$entry.id is not found in “$text”', ({ entry, language, text }) => {
  expect([...bannedIn(text, language)].map((found) => found.entry.id)).not.toContain(entry.id);
});

test('every line of the list is proved in each language that it has, and named once', () => {
  expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
  for (const { id, words: banned, refuses } of words) {
    expect(Object.keys(refuses).sort(), id).toEqual(Object.keys(banned).sort());
  }
});

test('a word of praise in a summary is named with its place, its line and what to write', async () => {
  const findings = await checkChanged([kars], {
    [kars]: ['Kars’ta imzalanan', 'Kars’ın KURTULUŞUNDA imzalanan'],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: 'data/treaties/treaty-of-kars-1921.yaml',
      line: 17,
      col: 7,
      rule: 'wording',
      path: 'summary.tr',
      says: expect.stringMatching(/^“KURTULUŞUNDA” is not a word of the editorial voice \(liberation\)\./),
      remedy: expect.stringContaining('capture, take, withdraw'),
    }),
  ]);
});

test('terms and milestones are the editorial voice too', async () => {
  const findings = await checkChanged([kars], { [kars]: ['is accepted by the parties', 'is liberated'] });
  expect(findings.map(({ rule, path }) => [rule, path])).toEqual([['wording', 'terms.1.says.en']]);
});

test('names and the words of a holder may have any word', async () => {
  const claim = 'claims/putin-stab-in-the-back-2015';
  expect((await checkChanged([claim])).filter(({ rule }) => rule === 'wording')).toEqual([]);
  const findings = await checkChanged([kars], {
    [kars]: ['text: "Treaty of Friendship', 'text: "Heroic Treaty of Friendship'],
  });
  expect(findings).toEqual([]);
});
