import type { EventRelation, TreatyRelation } from '../model/record.ts';

/** What a treaty can do to another treaty; the compiler derives the reverse. */
export const treatyRelations = [
  'confirms',
  'explains',
  'supplements',
  'implements',
  'modifies',
  'prolongs',
  'replaces',
  'denounces',
] as const satisfies readonly TreatyRelation[];

/** How an event is tied to another record. */
export const eventRelations = [
  'part_of',
  'leads_to',
  'responds_to',
  'produces',
] as const satisfies readonly EventRelation[];
