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
  readonly relations: {
    readonly part_of: string;
    readonly leads_to: string;
    readonly responds_to: string;
    readonly produces: string;
    readonly from: {
      readonly part_of: string;
      readonly leads_to: string;
      readonly responds_to: string;
      readonly produces: string;
    };
  };
}
