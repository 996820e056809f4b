import { describe, expect, test } from 'vitest';
import { entry, outlines, today } from '../../../test/timeline/entries.ts';
import { TimelineState } from '../timeline-state.ts';
import { type Written, checkAttributes } from './check-attributes.ts';

const nothing: Written = {
  view: null,
  order: null,
  limit: null,
  headingLevel: null,
  topics: null,
  parties: null,
  periods: null,
  ids: null,
};
const dataset = new TimelineState(outlines[0]?.[1] ?? [], today);
const faults = (written: Partial<Written>, state = dataset) =>
  checkAttributes({ ...nothing, ...written }, state);

describe('what an author wrote is told where it says nothing', () => {
  test.each<[keyof Written, unknown, string, string]>([
    ['view', 'grid', 'view', 'Use chart, list, both.'],
    ['order', 'random', 'order', 'Use chronological, latest-first.'],
    ['limit', '0.5', 'limit', 'Use a whole number from 1 on.'],
    ['limit', '-1', 'limit', 'Use a whole number from 1 on.'],
    ['limit', 'abc', 'limit', 'Use a whole number from 1 on.'],
    ['headingLevel', '7', 'heading-level', 'Use 1 to 6.'],
    ['topics', 'nope', 'topics', 'No entry has it.'],
    ['parties', 'polities/ussr', 'parties', 'No entry has it.'],
    ['periods', 'nope', 'periods', 'No entry has it.'],
    ['ids', 'nope', 'ids', 'No entry has it.'],
  ])('%s="%s"', (property, value, name, remedy) => {
    expect(faults({ [property]: value })).toEqual([{ name, value, remedy }]);
  });

  test('of several only those that are unknown', () => {
    expect(faults({ topics: 'straits nope oil-and-water' })).toEqual([
      { name: 'topics', value: 'nope oil-and-water', remedy: 'No entry has it.' },
    ]);
  });
});

test('what is right is not told, as text or as a property', () => {
  expect(
    faults({
      view: 'both',
      order: 'chronological',
      limit: 20,
      headingLevel: '3',
      topics: ['straits'],
      parties: 'ussr turkiye',
      periods: 'eastern-question-1841-1918',
      ids: 'treaty-of-kars-1921 wars/crimean-war-1853-1856',
    }),
  ).toEqual([]);
});

test('a page’s own entries have their own ids', () => {
  const own = new TimelineState([entry(1, { start: 0 })], today);
  expect(faults({ ids: 'entry-1' }, own)).toEqual([]);
  expect(faults({ ids: 'treaty-of-kars-1921' }, own)).toMatchObject([{ name: 'ids' }]);
});
