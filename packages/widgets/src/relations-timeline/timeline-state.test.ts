import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, keysOf, outlines, ownEntries, today } from '../../test/timeline/entries.ts';
import { entryKinds, startOfYear, toDay, toIso, yearOf } from './entry.ts';
import { TimelineState } from './timeline-state.ts';

const LEAST = 14;
const day = fc.double({ min: -2_000_000, max: 2_000_000, noNaN: true });
const windows = fc.record({ from: day, to: day });

test('a window lies in the domain and is never shorter than two weeks, whatever is asked for', () => {
  fc.assert(
    fc.property(ownEntries, windows, (entries, wanted) => {
      const state = new TimelineState(entries, today);
      state.window = wanted;
      const { from, to } = state.window;
      expect(from).toBeGreaterThanOrEqual(state.domain.from);
      expect(to).toBeLessThanOrEqual(state.domain.to);
      expect(to - from).toBeGreaterThanOrEqual(LEAST - 1e-6);
    }),
  );
});

test('a window that fits is taken as it is, and taking it twice changes nothing', () => {
  fc.assert(
    fc.property(ownEntries, windows, (entries, wanted) => {
      const state = new TimelineState(entries, today);
      const fitted = state.fit(wanted);
      const again = state.fit(fitted);
      expect(again.from).toBeCloseTo(fitted.from, 6);
      expect(again.to).toBeCloseTo(fitted.to, 6);
      if (
        wanted.from >= state.domain.from &&
        wanted.to <= state.domain.to &&
        wanted.to - wanted.from >= LEAST
      ) {
        expect(fitted.from).toBeCloseTo(wanted.from, 6);
        expect(fitted.to).toBeCloseTo(wanted.to, 6);
      }
    }),
  );
});

test('without a window it shows the whole time, and every entry is in it', () => {
  fc.assert(
    fc.property(ownEntries, (entries) => {
      const state = new TimelineState(entries, today);
      expect(state.isWhole).toBe(true);
      expect(state.window).toEqual(state.domain);
      expect(keysOf(state.shown)).toEqual(keysOf(entries));
      const { from, to } = state.domain;
      expect(entries.filter(({ start, end }) => start < from || end > to)).toEqual([]);
      const first = yearOf(Math.min(...entries.map(({ start }) => start)));
      const last = yearOf(Math.max(...entries.map(({ end }) => end)));
      expect([first, first - (first % 10)]).toContain(yearOf(from));
      expect(yearOf(to)).toBe(last);
      expect(toIso(from)).toMatch(/-01-01$/);
      expect(toIso(to)).toMatch(/-12-31$/);
    }),
  );
});

test('what is shown follows filter and window, in the order of time', () => {
  fc.assert(
    fc.property(ownEntries, windows, fc.subarray([...entryKinds]), (entries, wanted, kinds) => {
      const state = new TimelineState(entries, today);
      expect(state.shown.length).toBe(entries.length);
      state.filter = { kinds: new Set(kinds) };
      state.window = wanted;
      const { from, to } = state.window;
      const expected = entries.filter(
        ({ kind, start, end }) => kinds.some((one) => one === kind) && start <= to && end >= from,
      );
      expect(keysOf(state.shown)).toEqual(keysOf(expected));
      const starts = state.shown.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(state.shown).toBe(state.shown);
      state.window = undefined;
      state.filter = { kinds: new Set(entryKinds) };
      expect(state.shown.length).toBe(entries.length);
    }),
  );
});

test('periods are no entries, and the kinds that there are stand in the order of their lanes', () => {
  const [, dataset = []] = outlines[0] ?? [];
  const state = new TimelineState(dataset, today);
  expect(state.periods.length).toBeGreaterThan(3);
  expect(state.entries.length + state.periods.length).toBe(dataset.length);
  expect(state.entries.some(({ kind }) => kind === 'periods')).toBe(false);
  expect(state.kinds).toEqual(entryKinds);
  const two = new TimelineState(
    [entry(1, { kind: 'projects', start: 0 }), entry(2, { kind: 'wars', start: 5 })],
    today,
  );
  expect(two.kinds).toEqual(['wars', 'projects']);
});

test('an entry is found by its id and by its key', () => {
  fc.assert(
    fc.property(ownEntries, fc.nat(), (entries, index) => {
      const one = entries[index % entries.length];
      const state = new TimelineState(entries, today);
      expect(state.find(one?.id ?? '')).toBe(one);
      expect(state.find(one?.key ?? '')).toBe(one);
      expect(state.find('treaty-of-atlantis')).toBeUndefined();
    }),
  );
});

test('of nothing there is this year to look at', () => {
  const state = new TimelineState([], today);
  expect(state.shown).toEqual([]);
  expect(state.domain).toEqual({ from: startOfYear(2026), to: toDay('2026-12-31') });
});

test.each(['0001-01-01', '0005-06-07', '9998-12-31', '9999-12-31'])(
  'an entry of %s has a domain and a window',
  (iso) => {
    const state = new TimelineState([entry(1, { start: toDay(iso) })], today);
    const { from, to } = state.window;
    expect(Number.isFinite(from)).toBe(true);
    expect(Number.isFinite(to)).toBe(true);
    expect(state.shown).toHaveLength(1);
  },
);
