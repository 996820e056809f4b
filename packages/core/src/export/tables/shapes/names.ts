import type { DatedName } from '../../../model/name.ts';
import { flag, optional, rows, text } from '../field.ts';
import { citations } from './citations.ts';
import { date } from './date.ts';

/** The names of one thing through time. */
export const names = (table: string, says: string) =>
  rows<DatedName>(
    { name: table, says, by: 'owner', one: 'name' },
    {
      text: text('The name.'),
      lang: text('The language and script of the name, BCP 47.'),
      from: optional(date('Since when it was called so')),
      to: optional(date('Until when it was called so')),
      official: optional(flag('The official name of its time.')),
      cites: optional(citations()),
    },
  );
