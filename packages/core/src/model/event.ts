import type { Figure } from './amount.ts';
import type { Dating } from './date.ts';
import type { Ids, Ref } from './kind.ts';
import type { BaseRecord, EventRelation, Link } from './record.ts';

export type EventCategory =
  | 'meeting'
  | 'visit'
  | 'statement'
  | 'recognition'
  | 'battle'
  | 'incident'
  | 'attack'
  | 'military-move'
  | 'sanction'
  | 'measure'
  | 'vote'
  | 'mediation'
  | 'trade'
  | 'opening'
  | 'accession'
  | 'revolution'
  | 'death'
  | 'culture';

/** Event types of PLOVER, lower case. */
export type PloverType =
  | 'agree'
  | 'consult'
  | 'support'
  | 'concede'
  | 'cooperate'
  | 'aid'
  | 'retreat'
  | 'request'
  | 'accuse'
  | 'reject'
  | 'threaten'
  | 'protest'
  | 'sanction'
  | 'mobilize'
  | 'coerce'
  | 'assault';

/** A dated act or occurrence that is neither a treaty nor a whole war. */
export interface Event<T = string, I extends Ids = Ids> extends BaseRecord<'events', T, I> {
  readonly type: EventCategory;
  readonly plover?: PloverType;
  readonly happened: Dating<I>;
  readonly actors?: readonly Ref<I>[];
  readonly recipients?: readonly Ref<I>[];
  readonly people?: readonly I['people'][];
  readonly figures?: readonly Figure<T, I>[];
  readonly links?: readonly Link<EventRelation, I>[];
}
