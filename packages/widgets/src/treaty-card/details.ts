import { type TemplateResult, html, nothing, unsafeCSS } from 'lit';
import type { Treaty } from '@russia-turkey/core';
import { addressToCopy } from './address-to-copy.ts';
import { type BackRecords, type BackView, type ClaimView, type SourceView, backView } from './back-view.ts';
import type { Citations } from './citation.ts';
import styles from './details.css?inline';
import type { FaceInput, FaceView } from './face-view.ts';
import { type Section, numbers, time } from './template.ts';
import type { CardTerms } from './words/card-terms.ts';

/** What the details need of the element. */
export interface DetailsHost {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
}

type Copied = 'citation' | 'link';

/** The details of a card, which come after its face: their content, how to cite the record, and what can be copied. */
export class CardDetails {
  static readonly styles = unsafeCSS(styles);

  readonly #host: DetailsHost;
  readonly #onFailure: (error: unknown) => void;
  #view: BackView | undefined;
  #address: string | undefined;
  /** Of what, and what: `undefined` while it is loaded, `false` where it could not be. */
  #cited: { readonly key: string; readonly citations?: Citations | false } | undefined;
  #form: keyof Citations = 'text';
  /** What was copied last, and whether the browser did it. */
  #copied: { readonly what: Copied; readonly done: boolean } | undefined;

  constructor(host: DetailsHost, onFailure: (error: unknown) => void) {
    this.#host = host;
    this.#onFailure = onFailure;
  }

  /** What is to be shown, before it is. */
  take(input: FaceInput, { bibliography }: FaceView, back: BackRecords | undefined): void {
    this.#view = back && backView(input, back, bibliography);
  }

  /** Where the card lives: where the page says that the treaty does, else in the page, by the id of the element. */
  live(href: string | undefined, anchor: string): void {
    const address = addressToCopy(href, anchor);
    if (address !== this.#address) this.#copied = undefined;
    this.#address = address;
  }

  /** Has the citation made when a reader opens its part, and again when the language or the address is another. */
  cite(treaty: Treaty, { language, terms }: FaceInput): void {
    const address = this.#address;
    const key = [treaty.id, language, terms.version, address].join(' ');
    if (this.#cited?.key === key) return;
    this.#cited = { key };
    this.#copied = undefined;
    const done = (citations: Citations | false) => {
      if (this.#cited?.key !== key) return;
      this.#cited = { key, citations };
      this.#host.requestUpdate();
    };
    import('./citation.ts').then(
      ({ citationsOf }) => done(citationsOf(treaty, language, terms.version, address)),
      (error: unknown) => {
        done(false);
        this.#onFailure(error);
      },
    );
  }

  /** Nothing while it is loaded, `false` where it could not be. */
  content(section: Section, terms: CardTerms): TemplateResult | undefined | false {
    if (section === 'cite') {
      const citations = this.#cited?.citations;
      return citations && this.#citation(citations, terms);
    }
    return this.#view && contents[section](this.#view, terms);
  }

  /** How many sources there are, which the face does not count. */
  count(terms: CardTerms): string | undefined {
    return this.#view && terms.documents(this.#view.sources.length);
  }

  /** A button that copies the link, where there is an address; where the browser refuses, the link itself. */
  link(terms: CardTerms): TemplateResult | undefined {
    const address = this.#address;
    if (address === undefined) return undefined;
    const refused = this.#copied?.what === 'link' && !this.#copied.done;
    return html`<div class="link">
      ${this.#copyRow('link', terms.copyLink, address, terms)}
      ${refused ? field('link', terms.link, address) : nothing}
    </div>`;
  }

  /** In one of three forms, as a text that can be selected, with a button that copies it. */
  #citation(citations: Citations, terms: CardTerms): TemplateResult {
    const forms = { text: terms.text, bibtex: 'BibTeX', csl: 'CSL-JSON' } as const;
    const text = citations[this.#form];
    const choose = (form: keyof Citations) => {
      this.#form = form;
      this.#copied = undefined;
      this.#host.requestUpdate();
    };
    return html`<fieldset class="small">
        <legend class="visually-hidden">${terms.form}</legend>
        ${(Object.keys(forms) as (keyof Citations)[]).map(
          (form) =>
            html`<label
              ><input
                type="radio"
                name="form"
                .checked=${form === this.#form}
                @change=${() => choose(form)}
              />${forms[form]}</label
            > `,
        )}
      </fieldset>
      ${field('citation', forms[this.#form], text)} ${this.#copyRow('citation', terms.copy, text, terms)}`;
  }

  #copyRow(what: Copied, label: string, text: string, terms: CardTerms): TemplateResult {
    const copied = this.#copied?.what === what ? this.#copied : undefined;
    return html`<p class="small copying">
      <button part="copy-button" @click=${() => this.#copy(what, text)}>${label}</button>
      <span role="status">${copied && (copied.done ? terms.copied : terms.copyRefused)}</span>
    </p>`;
  }

  #copy(what: Copied, text: string): void {
    // Emptied first: the same words again would not be heard.
    this.#copied = undefined;
    this.#host.requestUpdate();
    const done = async (success: boolean) => {
      this.#copied = { what, done: success };
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      if (success) return;
      const shown = this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`[data-copied=${what}]`);
      shown?.focus();
      shown?.select();
    };
    // A page without https has no clipboard, a frame may not use it.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    void (clipboard ? clipboard.writeText(text) : Promise.reject(new Error('no clipboard'))).then(
      () => done(true),
      () => done(false),
    );
  }
}

const termsOf = (view: BackView, terms: CardTerms): TemplateResult =>
  html`<ul class="terms" role="list">
    ${view.terms.map(
      ({ article, says, sources }) =>
        html`<li>
          ${
            article
              ? html`<span class="article numbers">${article}</span>`
              : html`<span class="article unnumbered" aria-hidden="true">–</span>`
          }
          <span>${says}${numbers(sources, terms)}</span>
        </li>`,
    )}
  </ul>`;

const claimsOf = (view: BackView, terms: CardTerms): TemplateResult =>
  html`<dl class="voices">
    ${view.voices.map(
      ({ holder, claims }) =>
        html`<div>
          <dt>${holder}</dt>
          ${claims.map((claim) => html`<dd>${claimOf(claim, terms)}</dd>`)}
        </div>`,
    )}
  </dl>`;

const claimOf = ({ stance, says, quote, held, inReplyTo, sources }: ClaimView, terms: CardTerms) =>
  html`<span class="small soft"
      >${stance}${held && html`, ${time(held)}`}${inReplyTo && `, ${inReplyTo}`}</span
    ><br />${says}${quote && html` <q lang=${quote.lang ?? nothing}>${quote.text}</q>`}${numbers(sources, terms)}`;

const sourcesOf = (view: BackView): TemplateResult =>
  html`<ol class="sources small">
    ${view.sources.map((source) => html`<li>${sourceOf(source)}</li>`)}
  </ol>`;

const sourceOf = ({ text, lang, at, href, host }: SourceView) =>
  html`<span lang=${lang ?? nothing}>${text}</span>${
      at.length > 0 ? html` <span class="soft">${at.join('; ')}.</span>` : nothing
    }${href && html` <a href=${href} rel="noopener noreferrer" part="source-link">${host}</a>`}`;

/** A field and no paragraph: it can be selected as a whole by keyboard, also in a shadow root. */
const field = (what: Copied, label: string, text: string) =>
  html`<textarea
    class="numbers"
    readonly
    spellcheck="false"
    rows=${Math.min(text.trimEnd().split('\n').length + (text.length > 70 ? 1 : 0), 14)}
    data-copied=${what}
    aria-label=${label}
    .value=${text.trimEnd()}
  ></textarea>`;

const contents = { terms: termsOf, claims: claimsOf, sources: sourcesOf };
