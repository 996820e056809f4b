import type { Kind } from '../../model/kind.ts';

/** Every kind, in the order in which exports write them. */
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
