import type { Fields } from '../field.ts';

/** The fields of a kind; its id is the key of its table, and the table is its kind. */
export type KindFields<R> = Fields<Omit<R, 'id' | 'kind'>>;
