import { type Language, type Period, type Place, formatWhen } from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { counted } from '../site/plural.ts';
import { inline } from '../svg/inline.ts';
import { draw } from '../svg/drawn.ts';
import { position } from './degrees.ts';
import { type Found, type GazetteerEntry, gazetteer, listedKinds } from './gazetteer.ts';
import { type PlacedPlace, plate } from './plate.ts';
import { region, wideFor } from './view.ts';
import { wording } from './wording.ts';

export const file = 'map/index.html';

const isPlaced = (place: Place): place is PlacedPlace => place.coordinates !== undefined;

/** Two plates, and the list of all places with what was found there. */
export function mapPage(language: Language): Html {
  const words = wording[language];
  const entries = gazetteer(language);
  const onMap = entries.filter(({ place }) => isPlaced(place));
  const offMap = entries.filter(({ place }) => !isPlaced(place));
  // Where most happened chooses first where its name stands.
  const places = [...onMap]
    .sort((a, b) => b.found.length - a.found.length)
    .map(({ place }) => place)
    .filter(isPlaced);
  const wide = wideFor(places.map(({ coordinates }) => coordinates));
  const linkTo = ({ id }: Place) => recordLink(`places/${id}`, language);
  return html`<article class="map">
    <header class="opening">
      <h1>${words.title}</h1>
      <p class="standfirst">${words.standfirst}</p>
    </header>
    <figure class="plate">
      <section class="pan" tabindex="0" aria-label=${words.region}>
        ${inline(plate(region, { label: words.region, places, language, linkTo }))}
      </section>
      <figcaption>
        <span class="number">${words.plate(1)}</span>
        <span>
          ${words.region}. ${words.onPlates(counted(language, places.length, words.places))}
          ${signs(language)}
        </span>
      </figcaption>
    </figure>
    <figure class="plate">
      <section class="pan" tabindex="0" aria-label=${words.wide}>
        ${inline(plate(wide, { label: words.wide, places, language, inset: region, linkTo }))}
      </section>
      <figcaption>
        <span class="number">${words.plate(2)}</span>
        <span>${words.wide}. ${words.frame} ${words.noBorders}</span>
      </figcaption>
    </figure>
    ${filterForm(language)} ${onMap.length > 0 ? placeList('on-map', words.onMap, '', onMap, language) : ''}
    ${offMap.length > 0 ? placeList('off-map', words.offMap, words.offMapNote, offMap, language) : ''}
  </article>`;
}

/** The signs of the map beside their meaning. */
function signs(language: Language): Html {
  const words = wording[language];
  const drawings = {
    dot: draw('circle', { class: 'sign', cx: 7, cy: 7, r: 3.5 }),
    ring: draw('circle', { class: 'sign', cx: 7, cy: 7, r: 4 }),
    lozenge: draw('path', { class: 'sign', d: 'M7 2.5l4.5 4.5l-4.5 4.5l-4.5 -4.5z' }),
  };
  return html`<span class="signs"
    >${(['dot', 'ring', 'lozenge'] as const).map(
      (name) =>
        html`<span
          >${inline(
            draw(
              'svg',
              { viewBox: '0 0 14 14', width: 14, height: 14, class: `place ${name}`, 'aria-hidden': 'true' },
              drawings[name],
            ),
          )}
          ${words.signs[name]}</span
        > `,
    )}</span
  >`;
}

/** Hidden until the script comes, for without it nothing would happen. */
function filterForm(language: Language): Html {
  const words = wording[language];
  const periods: readonly Period[] = dataset[language].periods;
  return html`<section class="filter" aria-label=${words.filter} data-shown=${words.shown} hidden>
    <label>
      <span>${words.kind}</span>
      <select data-filter="kind">
        <option value="">${words.allKinds}</option>
        ${listedKinds.map((kind) => html`<option value=${kind}>${words.kinds[kind][1]}</option> `)}
      </select>
    </label>
    <label>
      <span>${words.period}</span>
      <select data-filter="period">
        <option value="">${words.allPeriods}</option>
        ${periods
          .filter(({ type }) => type === 'relations')
          .map(
            ({ label, began, ended }) =>
              html`<option value=${`${began.earliest}/${ended?.latest ?? '9999-12-31'}`}>${label}</option> `,
          )}
      </select>
    </label>
    <p role="status"></p>
  </section>`;
}

const placeList = (
  id: string,
  title: string,
  note: string,
  entries: readonly GazetteerEntry[],
  language: Language,
): Html =>
  html`<section class="chapter" aria-labelledby=${id}>
    <h2 id=${id}><span class="title">${title}</span></h2>
    ${note === '' ? '' : html`<p>${note}</p>`}
    <div class="gazetteer">${entries.map((entry) => placeEntry(entry, language))}</div>
  </section>`;

function placeEntry({ place, found }: GazetteerEntry, language: Language): Html {
  const words = wording[language];
  const { id, label, type, coordinates, within } = place;
  const outer = within && dataset[language].places.find((one) => one.id === within);
  return html`<section class="entry" id=${`place-${id}`} data-place=${id} aria-labelledby=${`name-${id}`}>
    <h3 id=${`name-${id}`}><a href=${recordLink(`places/${id}`, language)}>${label}</a></h3>
    <p class="type">
      ${[
        words.types[type],
        outer && words.within(outer.label),
        coordinates && position(coordinates, language),
      ]
        .filter(Boolean)
        .join(', ')}
    </p>
    ${
      found.length === 0
        ? html`<p class="nothing">${words.nothing}</p>`
        : html`<ul>
            ${found.map((one) => foundEntry(one, language))}
          </ul>`
    }
  </section>`;
}

function foundEntry({ kind, id, label, date, until }: Found, language: Language): Html {
  return html`<li data-kind=${kind} data-from=${date?.earliest ?? ''} data-to=${until ?? date?.latest ?? ''}>
    ${
      date
        ? html`<span class="when">${formatWhen(date, language, { style: 'short', oldStyle: false })}</span> `
        : ''
    }<a href=${recordLink(`${kind}/${id}`, language)}>${label}</a>
  </li>`;
}

const recordLink = (ref: string, language: Language): string =>
  linkFrom(`${folderOf(language)}${file}`, `${folderOf(language)}${ref}.html`);
