import type { Problem } from './problem.ts';

export type { Problem };

const travels = { bubbles: true, composed: true } as const;

/** The element shows its content. */
export class RtReadyEvent extends Event {
  constructor() {
    super('rt-ready', travels);
  }
}

/** Something could not be shown; the rest, or the author's own text, stays. */
export class RtErrorEvent extends Event {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('rt-error', travels);
    this.problems = problems;
  }
  get message(): string {
    return this.problems.map((problem) => problem.message).join('\n');
  }
}

/** A reader opened or closed an entry. */
export class RtToggleEvent extends Event {
  readonly id: string;
  readonly open: boolean;
  constructor(id: string, open: boolean) {
    super('rt-toggle', travels);
    this.id = id;
    this.open = open;
  }
}

/** A reader changed what is shown. */
export class RtFilterEvent extends Event {
  readonly kinds: readonly string[];
  readonly shown: number;
  readonly total: number;
  constructor(kinds: readonly string[], shown: number, total: number) {
    super('rt-filter', travels);
    this.kinds = kinds;
    this.shown = shown;
    this.total = total;
  }
}

/** A reader moved the window of years. */
export class RtRangeEvent extends Event {
  readonly from: string;
  readonly to: string;
  constructor(from: string, to: string) {
    super('rt-range', travels);
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    'rt-ready': RtReadyEvent;
    'rt-error': RtErrorEvent;
    'rt-toggle': RtToggleEvent;
    'rt-filter': RtFilterEvent;
    'rt-range': RtRangeEvent;
  }
}
