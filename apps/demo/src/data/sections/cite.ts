import type { Language } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { type Html, html } from '../../site/html.ts';
import { bibTeX, cff } from '../citation.ts';
import type { Download } from '../downloads.ts';
import { wording } from '../wording/index.ts';
import { downloadLink } from './links.ts';
import { section } from './section.ts';

/** How to name the dataset, as a sentence and as files. */
export function citeSection(language: Language, downloads: readonly Download[]): Html {
  const words = wording[language];
  return section(
    'cite',
    words.cite,
    html`<p>${words.citeNote}</p>
      <h3 class="label">${words.asText}</h3>
      <blockquote class="citation" lang="en">${meta.citation}</blockquote>
      ${asFile('BibTeX', 'citation.bib', bibTeX, language, downloads)}
      ${asFile('CITATION.cff', 'CITATION.cff', cff, language, downloads)}
      <p class="small">
        <a href=${downloadLink('citation.csl.json', language)} download>citation.csl.json</a> (CSL-JSON)
      </p>`,
  );
}

/** The licence of the data in a sentence, and its text. */
export function licenceSection(language: Language, downloads: readonly Download[]): Html {
  const words = wording[language];
  const text = downloads.find(({ path }) => path === 'LICENSE-data');
  return section(
    'licence',
    words.licence,
    html`<p>${words.licenceNote(meta.licence.data, meta.licence.code)}</p>`,
    text
      ? html`<p class="small">
          <a href=${downloadLink(text.path, language)} download>${words.licenceText}</a>
        </p>`
      : '',
  );
}

function asFile(
  title: string,
  path: string,
  text: string,
  language: Language,
  downloads: readonly Download[],
): Html {
  if (!downloads.some((one) => one.path === path))
    throw new Error(`The page of data shows ${path}, which is no download. Add it to citationFiles.`);
  return html`<h3 class="label"><a href=${downloadLink(path, language)} download>${title}</a></h3>
    <pre lang="en"><code>${text.trimEnd()}</code></pre>`;
}
