import type { Obligation, Treaty, TreatyEnding, TreatyType } from '../model/treaty.ts';

export const treatyTypes: Readonly<Record<TreatyType, string>> = {
  'peace-treaty': 'ends a war',
  alliance: 'binds the parties to help each other',
  'friendship-treaty': 'friendship, neutrality, non-aggression',
  convention: 'rules for one matter, such as the Straits',
  agreement: 'an agreement of governments on one matter',
  armistice: 'stops the fighting before peace',
  protocol: 'records or supplements something agreed',
  declaration: 'a joint declaration',
  memorandum: 'a memorandum of understanding',
  'exchange-of-notes': 'agreed by letters',
  contract: 'signed by companies or agencies with state backing',
};

export const endings: Readonly<Record<TreatyEnding, string>> = {
  expired: 'its time ran out',
  denounced: 'a party gave notice',
  replaced: 'a later instrument took its place',
  annulled: 'declared void',
  lapsed: 'fell out of use, or its object or a party vanished',
  never_ratified: 'signed, but never in force',
};

/** The five obligations of the Alliance Treaty Obligations and Provisions project (ATOP). */
export const obligations: Readonly<Record<Obligation, string>> = {
  defence: 'help when the other is attacked',
  offence: 'help when the other attacks',
  neutrality: 'do not help the enemy of the other',
  'non-aggression': 'do not attack each other',
  consultation: 'talk in a crisis',
};

export const scopes: Readonly<Record<Treaty['scope'], string>> = {
  bilateral: 'two parties or two sides',
  plurilateral: 'a few parties',
  multilateral: 'many parties',
  unilateral: 'one party binds itself',
};
