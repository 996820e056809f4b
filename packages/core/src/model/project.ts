import type { Figure } from './amount.ts';
import type { Dating } from './date.ts';
import type { Ids } from './kind.ts';
import type { BaseRecord } from './record.ts';

/** Something built, sold or run together over years. */
export interface Project<T = string, I extends Ids = Ids> extends BaseRecord<'projects', T, I> {
  readonly type: 'nuclear-plant' | 'pipeline' | 'arms-sale' | 'industry' | 'trade-corridor' | 'culture';
  readonly began?: Dating<I>;
  readonly ended?: Dating<I>;
  readonly milestones?: readonly (Dating<I> & { readonly says: T })[];
  readonly parties?: readonly I['polities'][];
  readonly organizations?: readonly I['organizations'][];
  readonly sites?: readonly I['places'][];
  readonly basedOn?: readonly I['treaties'][];
  readonly figures?: readonly Figure<T, I>[];
}
