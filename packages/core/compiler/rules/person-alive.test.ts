import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const found = async (...call: Parameters<typeof checkChanged>) =>
  (await checkChanged(...call)).filter(({ rule }) => rule === 'person-alive');

const moscow = 'treaties/treaty-of-moscow-1921';

test('nobody signs after death', async () => {
  const findings = await found([moscow, 'people/catherine-ii'], {
    [moscow]: [/signatories: \[[a-z-]+/, 'signatories: [catherine-ii'],
  });
  expect(findings).toEqual([
    expect.objectContaining({
      path: 'parties.0.signatories.0',
      says: expect.stringMatching(/Catherine .* was not alive on 1921-03-16/),
    }),
  ]);
});

test('nobody holds an office before birth', async () => {
  const sultan = 'people/abdulhamid-i';
  expect(await found([sultan], { [sultan]: ['from: 1774-01-21', 'from: 1724-01-21'] })).toEqual([
    expect.objectContaining({
      line: 21,
      path: 'offices.0.from',
      says: 'Abdülhamid I (1725-03-20 – 1789-04-07) was not alive on 1724-01-21 to 1789-04-07.',
    }),
  ]);
});

test('nobody says anything after death', async () => {
  const claim = 'claims/stalin-hand-on-throat-1945';
  expect(await found([claim], { [claim]: [/^held: .*$/m, 'held: { when: 1955-02-10 }'] })).toEqual([
    expect.objectContaining({
      path: 'held_by.0',
      says: expect.stringContaining('was not alive on 1955-02-10'),
    }),
  ]);
});

test('somebody may see the first days of what outlasts him', async () => {
  const event = 'events/montreux-conference-1936';
  const from = (day: string) =>
    found([event, 'people/chicherin-georgy'], {
      [event]: [/when: 1936-06-22([^]*)^links:/m, `when: ${day}$1people: [chicherin-georgy]\nlinks:`],
    });
  // Chicherin died on 7 July 1936.
  expect(await from('1936-06-22')).toEqual([]);
  expect(await from('1936-07-08')).toHaveLength(1);
});
