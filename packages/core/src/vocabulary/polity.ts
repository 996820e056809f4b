import type { Polity, Side } from '../model/polity.ts';

export const polityTypes: Readonly<Record<Polity['type'], string>> = {
  empire: 'an empire',
  monarchy: 'a kingdom, tsardom or other monarchy',
  republic: 'a republic, a soviet republic included',
  federation: 'a federation or union of states',
  khanate: 'a khanate',
  principality: 'a principality',
  'provisional-government': 'governs until a lasting order is made',
  government: 'a government beside or instead of the recognised one',
};

/** Whose antecedent or present state somebody belongs to in these relations. */
export const sides: Readonly<Record<Side, string>> = {
  russia: 'the Tsardom, the Empire, the Soviet republics and Union, the Federation',
  turkey: 'the Ottoman Empire, the Ankara government, the Republic',
  other: 'everybody else',
};
