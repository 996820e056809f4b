/** How a calendar counts: years that may begin in any month, months that may be cut short by a reform. */
export interface Reckoning {
  /** The months of a year in their order, by number; empty where the calendar did not count that year. */
  months(year: number): readonly number[];
  /** How many days that month of that year had. */
  days(year: number, month: number): number;
  /** How many of them every document has; all, unless told. */
  sureDays?(year: number, month: number): number;
  /** The day number of a day that exists. */
  dayNumber(year: number, month: number, day: number): number;
  /** What to write instead of a year that it did not count. */
  readonly remedy: string;
  /** By how many days the document may differ. */
  readonly within: number;
}
