import { type Language, type Perspective, type Reliability, byId } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { dataset } from '../../site/dataset.ts';
import { type Html, html } from '../../site/html.ts';
import { counted } from '../../site/plural.ts';
import { type Count, sourcesByPerspective, statistics } from '../statistics.ts';
import { wording } from '../wording/index.ts';
import { recordLink } from './links.ts';
import { number } from './numbers.ts';
import { section } from './section.ts';

/** The sources by what they are, in whose name they speak, and in which language. */
export function sourcesSection(language: Language): Html {
  const words = wording[language];
  const { byReliability, byLanguage, citations } = statistics().sources;
  const languageName = new Intl.DisplayNames(language, { type: 'language' });
  return section(
    'sources',
    words.sources,
    html`<p>${words.sourcesNote(counted(language, citations, words.citations))}</p>`,
    countTable(words.reliability, byReliability, language, (name) => {
      const [title, meaning] = words.reliabilities[name as Reliability];
      return html`${title}<span class="meaning">${meaning}</span>`;
    }),
    html`<p>${words.perspectiveNote}</p>`,
    countTable(
      words.perspective,
      [...sourcesByPerspective(), ['', all.sources.filter(({ perspective }) => !perspective).length]],
      language,
      (id) =>
        id === ''
          ? words.noPerspective
          : html`<a href=${recordLink(`perspectives/${id}`, language)}
              >${byId<Perspective>(dataset[language].perspectives, id).label}</a
            >`,
    ),
    countTable(words.languageOfSource, byLanguage, language, (code) => languageName.of(code) ?? code),
  );
}

const countTable = (
  title: string,
  counts: readonly Count[],
  language: Language,
  show: (name: string) => Html,
): Html =>
  html`<table class="ledger" aria-label=${title}>
    <thead>
      <tr>
        <th scope="col">${title}</th>
        <th scope="col" class="number">${wording[language].kinds.sources}</th>
      </tr>
    </thead>
    <tbody>
      ${counts.map(
        ([name, count]) =>
          html`<tr data-name=${name}>
            <th scope="row">${show(name)}</th>
            <td class="number">${number(count, language)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
