import type { AnyRecord, Language } from '@russia-turkey/core';
import { nameOf } from '../records/names.ts';

/** Words after a name that are no part of it: titles, ordinals of rulers. */
const afterName = /\s+(Pasha|Paşa|паша|Bey|бей|Efendi|эфенди|Ağa|ага|[IVX]+\.?)$/iu;

/**
 * The name under which an index has a record: a person other than a ruler stands under the family name, anything under
 * its first letter or figure.
 *
 * @example
 * alphabeticalName(byId(people, 'putin-vladimir'), 'en') // 'Putin Vladimir'
 */
export function alphabeticalName(record: AnyRecord, language: Language): string {
  const name = nameOf(record, language).replace(/^[^\p{L}\p{N}]+/u, '');
  if (record.kind !== 'people' || record.type === 'ruler') return name;
  let bare = name.replace(/\s*\(.*\)$/u, '');
  while (afterName.test(bare)) bare = bare.replace(afterName, '');
  const words = bare.split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
