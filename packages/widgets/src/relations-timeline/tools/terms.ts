/** Words of the controls. */
export interface ToolTerms {
  /** On a phone, what opens the controls. */
  readonly filters: string;
  readonly years: string;
  readonly from: string;
  readonly to: string;
  readonly badYear: (least: number, most: number) => string;
  readonly show: string;
  readonly reset: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly earlier: string;
  readonly later: string;
  readonly window: string;
  readonly search: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly order: string;
  readonly oldestFirst: string;
  readonly latestFirst: string;
  readonly shapes: { readonly circle: string; readonly triangle: string; readonly square: string };
}
