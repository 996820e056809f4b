/** What went wrong, in one event, for the page that embeds the element. */
export interface Problem {
  /** Machine-readable: `unknown-id`, `bad-attribute`, `bad-entry`, `load-failed`. */
  readonly code: 'unknown-id' | 'bad-attribute' | 'bad-entry' | 'load-failed';
  readonly message: string;
  /** Index of a bad entry in own data. */
  readonly index?: number;
  /** Attribute or field that was wrong. */
  readonly path?: string;
}
