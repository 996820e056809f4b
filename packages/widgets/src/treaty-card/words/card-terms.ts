import type { Alias, TreatyEnding, TreatyStatus, TreatyType } from '@russia-turkey/core';
import type { StatementWords, TreatyTypeWords } from '../../shared/vocabulary/index.ts';

/** What the words for a status are made of; dates and names are ready to be shown. */
export interface StatusFacts {
  readonly state: TreatyStatus;
  readonly type: TreatyType;
  /** The day from which it applies, and whether that is a day, a month or a year and nothing more. */
  readonly since?: {
    readonly text: string;
    readonly governed: string;
    readonly plain: 'day' | 'month' | 'year' | undefined;
  };
  readonly ended?: {
    readonly how: TreatyEnding;
    readonly when: string;
    readonly replacedBy: readonly string[];
  };
}

/** Words of the interface. Counts are functions: Russian has three plurals. */
export interface CardTerms extends StatementWords {
  readonly types: TreatyTypeWords;
  /** Before the date. */
  readonly signed: string;
  readonly alsoKnownAs: string;
  /** `other-name` needs no explanation. */
  readonly aliasKinds: Readonly<Record<Exclude<Alias['why'], 'other-name'>, string>>;
  readonly inferred: string;
  readonly calendarDoubt: string;
  readonly parties: string;
  readonly signatories: (count: number) => string;
  /** Before the day. */
  readonly acceded: string;
  readonly withdrew: string;
  readonly status: (facts: StatusFacts) => string;
  /** For a bracket in a sentence; nothing where the records do not tell. */
  readonly shortStatus: (facts: StatusFacts) => string | undefined;
  readonly asOf: (day: string) => string;
  readonly steps: Readonly<
    Record<'ratified' | 'ratificationsExchanged' | 'provisionalFrom' | 'inForceFrom' | 'ended', string>
  >;
  readonly terms: string;
  readonly provisions: (count: number) => string;
  readonly article: (number: string) => string;
  readonly whoSaysWhat: string;
  readonly contested: string;
  readonly claims: (count: number) => string;
  readonly inReplyTo: (holders: string) => string;
  readonly sources: string;
  readonly documents: (count: number) => string;
  /** Before the numbers of sources, for readers who hear them. */
  readonly sourceNumbers: (count: number) => string;
  /** Of treaties that are linked to it by others only. */
  readonly earlier: string;
  readonly later: string;
  /** To the treaty that was shown before. */
  readonly backTo: (name: string) => string;
  readonly howToCite: string;
  /** Of a citation: text, BibTeX, CSL-JSON. */
  readonly form: string;
  readonly text: string;
  /** The citation names the version of the dataset. */
  readonly version: string;
  readonly copy: string;
  readonly copyLink: string;
  readonly link: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly loading: string;
  readonly failed: string;
}
