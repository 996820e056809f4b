import { LitElement } from 'lit';
import type { Language } from '@russia-turkey/core';
import { type Problem, RtErrorEvent } from './events.ts';
import { languageOf } from './language.ts';
import { register } from './register.ts';
import { version } from './version.ts';

export type ElementState = 'loading' | 'ready' | 'empty' | 'error';

/** What both elements share: language, heading level, states, and errors that never reach the page as exceptions. */
export abstract class RelationsElement extends LitElement {
  /** Of the library. */
  static readonly version: string = version;

  /** Decided at each render, so that a changed `lang` anywhere above counts at the next one. */
  protected language: Language = 'en';
  readonly #internals = this.attachInternals();
  #state: ElementState = 'loading';

  /** @param tag another name, for two versions on one page */
  protected static defineAs(
    constructor: CustomElementConstructor,
    tag: string,
    registry?: CustomElementRegistry,
  ): void {
    register({ [tag]: constructor }, registry);
  }

  constructor() {
    super();
    this.#internals.states.add(this.#state);
  }

  // `lang` is the platform's own property; Lit's would hide it.
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate();
  }

  override connectedCallback(): void {
    // A shadow root that a server rendered and no hydration took over would show everything twice.
    if (this.shadowRoot && !this.hasUpdated) this.shadowRoot.replaceChildren();
    super.connectedCallback();
  }

  protected override willUpdate(): void {
    this.language = languageOf(this);
  }

  get state(): ElementState {
    return this.#state;
  }

  /** Moves to a state that styles see as `:state(ready)` and tests as `state`. */
  protected enter(state: ElementState): void {
    if (state === this.#state) return;
    this.#internals.states.delete(this.#state);
    this.#internals.states.add(state);
    this.#state = state;
    this.requestUpdate();
  }

  /** A state beside the main one, e.g. `filtered` or `in-force`. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }

  /** Tells the page once; the author's own children stay readable. */
  protected report(problems: readonly Problem[]): void {
    if (problems.length > 0) this.dispatchEvent(new RtErrorEvent(problems));
  }
}

/** A heading level as an author may write it: 1 to 6, anything else is the usual one. */
export function headingLevel(value: string | number | null | undefined, usual: number): number {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : usual;
}
