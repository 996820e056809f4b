import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'polity-existed');

const moscow = 'treaties/treaty-of-moscow-1921';

test('the Soviet Union signed nothing in 1921', async () => {
  expect(await found([moscow, 'polities/ussr'], { [moscow]: ['polity: rsfsr', 'polity: ussr'] })).toEqual([
    expect.objectContaining({
      path: 'parties.0.polity',
      says: expect.stringMatching(/began in 1922.*after 1921-03-16/),
      remedy: 'name the state or government of that day',
    }),
  ]);
});

test('and ratified nothing then', async () => {
  expect(await found([moscow, 'polities/ussr'], { [moscow]: ['by: rsfsr', 'by: ussr'] })).toEqual([
    expect.objectContaining({ path: expect.stringMatching(/^ratified\.\d\.by$/) }),
  ]);
});

test('who acceded later need not have existed at the signature', async () => {
  const montreux = 'treaties/montreux-convention-1936';
  const joined = (acceded: string) =>
    found([montreux, 'polities/russian-federation'], {
      [montreux]: [/^parties:\n/m, `parties:\n  - { polity: russian-federation${acceded} }\n`],
    });
  expect(await joined('')).toHaveLength(1);
  expect(await joined(', acceded: { when: 1993 }')).toEqual([]);
});

test.each([
  ['an office', 'people/abdulhamid-i', 'polity: ottoman-empire', 'polity: turkiye', 'offices.0.polity'],
  ['a mission', 'missions/embassy-of-russia-ankara', 'of: russian-federation', 'of: ussr', 'of'],
  ['a project', 'projects/turkstream', 'parties: [russian-federation', 'parties: [ussr', 'parties.0'],
])('%s belongs to a state of its time', async (_, ref, from, to, path) => {
  const polity = to.replace(/.*[ []/, '');
  expect(await found([ref, `polities/${polity}`], { [ref]: [from, to] })).toEqual([
    expect.objectContaining({ file: `data/${ref}.yaml`, path }),
  ]);
});

test('a successor begins no earlier than what it succeeds', async () => {
  const ussr = 'polities/ussr';
  expect(
    await found([ussr, 'polities/russian-federation'], {
      [ussr]: ['succeeds: [rsfsr', 'succeeds: [russian-federation, rsfsr'],
    }),
  ).toEqual([
    expect.objectContaining({
      path: 'succeeds.0',
      says: expect.stringMatching(
        /\(from 1922-12-30\) cannot succeed .*, which began later \(1991-12-25\)\.$/,
      ),
    }),
  ]);
});
