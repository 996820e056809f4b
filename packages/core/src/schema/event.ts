import { z } from 'zod';
import { base, closing } from './base.ts';
import { figure } from './amount.ts';
import { dating } from './dating.ts';
import { eventLink } from './links.ts';
import { anyRef, ref } from './reference.ts';

/** What a reader sees; the shape of the mark. */
export const eventCategories = [
  'meeting',
  'visit',
  'statement',
  'recognition',
  'battle',
  'incident',
  'attack',
  'military-move',
  'sanction',
  'measure',
  'vote',
  'mediation',
  'trade',
  'opening',
  'accession',
  'revolution',
  'death',
  'culture',
] as const;

/** The event types of PLOVER, for comparison with event datasets. */
export const ploverTypes = [
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
] as const;

/** A dated act or occurrence that is neither a treaty nor a whole war. */
export const event = z.strictObject({
  type: z.enum(eventCategories),
  plover: z.enum(ploverTypes).optional(),
  ...base,
  happened: dating,
  /** Who acted: polities, people or organizations. */
  actors: z.array(anyRef).min(1).optional(),
  /** Towards whom. */
  recipients: z.array(anyRef).min(1).optional(),
  people: z.array(ref('people')).min(1).optional(),
  figures: z.array(figure).min(1).optional(),
  links: z.array(eventLink).min(1).optional(),
  ...closing,
});
