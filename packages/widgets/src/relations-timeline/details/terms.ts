/** Words of an open entry. */
export interface DetailTerms {
  readonly parties: string;
  readonly against: string;
  readonly people: string;
  readonly place: string;
  readonly outcome: string;
  readonly terms: string;
  readonly article: (number: string) => string;
  readonly today: string;
  readonly milestones: string;
  readonly figures: string;
  readonly related: string;
  readonly whoSaysWhat: string;
  readonly sources: string;
  readonly source: string;
  /** On a link to what the page says more. */
  readonly readOn: string;
  /** Of records that are no treaties, from both ends. */
  readonly relations: Readonly<
    Record<
      'part_of' | 'leads_to' | 'responds_to' | 'produces',
      { readonly to: string; readonly from: string }
    >
  >;
}
