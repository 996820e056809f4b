import { type Language, formatWhen, parseEdtf } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { type Html, html } from '../site/html.ts';
import { counted } from '../site/plural.ts';
import { changesSection } from './sections/changes.ts';
import { citeSection, licenceSection } from './sections/cite.ts';
import { completenessSection } from './sections/completeness.ts';
import { errataSection } from './sections/errata.ts';
import { formatsSection } from './sections/formats.ts';
import { holdingsSection } from './sections/holdings.ts';
import { sourcesSection } from './sections/sources.ts';
import type { Download } from './downloads.ts';
import { wording } from './wording/index.ts';

/** All that somebody needs who takes the data away. Every number on it is counted at build time. */
export function dataPage(language: Language, downloads: readonly Download[]): Html {
  const words = wording[language];
  const { version, asOf, commit, licence } = meta;
  return html`<article class="data">
    <header class="opening">
      <h1>${words.title}</h1>
      <p class="standfirst">
        ${words.standfirst(
          counted(language, Object.values(all).flat().length, words.things.records),
          counted(language, all.sources.length, words.things.sources),
        )}
      </p>
      <p class="byline">
        <span>${words.version(version)}</span>
        ${
          asOf
            ? html`<time datetime=${asOf}>${words.asOf(formatWhen(parseEdtf(asOf), language))}</time> `
            : ''
        }<span>${licence.data}</span> ${commit ? html`<span>${words.commit(commit.slice(0, 10))}</span>` : ''}
      </p>
    </header>
    ${formatsSection(language, downloads)} ${citeSection(language, downloads)}
    ${licenceSection(language, downloads)} ${holdingsSection(language)} ${completenessSection(language)}
    ${sourcesSection(language)} ${errataSection(language)} ${changesSection(language)}
  </article>`;
}
