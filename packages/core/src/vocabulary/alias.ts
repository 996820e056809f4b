import type { Alias } from '../model/text.ts';

export const aliasReasons: Readonly<Record<Alias['why'], string>> = {
  'official-title': 'the full title that the document itself bears',
  'other-name': 'another name in use',
  'older-spelling': 'a spelling of older literature',
  transliteration: 'another way to write it in Latin letters',
  abbreviation: 'a short form',
  'former-name': 'a name that it had before',
};
