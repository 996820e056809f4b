/** A question that cannot be answered as it was put; says which function, what was wrong, and the remedy. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly value: string;
  readonly remedy: string;
  constructor(method: string, value: unknown, problem: string, remedy: string) {
    const shown = typeof value === 'string' ? value.slice(0, 60) : typeof value;
    super(`${method}: ${problem} (“${shown}”). ${remedy}`);
    this.value = shown;
    this.remedy = remedy;
  }
}
