import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, vi } from 'vitest';

const keys = { enter: '\r', space: ' ', up: '\x1b[A', down: '\x1b[B' } as const;

/** A terminal without a screen: what is typed goes in as bytes, what was drawn last can be read. */
export class TestTerminal {
  readonly input = new PassThrough();
  readonly output: Writable;
  #last = '';

  constructor() {
    const drawn = (text: string) => {
      const visible = stripVTControlCharacters(text).trim();
      if (visible !== '') this.#last = visible;
    };
    this.output = Object.assign(
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          drawn(chunk.toString());
          done();
        },
      }),
      // Wide, so that no line is broken.
      { columns: 10_000 },
    );
    // Each prompt ends its output; a terminal stays.
    this.output.end = () => this.output;
  }

  get screen(): string {
    return this.#last;
  }

  /** Waits until the screen shows it, so that nothing is typed into another question. */
  shows(expected: string): Promise<void> {
    return vi.waitFor(() => expect(this.#last).toContain(expected), { timeout: 3000, interval: 2 });
  }

  type(text: string): void {
    this.input.write(text);
  }

  /** Presses a key and waits for what it does. */
  async press(key: keyof typeof keys | 'a', expected: string): Promise<void> {
    this.type(key === 'a' ? key : keys[key]);
    await this.shows(expected);
  }

  /** Types a line once the question is there. */
  async answer(question: string, text: string): Promise<void> {
    await this.shows(question);
    this.type(text + keys.enter);
  }
}
