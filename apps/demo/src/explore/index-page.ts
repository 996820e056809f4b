import type { AnyRecord, Kind } from '@russia-turkey/core';
import { entryWords, treatyTypes } from '@russia-turkey/widgets/words';
import { explorerFile, indexOf } from '../records/addresses.ts';
import { type Desk, deskFor } from '../records/desk.ts';
import type { Library } from '../records/library.ts';
import { lowered, sourceType } from '../records/names.ts';
import { chronicle } from '../records/sections/chronicle.ts';
import { type Html, html, nothing } from '../site/html.ts';
import { groupsOf } from './grouping.ts';
import { exploreWords } from './wording.ts';

/** Every record of a kind, by time, by letter or by what it is. */
export function indexPage(kind: Kind, library: Library): Html {
  const desk = deskFor(library, indexOf(kind));
  const words = exploreWords[library.language];
  const groups = groupsOf(kind, library);
  const isDivided = groups.length > 1;
  const idOf = (index: number) => `group-${index + 1}`;
  return html`<article class="record index" data-kind=${kind}>
    <header class="opening">
      <p class="crumbs"><a href=${desk.to(explorerFile)}>${desk.words.explorer}</a></p>
      <h1>${desk.types.kinds[kind].many}</h1>
      <p class="standfirst">
        ${words.kinds[kind]} <span class="count">${words.records(library.all(kind).length)}.</span>
      </p>
      ${
        isDivided
          ? html`<nav class="jump" aria-label=${words.groups}>
              <ul role="list">
                ${groups.map(({ title }, index) => html`<li><a href=${`#${idOf(index)}`}>${title}</a></li> `)}
              </ul>
            </nav>`
          : nothing
      }
    </header>
    ${groups.map(({ title, records }, index) => {
      const list = chronicle(
        records,
        desk,
        (record) => aside(record, desk),
        kind !== 'sources' && kind !== 'organizations',
      );
      return isDivided
        ? html`<section class="chapter" aria-labelledby=${idOf(index)}>
            <h2 id=${idOf(index)}>${title} <span class="count">${records.length}</span></h2>
            <div class="body">${list}</div>
          </section>`
        : html`<div class="chapter"><div class="body">${list}</div></div>`;
    })}
  </article>`;
}

/** A word or two that tell a record from those beside it. */
function aside(record: AnyRecord, desk: Desk): Html {
  const text = asideText(record, desk);
  return text === undefined ? nothing : html` <span class="remark">${lowered(text, desk.language)}</span>`;
}

function asideText(record: AnyRecord, { language, types }: Desk): string | undefined {
  switch (record.kind) {
    case 'treaties':
      return treatyTypes[language][record.type];
    case 'events':
      return entryWords[language].eventTypes[record.type];
    case 'projects':
      return entryWords[language].projectTypes[record.type];
    case 'periods':
      return entryWords[language].stances[record.stance];
    case 'people': {
      const years = [record.born, record.died].map((date) => date?.earliest.slice(0, 4));
      const life = years.some(Boolean) ? `${years[0] ?? '?'}–${years[1] ?? ''}` : undefined;
      return [types.people[record.type], life].filter(Boolean).join(', ');
    }
    case 'places':
      return types.places[record.type];
    case 'organizations':
      return types.organizations[record.type];
    case 'polities':
      return types.polities[record.type];
    case 'missions':
      return types.missions[record.type];
    case 'indicators':
      return types.indicators[record.type];
    case 'perspectives':
      return types.perspectives[record.type];
    case 'sources':
      return sourceType(record.type, language);
    case 'wars':
    case 'topics':
    case 'claims':
      return undefined;
  }
}
