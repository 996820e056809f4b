import { type Domain, type Entry, type EntryKind, domainOf, entryKinds } from './entry.ts';
import { type Filter, type Selection, inWindow, select } from './selection.ts';
import { sortEntries } from './sort-entries.ts';

/** A stretch of time in days; fractions while somebody drags. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** The shortest window. */
const SHORTEST = 14;

/** Everything that the pictures of a timeline follow from. It knows no page. */
export class TimelineState {
  readonly today: number;
  /** In the order of time, without periods. */
  readonly entries: readonly Entry[];
  readonly periods: readonly Entry[];
  readonly domain: Domain;
  /** The kinds that there are, in the order of their lanes. */
  readonly kinds: readonly EntryKind[];
  #filter: Filter = { kinds: new Set(entryKinds) };
  #selection: Selection | undefined;
  #window: Window | undefined;
  #shown: { readonly of: Selection; readonly window: Window; readonly entries: readonly Entry[] } | undefined;

  constructor(all: readonly Entry[], today: number) {
    this.today = today;
    const ordered = sortEntries(all, ({ start }) => start);
    this.entries = ordered.filter((entry) => entry.kind !== 'periods');
    this.periods = ordered.filter((entry) => entry.kind === 'periods');
    this.domain = domainOf(ordered, today);
    const present = new Set(this.entries.map(({ kind }) => kind));
    this.kinds = entryKinds.filter((kind) => present.has(kind));
  }

  get filter(): Filter {
    return this.#filter;
  }
  set filter(filter: Filter) {
    this.#filter = filter;
    this.#selection = undefined;
  }

  /** What passes the filter, in the window or not. */
  get selection(): Selection {
    return (this.#selection ??= select(this.entries, this.periods, this.#filter));
  }

  /** The whole time, unless somebody asked for less. */
  get window(): Window {
    return this.#window ?? this.domain;
  }
  /** Kept inside the domain, and never so short that nothing could be told apart. */
  set window(wanted: Window | undefined) {
    this.#window = wanted && this.fit(wanted);
  }

  fit({ from, to }: Window): Window {
    const { domain } = this;
    const whole = domain.to - domain.from;
    const length = Math.min(Math.max(to - from, SHORTEST), whole);
    const middle = (from + to) / 2;
    const start = Math.min(
      Math.max(to - from < SHORTEST ? middle - length / 2 : from, domain.from),
      domain.to - length,
    );
    return { from: start, to: Math.min(start + length, domain.to) };
  }

  get isWhole(): boolean {
    const { from, to } = this.window;
    return from <= this.domain.from && to >= this.domain.to;
  }

  /** What passes the filter and has a day in the window, in the order of time. */
  get shown(): readonly Entry[] {
    const { selection, window } = this;
    if (this.#shown?.of !== selection || this.#shown.window !== window) {
      const { from, to } = window;
      const entries = this.isWhole
        ? selection.entries
        : selection.entries.filter((entry) => inWindow(entry, from, to));
      this.#shown = { of: selection, window, entries };
    }
    return this.#shown.entries;
  }

  find(id: string): Entry | undefined {
    return this.entries.find((entry) => entry.key === id || entry.id === id);
  }
}
