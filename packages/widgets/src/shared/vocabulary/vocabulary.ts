import type {
  ClaimStance,
  EventCategory,
  Kind,
  Stance,
  TreatyEnding,
  TreatyRelation,
  TreatyStatus,
  TreatyType,
} from '@russia-turkey/core';

/** What entries of a timeline are, in words of one language. */
export interface EntryWords {
  readonly kinds: Readonly<
    Record<Extract<Kind, 'events' | 'treaties' | 'wars' | 'periods' | 'projects'>, string>
  >;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly eventTypes: Readonly<Record<EventCategory, string>>;
  readonly warTypes: Readonly<Record<'interstate' | 'world-war' | 'civil-war' | 'intervention', string>>;
  readonly projectTypes: Readonly<
    Record<'nuclear-plant' | 'pipeline' | 'arms-sale' | 'industry' | 'trade-corridor' | 'culture', string>
  >;
  readonly periodTypes: Readonly<Record<'relations' | 'alliance' | 'crisis', string>>;
}

export type TreatyTypeWords = Readonly<Record<TreatyType, string>>;

/** What became of treaties, and who said what. */
export interface StatementWords {
  readonly endings: Readonly<Record<TreatyEnding, string>>;
  readonly statuses: Readonly<Record<TreatyStatus, string>>;
  readonly claimStances: Readonly<Record<ClaimStance, string>>;
  /** What the treaty of the card does to another one, and what another one did to it. */
  readonly relations: Readonly<Record<TreatyRelation, { readonly to: string; readonly from: string }>>;
}

/** Units beside a number, by how the dataset calls them; in the forms of the language’s plural where they differ. */
export type UnitWords = Readonly<
  Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>;
