import type { Period } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { timelineHtml } from '@russia-turkey/widgets/html';
import { entryWords } from '@russia-turkey/widgets/words';
import { explorerFile, indexOf, onThisDayFile, pageOf } from '../records/addresses.ts';
import { type Desk, deskFor } from '../records/desk.ts';
import { type Library, kinds, refOf } from '../records/library.ts';
import { outlines } from '../site/dataset.ts';
import { type Html, html, written } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { searchRecordsFile } from './search-records.ts';
import { type ExploreWords, exploreWords } from './wording.ts';
import { numberFormat } from '../site/numbers.ts';

/** The way into the whole dataset: search, an index of every kind, the periods, the timeline. */
export function explorePage(library: Library): Html {
  const { language } = library;
  const desk = deskFor(library, explorerFile);
  const words = exploreWords[language];
  return html`<article class="record explorer">
    <header class="opening">
      <h1>${words.title}</h1>
      <p class="standfirst">${words.standfirst(words.records(meta.counts['records'] ?? 0))}</p>
      ${searchForm(words, desk)}
    </header>
    <section class="chapter" aria-labelledby="indexes">
      <h2 id="indexes">${words.indexes}</h2>
      <div class="body">
        <ul class="kinds" role="list">
          ${kinds.map(
            (kind) =>
              html`<li>
                <a href=${desk.to(indexOf(kind))}>${desk.types.kinds[kind].many}</a>
                <span class="count">${numberFormat(language).format(library.all(kind).length)}</span>
                <span class="remark">${words.kinds[kind]}</span>
              </li>`,
          )}
          <li>
            <a href=${desk.to(onThisDayFile)}>${words.onThisDay}</a>
            <span class="remark">${words.onThisDayShort}</span>
          </li>
        </ul>
      </div>
    </section>
    <section class="chapter" aria-labelledby="periods">
      <h2 id="periods">${words.periods}</h2>
      <div class="body">${periodList(desk)}</div>
    </section>
    <section class="chapter" aria-labelledby="timeline">
      <h2 id="timeline">${words.timeline}</h2>
      <div class="body"><p class="remark">${words.timelineNote}</p></div>
    </section>
    <div class="plate wide">
      <relations-timeline link-entries heading-level="3"
        >${written(timelineOf(library, desk))}</relations-timeline
      >
    </div>
  </article>`;
}

function searchForm(words: ExploreWords, { types, to, language }: Desk): Html {
  const records = linkFrom(`${folderOf(language)}${explorerFile}`, searchRecordsFile);
  return html`<form
      class="search"
      role="search"
      method="get"
      action=${to(explorerFile)}
      data-records=${records}
    >
      <label class="query"
        >${words.searchLabel}
        <input
          type="search"
          name="q"
          maxlength="200"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="search-hint"
      /></label>
      <label
        >${words.kindLabel}
        <select name="kind">
          <option value="">${words.anyKind}</option>
          ${kinds.map((kind) => html`<option value=${kind}>${types.kinds[kind].many}</option> `)}
        </select></label
      >
      <button type="submit">${words.search}</button>
      <p id="search-hint" class="remark">${words.searchHint}</p>
      <p class="remark" data-without-script>${words.withoutScript}</p>
    </form>
    <div class="results" data-results hidden>
      <p class="remark" role="status"></p>
      <ol class="chronicle dated" role="list"></ol>
    </div>`;
}

function periodList({ library, link, language }: Desk): Html {
  const { stances } = entryWords[language];
  return html`<ul class="chronicle" role="list">
    ${(library.all('periods') as readonly Period[]).map(
      (period) =>
        html`<li>
          ${link(refOf(period))}
          <span class="remark" data-stance=${period.stance}>${stances[period.stance]}</span>
        </li>`,
    )}
  </ul>`;
}

const timelineOf = ({ language }: Library, { to }: Desk): string =>
  timelineHtml(outlines[language], {
    lang: language,
    headingLevel: 3,
    link: (entry) => ('weight' in entry && entry.kind ? to(pageOf(`${entry.kind}/${entry.id}`)) : undefined),
    ...(meta.asOf === null ? {} : { today: meta.asOf }),
  });
