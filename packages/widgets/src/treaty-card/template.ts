import { type TemplateResult, html, nothing } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { DateView } from './dates.ts';
import { type CardTerms, cardTerms } from './terms.ts';
import type { CardView, ClaimView, FactView, SourceView, TermView } from './view-model.ts';

/** The parts that open and close. */
export type Section = 'terms' | 'claims' | 'sources';

/** What the template asks of the element beside the view. */
export interface CardState {
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly isOpen: (section: Section) => boolean;
  readonly onToggle: (section: Section, open: boolean) => void;
  /** The details could not be loaded. */
  readonly failed: boolean;
}

const joint = html`<span class="joint" aria-hidden="true"> · </span>`;

/** A title page: names, date and place, the parties facing each other, what it did, how it stands; then the details. */
export function fullCard(view: CardView, state: CardState): TemplateResult {
  const terms = cardTerms[view.language];
  return html`<article class="card" lang=${view.language} dir="ltr" part="card">
    <slot name="media"></slot>
    <header>
      <p class="type small">${view.type}</p>
      ${heading(view, state)} ${names(view, terms)} ${signed(view, terms)}
    </header>
    ${parties(view, terms)}
    <div class="text">
      ${summary(view)} ${stamp(view)} ${facts(view)} ${termsOf(view, terms, state)}
      ${claimsOf(view, terms, state)} ${sourcesOf(view, terms, state)}
    </div>
    <slot name="actions"></slot>
    <slot name="footer"></slot>
  </article>`;
}

/** Heading, date, parties, status and summary. */
export function compactCard(view: CardView, state: CardState): TemplateResult {
  const terms = cardTerms[view.language];
  return html`<article class="compact" lang=${view.language} dir="ltr" part="card">
    ${heading(view, state)}
    <p class="small soft">
      ${time(view.signed)}${view.place ? html`${joint}<span>${view.place}</span>` : nothing}
    </p>
    <p class="small">
      <span class="visually-hidden">${terms.parties}: </span>${view.parties.map(
        ({ name }, index) => html`${index > 0 ? joint : nothing}<span>${name}</span>`,
      )}
    </p>
    ${summary(view)} ${stamp(view)}
    <slot name="actions"></slot>
    <slot name="footer"></slot>
  </article>`;
}

/** Fits into a sentence. `withDay`: the author asked for a certain day, so the words name it. */
export function line(view: CardView, withDay: boolean): TemplateResult {
  const { name, signed: date, signedShort, status } = view;
  const stands =
    status.short === undefined ? undefined : withDay ? `${status.short} ${status.asOf}` : status.short;
  // White space of the template would show in the sentence of a page that keeps its own: it comes from here alone.
  const [open, close] = [' (', stands ? `, ${stands})` : ')'];
  return html`<span lang=${view.language} dir="ltr" part="line"
    ><span class="name">${name}</span>${open}${time({ ...date, text: signedShort })}${close}</span
  >`;
}

function heading(view: CardView, { headingLevel }: CardState): TemplateResult {
  const tag = unsafeStatic(`h${String(headingLevel)}`);
  return staticHtml`<${tag} class="name" part="heading">${view.name}</${tag}>`;
}

function names({ otherNames, aliases }: CardView, terms: CardTerms) {
  return html`${
    otherNames.length > 0
      ? html`<p class="other-names">
          ${otherNames.map(({ lang, text }) => html`<span lang=${lang}>${text}</span> `)}
        </p>`
      : nothing
  }${
    aliases.length > 0
      ? html`<p class="aliases small soft">
          ${terms.alsoKnownAs}:
          ${aliases.map(
            ({ text, lang, why }, index) =>
              html`${index > 0 ? '; ' : nothing}<span lang=${lang ?? nothing}>${text}</span
                >${why ? ` (${why})` : nothing}`,
          )}
        </p>`
      : nothing
  }`;
}

function signed({ signed: date, place }: CardView, terms: CardTerms): TemplateResult {
  return html`<p class="signed">
    ${terms.signed} ${time(date)}${place ? html`${joint}<span class="place">${place}</span>` : nothing}
  </p>`;
}

function parties({ parties: all }: CardView, terms: CardTerms) {
  if (all.length === 0) return nothing;
  const shape =
    all.length === 2 ? 'facing' : all.some(({ signatories }) => signatories.length > 0) ? 'many' : 'bare';
  return html`<ul class="parties ${shape}" role="list" aria-label=${terms.parties}>
    ${all.map(
      ({ name, signatories }) =>
        html`<li>
          <span class="party">${name}</span>
          ${
            signatories.length > 0
              ? html`<span class="small soft"
                  >${terms.signatories(signatories.length)} ${signatories.join(', ')}</span
                >`
              : nothing
          }
        </li>`,
    )}
  </ul>`;
}

const summary = (view: CardView) =>
  view.summary ? html`<p class="summary" part="summary">${view.summary}</p>` : nothing;

function stamp({ status }: CardView): TemplateResult {
  return html`<p class="stamp ${status.state}" part="status">
    <strong>${status.words}</strong>${joint}<span class="small">${status.asOf}</span>
  </p>`;
}

function facts({ facts: all }: CardView) {
  if (all.length === 0) return nothing;
  return html`<dl class="facts small">
    ${all.map(
      ({ name, values }: FactView) =>
        html`<div>
          <dt>${name}</dt>
          ${values.map(
            (value) =>
              html`<dd>
                ${time(value)}${value.more ? html`, <span class="soft numbers">${value.more}</span>` : nothing}
              </dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}

function termsOf(view: CardView, terms: CardTerms, state: CardState) {
  if (view.terms.length === 0) return nothing;
  return details(
    'terms',
    terms.terms,
    terms.provisions(view.terms.length),
    html`<ul class="terms" role="list">
      ${view.terms.map(
        (term: TermView) =>
          html`<li>
            ${
              term.article
                ? html`<span class="article numbers">${term.article}</span>`
                : html`<span class="article unnumbered" aria-hidden="true">–</span>`
            }
            <span class="says">${term.says}${numbers(term.sources, terms)}</span>
          </li>`,
      )}
    </ul>`,
    state,
  );
}

function claimsOf(view: CardView, terms: CardTerms, state: CardState) {
  if (view.claimCount === 0) return nothing;
  return details(
    'claims',
    terms.whoSaysWhat,
    [view.contested ? terms.contested : '', terms.claims(view.claimCount)].filter(Boolean).join(' · '),
    view.voices
      ? html`<dl class="voices">
          ${view.voices.map(
            ({ holder, claims }) =>
              html`<div>
                <dt>${holder}</dt>
                ${claims.map((claim) => html`<dd>${claimOf(claim, terms)}</dd>`)}
              </div>`,
          )}
        </dl>`
      : waiting(terms, state),
    state,
  );
}

function claimOf(claim: ClaimView, terms: CardTerms): TemplateResult {
  const { stance, says, quote, held, inReplyTo, sources } = claim;
  return html`<span class="small soft"
      >${stance}${held ? html`, ${time(held)}` : nothing}${inReplyTo ? html`, ${inReplyTo}` : nothing}</span
    ><br />${says}${quote ? html` <q lang=${quote.lang ?? nothing}>${quote.text}</q>` : nothing}${numbers(sources, terms)}`;
}

function sourcesOf(view: CardView, terms: CardTerms, state: CardState) {
  if (view.sourceCount === 0) return nothing;
  return details(
    'sources',
    terms.sources,
    view.sources ? terms.documents(view.sources.length) : '',
    view.sources
      ? html`<ol class="sources small">
          ${view.sources.map((source) => html`<li>${sourceOf(source)}</li>`)}
        </ol>`
      : waiting(terms, state),
    state,
  );
}

function sourceOf({ text, lang, at, href, host }: SourceView): TemplateResult {
  return html`<span lang=${lang ?? nothing}>${text}</span>${
      at.length > 0 ? html` <span class="soft">${at.join('; ')}.</span>` : nothing
    }${href ? html` <a href=${href} rel="noopener noreferrer" part="source-link">${host}</a>` : nothing}`;
}

const waiting = (terms: CardTerms, { failed }: CardState) =>
  html`<p class="small soft">${failed ? terms.failed : terms.loading}</p>`;

function numbers(sources: readonly number[], terms: CardTerms) {
  if (sources.length === 0) return nothing;
  return html` <span class="refs small soft numbers"
    ><span class="visually-hidden">${terms.sourceNumbers(sources.length)} </span>[${sources.join(', ')}]</span
  >`;
}

// Native: found by the browser's own search, and open to readers of a page that was rendered beforehand.
function details(
  section: Section,
  title: string,
  note: string,
  content: TemplateResult,
  state: CardState,
): TemplateResult {
  const tag = unsafeStatic(`h${String(Math.min(state.headingLevel + 1, 6))}`);
  return html`<details
    part="details"
    ?open=${state.isOpen(section)}
    @toggle=${(event: Event) => state.onToggle(section, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      ${staticHtml`<${tag}>${title}</${tag}>`}${note ? html`<span class="small soft">${note}</span>` : nothing}
    </summary>
    ${content}
  </details>`;
}

/** A date that machines read where it is a single one. */
const time = ({ text, datetime }: DateView): TemplateResult =>
  datetime
    ? html`<time class="numbers" datetime=${datetime}>${text}</time>`
    : html`<span class="numbers">${text}</span>`;
