/** A value that no table can hold as it is. Says where it stands, what is wrong with it, and the remedy. */
export class TableError extends TypeError {
  override readonly name = 'TableError';
  /** `treaties/treaty-of-kars-1921`, the path in it. */
  readonly where: string;
  readonly remedy: string;
  constructor(where: string, problem: string, remedy: string) {
    super(`${where}: ${problem}. ${remedy}`);
    this.where = where;
    this.remedy = remedy;
  }
}
