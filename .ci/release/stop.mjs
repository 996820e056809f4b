/** A release that cannot go on. Nothing was published by then beside what the message names. */
export class ReleaseStop extends Error {
  /** @param {string} what @param {string} remedy */
  constructor(what, remedy) {
    super(`${what}\n→ ${remedy}`);
    this.name = 'ReleaseStop';
  }
}
