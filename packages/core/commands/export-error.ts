/** Why nothing was exported, and what to do. */
export class ExportError extends Error {
  override readonly name = 'ExportError';
  readonly remedy: string;
  constructor(problem: string, remedy: string, cause?: unknown) {
    super(`${problem}.\n  → ${remedy}`, { cause });
    this.remedy = remedy;
  }
}
