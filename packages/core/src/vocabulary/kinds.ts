import type { Kind } from '../model/kind.ts';

/** Every kind of record, in the order in which a reader meets them. */
export const kinds = [
  'events',
  'treaties',
  'wars',
  'periods',
  'polities',
  'people',
  'organizations',
  'places',
  'missions',
  'projects',
  'indicators',
  'topics',
  'perspectives',
  'claims',
  'sources',
] as const satisfies readonly Kind[];
