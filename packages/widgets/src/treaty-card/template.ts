import { type TemplateResult, html, nothing } from 'lit';
import { heading } from '../shared/heading.ts';
import type { DateView } from './dates.ts';
import type { Destination, FaceView } from './face-view.ts';
import type { CardTerms } from './words/card-terms.ts';

/** The parts that open and close. */
export type Section = 'terms' | 'claims' | 'sources' | 'cite';

/** What the template asks of the element beside the view. */
export interface CardState {
  readonly terms: CardTerms;
  /** 1 to 6. */
  readonly headingLevel: number;
  readonly isOpen: (section: Section) => boolean;
  readonly onToggle: (section: Section, open: boolean) => void;
  /** Where a record is to be found; nothing where the page does not say. */
  readonly addressOf: (to: Destination) => string | undefined;
  /** Shows another treaty in this card. */
  readonly onVisit: (id: string) => void;
  /** The treaty that was shown before, and the way to it. */
  readonly before: { readonly name: string; readonly onReturn: () => void } | undefined;
  /** How many sources there are, once they are there. */
  readonly documents: string | undefined;
  /** Content of a part; until it is loaded, what says so. */
  readonly content: (section: Section) => unknown;
  /** The treaty is one of the dataset: it can be cited, and has an address where others have one. */
  readonly known: boolean;
  /** Copies the address of the card, where it has one. */
  readonly link: unknown;
}

const joint = html`<span class="joint" aria-hidden="true"> · </span>`;

/** A title page: names, date and place, the parties facing each other, what it did, how it stands; then the details. */
export function fullCard(view: FaceView, state: CardState): TemplateResult {
  const { terms, before } = state;
  const parts: readonly (readonly [Section, shown: boolean, title: string, note: string])[] = [
    ['terms', view.termCount > 0, terms.terms, terms.provisions(view.termCount)],
    [
      'claims',
      view.claimCount > 0,
      terms.whoSaysWhat,
      (view.contested ? `${terms.contested} · ` : '') + terms.claims(view.claimCount),
    ],
    ['sources', view.hasSources, terms.sources, state.documents ?? ''],
    ['cite', state.known, terms.howToCite, ''],
  ];
  return html`<article class="card" lang=${view.language} dir="ltr" part="card">
    ${before && html`<p class="before small"><button @click=${before.onReturn}>← ${terms.backTo(before.name)}</button></p>`}
    <slot name="media"></slot>
    <header>
      <p class="type small">${view.type}</p>
      ${heading(state.headingLevel, 'name', 'heading', view.name)} ${names(view, terms)}
      <p class="signed">
        ${terms.signed}
        ${time(view.signed)}${view.place && html`${joint}<span class="place">${view.place}</span>`}
      </p>
    </header>
    ${parties(view, terms)}
    <div class="text">
      ${summary(view)} ${stamp(view, terms)} ${facts(view, state)}
      ${parts.map(([section, shown, title, note]) => (shown ? details(section, title, note, state) : nothing))}
      ${state.link}
    </div>
    <slot name="actions"></slot>
    <slot name="footer"></slot>
  </article>`;
}

/** Heading, date, parties, status and summary. */
export function compactCard(view: FaceView, state: CardState): TemplateResult {
  return html`<article class="compact" lang=${view.language} dir="ltr" part="card">
    ${heading(state.headingLevel, 'name', 'heading', nameOf(view, state))}
    <p class="small soft">${time(view.signed)}${view.place && html`${joint}<span>${view.place}</span>`}</p>
    <p class="small">
      <span class="visually-hidden">${state.terms.parties}: </span
      >${view.parties.map(({ name }, index) => html`${index > 0 ? joint : nothing}<span>${name}</span>`)}
    </p>
    ${summary(view)} ${stamp(view, state.terms)}
    <slot name="actions"></slot>
    <slot name="footer"></slot>
  </article>`;
}

/** Fits into a sentence. `withDay`: the author asked for a certain day, so the words name it. */
export function line(view: FaceView, state: CardState, withDay: boolean): TemplateResult {
  const { signed: date, signedShort, status } = view;
  const stands = status.short && `, ${status.short}${withDay ? ` ${status.asOf}` : ''}`;
  // White space of the template would show in the sentence of a page that keeps its own: it comes from here alone.
  return html`<span lang=${view.language} dir="ltr" part="line"
    ><span class="name">${nameOf(view, state)}</span
    >${' ('}${time({ ...date, text: signedShort })}${stands})</span
  >`;
}

/** The name leads to the treaty where the page says where that is. */
function nameOf({ id, name }: FaceView, { addressOf, known }: CardState) {
  const href = known && addressOf({ kind: 'treaties', id });
  return href ? html`<a href=${href} part="link">${name}</a>` : name;
}

const names = ({ otherNames, aliases }: FaceView, terms: CardTerms) => [
  otherNames.length > 0
    ? html`<p class="other-names">
        ${otherNames.map(({ lang, text }) => html`<span lang=${lang}>${text}</span> `)}
      </p>`
    : nothing,
  aliases.length > 0
    ? html`<p class="aliases small soft">
        ${terms.alsoKnownAs}:
        ${aliases.map(
          ({ text, lang, why }, index) =>
            html`${index > 0 ? '; ' : nothing}<span lang=${lang ?? nothing}>${text}</span
              >${why && ` (${why})`}`,
        )}
      </p>`
    : nothing,
];

function parties({ parties: all }: FaceView, terms: CardTerms) {
  if (all.length === 0) return nothing;
  const shape = all.length === 2 ? 'facing' : all.some(({ note }) => note) ? 'many' : 'bare';
  return html`<ul class="parties ${shape}" role="list" aria-label=${terms.parties}>
    ${all.map(
      ({ name, note }) =>
        html`<li>
          <span class="party">${name}</span>${note ? html` <span class="small soft">${note}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

const summary = (view: FaceView) =>
  view.summary && html`<p class="summary" part="summary">${view.summary}</p>`;

const stamp = ({ status, statusSources }: FaceView, terms: CardTerms) =>
  html`<p class="stamp ${status.state}" part="status">
    <strong>${status.words}</strong>${joint}<span class="small"
      >${status.asOf}${numbers(statusSources, terms)}</span
    >
  </p>`;

function facts({ facts: all }: FaceView, { terms, addressOf, onVisit }: CardState) {
  if (all.length === 0) return nothing;
  const content = (to: Destination, text: string) => {
    const href = addressOf(to);
    if (href) return html`<a href=${href} part="link">${text}</a>`;
    return to.kind === 'treaties'
      ? html`<button data-id=${to.id} part="link" @click=${() => onVisit(to.id)}>${text}</button>`
      : text;
  };
  return html`<dl class="facts small">
    ${all.map(
      ({ name, values }) =>
        html`<div>
          <dt>${name}</dt>
          ${values.map(
            ({ more, to, sources = [], ...date }) =>
              html`<dd>
                ${to ? content(to, date.text) : time(date)}${
                  // A name that is a button wraps as a block: a comma could begin a line.
                  more && html`${to ? ' ' : ', '}<span class="soft numbers">${more}</span>`
                }${numbers(sources, terms)}
              </dd>`,
          )}
        </div>`,
    )}
  </dl>`;
}

// Native: found by the browser's own search, and open to readers of a page that was rendered beforehand.
const details = (section: Section, title: string, note: string, state: CardState) =>
  html`<details
    part="details"
    ?open=${state.isOpen(section)}
    @toggle=${(event: Event) => state.onToggle(section, (event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      ${heading(state.headingLevel + 1, '', '', title)}${note && html`<span class="small soft">${note}</span>`}
    </summary>
    ${state.content(section)}
  </details>`;

export const numbers = (sources: readonly number[], terms: CardTerms) =>
  sources.length > 0
    ? html`${'\u00a0'}<span class="refs small soft numbers"
          ><span class="visually-hidden">${terms.sourceNumbers(sources.length)} </span
          >[${sources.join(', ')}]</span
        >`
    : nothing;

/** A date that machines read where it is a single one. */
export const time = ({ text, datetime }: DateView): TemplateResult =>
  datetime
    ? html`<time class="numbers" datetime=${datetime}>${text}</time>`
    : html`<span class="numbers">${text}</span>`;
