/**
 * A date that cannot be read. `value` is what was given (what is no text, by its type), `remedy` what would be
 * accepted.
 */
export class DateError extends RangeError {
  override readonly name = 'DateError';
  readonly value: string;
  readonly remedy: string;
  constructor(value: unknown, reason: string, remedy: string) {
    const shown = typeof value === 'string' ? value.slice(0, 60) : typeof value;
    super(`“${shown}” is no date: ${reason}. ${remedy}`);
    this.value = shown;
    this.remedy = remedy;
  }
}
