import type { Kind, Language } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { type Html, html } from '../../site/html.ts';
import { languages } from '../../site/languages.ts';
import { statistics, textsIn } from '../statistics.ts';
import { wording } from '../wording/index.ts';
import { number } from './numbers.ts';
import { section } from './section.ts';

/** How many records of each kind, in how many languages, on how many sources. */
export function holdingsSection(language: Language): Html {
  const words = wording[language];
  const kinds = Object.keys(words.kinds) as Kind[];
  const support = new Map(
    statistics().support.twoIndependentSources.map(({ kind, have }) => [kind, have] as const),
  );
  const cell = (value: number | undefined) =>
    html`<td class="number">${value === undefined ? '–' : number(value, language)}</td> `;
  return section(
    'holdings',
    words.holds,
    html`<p>${words.holdsNote}</p>
      <table class="ledger" aria-labelledby="holdings">
        <thead>
          <tr>
            <th scope="col">${words.kind}</th>
            <th scope="col" class="number">${words.records}</th>
            ${languages.map(
              (one) =>
                html`<th scope="col" class="number">
                  <abbr title=${nameOf(one, language)}>${one}</abbr>
                </th> `,
            )}
            <th scope="col" class="number">${words.twoSources}</th>
          </tr>
        </thead>
        <tbody>
          ${kinds.map((kind) => {
            const texts = kind === 'sources' ? undefined : textsIn(kind);
            return html`<tr data-kind=${kind}>
              <th scope="row">${words.kinds[kind]}</th>
              ${cell(all[kind].length)} ${languages.map((one) => cell(texts?.[one]))}
              ${cell(support.get(kind))}
            </tr>`;
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${words.total}</th>
            ${cell(Object.values(all).flat().length)}
            ${languages.map((one) =>
              cell(kinds.reduce((sum, kind) => sum + (kind === 'sources' ? 0 : textsIn(kind)[one]), 0)),
            )}
            ${cell([...support.values()].reduce((sum, have) => sum + have, 0))}
          </tr>
        </tfoot>
      </table>`,
  );
}

const nameOf = (language: string, inLanguage: Language): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
