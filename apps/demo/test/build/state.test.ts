import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Known,
  type State,
  forms,
  languages,
  readState,
  screens,
  searchOfState,
  subjects,
  versions,
} from '../../client/build/state.ts';
import { kinds, orders, pictures, themes, variants } from '../../client/embed/parameters.ts';

const known: Known = {
  treaties: ['treaty-of-bakhchisarai-1681', 'treaty-of-kars-1921'],
  views: ['history', 'straits'],
  topics: ['straits', 'cold-war'],
  lang: 'ru',
};
const read = (search: string) => readState(new URLSearchParams(search), known);

const some = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const optional = { requiredKeys: [] };
const frame = { theme: some(themes), height: fc.integer({ min: 150, max: 4000 }) };
const treatyParameters = fc.record(
  { ...frame, variant: some(variants), on: some(['1930', '1930-02', '1930-02-28']) },
  optional,
);
const timelineParameters = fc.record(
  {
    ...frame,
    from: some(['1774', '1920-12']),
    to: some(['1936', '2000-01-01']),
    kinds: fc.subarray([...kinds], { minLength: 1 }),
    topics: fc.subarray([...known.topics], { minLength: 1 }),
    order: some(orders),
    view: some(pictures),
    heading: fc
      .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
      .filter((text) => text.trim() === text),
  },
  optional,
);

const states: fc.Arbitrary<State> = some(subjects).chain((what) =>
  fc.record({
    what: fc.constant(what),
    treaty: some(what === 'treaty' ? known.treaties : known.treaties.slice(0, 1)),
    saved: some(what === 'view' ? known.views : known.views.slice(0, 1)),
    form: some(forms),
    version: some(versions),
    screen: some(screens),
    lang: some(languages),
    embed: what === 'treaty' ? treatyParameters : timelineParameters,
  }),
);

/** What is as usual need not be said. */
function bare(state: State): State {
  const usual = new Set<unknown>(['auto', 'chronological', 'both', 'card']);
  const embed = Object.fromEntries(Object.entries(state.embed).filter(([, value]) => !usual.has(value)));
  return { ...state, embed };
}

describe('the address of the builder', () => {
  it('restores every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { state: restored, faults } = read(searchOfState(state, known));
        expect(faults).toEqual([]);
        expect(restored).toEqual(bare(state));
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws, whatever it says, and always gives a state that it can say again', () => {
    const names = [
      'what',
      'treaty',
      'saved',
      'form',
      'version',
      'screen',
      'lang',
      'from',
      'to',
      'kinds',
      'height',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(some(names), fc.string())), (pairs) => {
        const { state } = readState(new URLSearchParams(pairs), known);
        expect(read(searchOfState(state, known)).state).toEqual(bare(state));
      }),
      { numRuns: 500 },
    );
  });

  it('that says nothing is the first treaty, by script, in the language of the page', () => {
    expect(read('')).toEqual({
      state: {
        what: 'treaty',
        treaty: 'treaty-of-bakhchisarai-1681',
        saved: 'history',
        form: 'script',
        version: 'pinned',
        screen: 'tablet',
        lang: 'ru',
        embed: {},
      },
      faults: [],
    });
  });

  it('that is wrong falls back, value by value, and tells', () => {
    const { state, faults } = read('?what=view&saved=weather&form=fax&lang=de&from=soon&to=1936');
    expect(state).toMatchObject({
      what: 'view',
      saved: 'history',
      form: 'script',
      lang: 'ru',
      embed: { to: '1936' },
    });
    expect(faults.map(({ name }) => name)).toEqual(['saved', 'form', 'lang', 'from']);
  });
});
