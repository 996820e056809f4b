import type { Ids, OfDataset } from './kind.ts';
import type { Stance } from './period.ts';

/** The kinds that a timeline draws. */
export type DatedKind = 'events' | 'treaties' | 'wars' | 'periods' | 'projects';

/** What a timeline needs of a dated record before anything else arrives. */
export interface OutlineEntry<I extends Ids = Ids> extends OfDataset<I> {
  readonly id: I['events'] | I['treaties'] | I['wars'] | I['periods'] | I['projects'];
  readonly kind: DatedKind;
  /** The type within the kind, e.g. `peace-treaty`. */
  readonly type: string;
  readonly label: string;
  /** EDTF; an interval for wars, periods and projects. */
  readonly when: string;
  readonly earliest: string;
  readonly latest: string;
  /** Of what lasts: as in a date. */
  readonly latestStart?: string;
  readonly earliestEnd?: string;
  /** The Julian day of a single date that a Russian source dated before 14 February 1918. */
  readonly julian?: string;
  readonly weight: number;
  readonly topics?: readonly I['topics'][];
  readonly parties?: readonly I['polities'][];
  readonly stance?: Stance;
  readonly contested?: true;
}
