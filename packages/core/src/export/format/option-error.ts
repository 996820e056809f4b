/** An option of an export that cannot be used; says which function, what was wrong, and the remedy. */
export class OptionError extends RangeError {
  override readonly name = 'OptionError';
  readonly value: string;
  readonly remedy: string;
  constructor(method: string, option: string, value: unknown, problem: string, remedy: string) {
    const shown = String(value).slice(0, 60);
    super(`${method}: ${option} “${shown}” ${problem}. ${remedy}`);
    this.value = shown;
    this.remedy = remedy;
  }
}
