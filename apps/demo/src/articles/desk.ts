import {
  type Citation,
  type Claim,
  type Event,
  type Language,
  type Source,
  type Treaty,
  type War,
  byId,
  cite,
  safeUrl,
} from '@russia-turkey/core';
import { type TreatyCardAttributes, renderTimeline, renderTreatyCard } from '@russia-turkey/widgets/ssr';
import { type CitedRef, type TreatyId, dataset, outlines } from '../site/dataset.ts';
import { type Html, html, written } from '../site/html.ts';
import { wording } from '../site/wording.ts';
import type { Desk } from './article.ts';

export interface Note {
  readonly number: number;
  readonly refs: readonly CitedRef[];
}

/** The desk of one article; `notes` fills as the body is written. What stands is told as of the day of publication. */
export function deskFor(language: Language, published: string): Desk & { readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  const words = wording[language];
  // Before the script a card says the main things: the details would push the text about when they fold.
  const card = (id: TreatyId, attributes: TreatyCardAttributes, variant: 'compact' | 'line') =>
    written(
      renderTreatyCard(byId<Treaty>(dataset[language].treaties, id), attributes, {
        variant,
        records: dataset[language],
        lang: language,
        today: published,
      }),
    );
  let chapters = 0;
  let plates = 0;
  return {
    notes,
    chapter(years, title, ...content) {
      const id = `chapter-${++chapters}`;
      return html`<section class="chapter" aria-labelledby=${id}>
        <h2 id=${id}><span class="years">${years}</span> <span class="title">${title}</span></h2>
        ${content}
      </section>`;
    },
    timeline(caption, window) {
      // A narrow window has room for the lesser records too.
      const least = window ? 3 : 4;
      const entries = outlines[language].filter(({ kind, weight }) => kind === 'periods' || weight >= least);
      const attributes = window ? { ...window, 'heading-level': 3 } : {};
      return html`<figure class="plate">
        ${written(renderTimeline(entries, attributes, { lang: language, today: published }))}
        <figcaption><span class="number">${words.plate(++plates)}</span> <span>${caption}</span></figcaption>
      </figure>`;
    },
    card: (id, variant) => card(id, { variant, 'heading-level': 3 }, 'compact'),
    mention: (id) => card(id, { variant: 'line' }, 'line'),
    note(...refs) {
      const number = notes.push({ number: notes.length + 1, refs });
      return html`<sup class="reference"
        ><a id=${`reference-${number}`} href=${`#note-${number}`} aria-label=${words.note(number)}
          >${number}</a
        ></sup
      >`;
    },
  };
}

/** A record that a note names, and what the dataset cites for it. */
interface Cited {
  readonly label: string;
  readonly cites: readonly Citation[];
}

function cited(language: Language, ref: CitedRef): Cited {
  const data = dataset[language];
  const [kind, id] = ref.split('/') as ['treaties' | 'events' | 'wars' | 'claims', string];
  if (kind === 'claims') {
    // A claim goes by the name of who holds it.
    const { heldBy, cites } = byId<Claim>(data.claims, id);
    return { label: heldBy.map((holder) => holderName(language, holder)).join(', '), cites };
  }
  const { label, cites, ...dates } = byId<Treaty | Event | War>(data[kind], id);
  const date = 'signed' in dates ? dates.signed : 'happened' in dates ? dates.happened : dates.began;
  return { label, cites: cites ?? date.cites ?? [] };
}

function holderName(language: Language, ref: string): string {
  const [kind, id] = ref.split('/') as ['perspectives' | 'people' | 'organizations', string];
  return byId<{ readonly id: string; readonly label: string }>(dataset[language][kind], id).label;
}

/** The notes at the end of an article: the records by name, then each of their sources once. */
export function notesOf(language: Language, notes: readonly Note[]): Html {
  const words = wording[language];
  return html`<ol class="notes">
    ${notes.map(({ number, refs }) => {
      const records = refs.map((ref) => cited(language, ref));
      const sources = new Set(records.flatMap(({ cites }) => cites.map(({ source }) => source)));
      return html`<li id=${`note-${number}`}>
        <span class="records">${records.map(({ label }) => label).join('; ')}.</span>
        ${[...sources].map((id) => sourceLine(language, id))}
        <a class="back" href=${`#reference-${number}`} aria-label=${words.backToText}>↑</a>
      </li>`;
    })}
  </ol>`;
}

function sourceLine(language: Language, id: string): Html {
  // In a newspaper the link itself stands for the day on which the source was read.
  const { accessed: _, ...source } = byId<Source>(dataset[language].sources, id);
  const line = html`<cite lang=${source.language}>${cite(source, language)}</cite>`;
  const address = safeUrl(source.url);
  return html`${address ? html`<a href=${address} rel="noreferrer">${line}</a>` : line} `;
}
