import type { Ids } from './kind.ts';

/** A source and the place in it. */
export interface Citation<I extends Ids = Ids> {
  readonly source: I['sources'];
  readonly at?: string;
}
