import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'no-cycles');

test('the circle is shown, at the link that closes it', async () => {
  const [august, september] = [
    'events/soviet-straits-note-august-1946',
    'events/turkish-straits-note-august-1946',
  ];
  // The Soviet note leads to the Turkish one, which answers it: one relation written at both ends, and no circle.
  expect(await found([august])).toEqual([]);
  expect(
    await found([august], {
      [september]: [/^links:\n/m, `links:\n  - { leads_to: ${august} }\n`],
    }),
  ).toEqual([
    expect.objectContaining({
      file: expect.stringMatching(/^data\/events\/(soviet|turkish)-straits-note-august-1946\.yaml$/),
      says: expect.stringMatching(
        /^“caused by” goes round in a circle: (events\/soviet-straits-note-august-1946 → events\/turkish-straits-note-august-1946 → events\/soviet-straits-note-august-1946|events\/turkish-straits-note-august-1946 → events\/soviet-straits-note-august-1946 → events\/turkish-straits-note-august-1946)\.$/,
      ),
    }),
  ]);
});

test('no treaty replaces itself', async () => {
  const kars = 'treaties/treaty-of-kars-1921';
  const findings = await found([kars], {
    [kars]: ['  - confirms: treaty-of-moscow-1921', '  - confirms: treaty-of-kars-1921'],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      file: `data/${kars}.yaml`,
      path: 'links.1.confirms',
      says: `“confirms” goes round in a circle: ${kars} → ${kars}.`,
    }),
  ]);
});

test.each([
  ['polities/tsardom-of-russia', /^succeeds: .*$/m, 'succeeds: [russian-empire]', 'polities/russian-empire'],
  [
    'sources/wikipedia-moskova-antlasmasi',
    /^derived_from: .*$/m,
    'derived_from: wikipedia-moskova-antlasmasi',
    'sources/wikipedia-moskova-antlasmasi',
  ],
])('%s is not its own root', async (ref, from, to, other) => {
  expect(await found([ref, other], { [ref]: [from, to] })).toHaveLength(1);
});

test('a topic is not narrower than itself by way of another', async () => {
  const topic = (broader: string) => `type: theme
labels: { en: Passage ${broader}, ru: Проход ${broader.length}, tr: Geçiş }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
broader: ${broader}
cites: [{ source: wikipedia-russia-turkey-relations }]
`;
  const findings = await found(['topics/straits', 'sources/wikipedia-russia-turkey-relations'], {
    'topics/one': topic('two'),
    'topics/two': topic('three'),
    'topics/three': topic('one'),
  });
  expect(findings.map(({ says }) => says)).toEqual([
    '“narrower than” goes round in a circle: topics/one → topics/two → topics/three → topics/one.',
  ]);
});
