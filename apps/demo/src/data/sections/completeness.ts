import type { Language } from '@russia-turkey/core';
import { type Html, html } from '../../site/html.ts';
import { type Share, statistics } from '../statistics.ts';
import { wording } from '../wording/index.ts';
import { number, percent, shareLine } from './numbers.ts';
import { section } from './section.ts';

/** What a good record has, and how many have it: where a reader must not take silence for an answer. */
export function completenessSection(language: Language): Html {
  const words = wording[language];
  const { completeness, dates, support } = statistics();
  const languageName = new Intl.DisplayNames(language, { type: 'language' });
  const rows: readonly (readonly [question: string, share: Share])[] = [
    ...completeness.map(({ asks, share }) => [words.questions[asks] ?? asks, share] as const),
    ...(['toTheDay', 'withOldStyle', 'cited', 'inferred', 'inDoubt'] as const).map(
      (key) => [words.dates[key], dates[key]] as const,
    ),
    ...support.citingLanguage.map(
      ([code, share]) => [words.citingLanguage(languageName.of(code) ?? code), share] as const,
    ),
    [words.citingRussianAndTurkish, support.citingRussianAndTurkish],
  ];
  return section(
    'completeness',
    words.complete,
    html`<p>${words.completeNote}</p>
      <table class="ledger" aria-labelledby="completeness">
        <thead>
          <tr>
            <th scope="col">${words.asks}</th>
            <th scope="col" class="number">${words.have}</th>
            <th scope="col" class="number">%</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([question, share]) =>
              html`<tr data-have=${String(share.have)} data-of=${String(share.of)}>
                <th scope="row">${question} ${shareLine(share)}</th>
                <td class="number">
                  ${words.share(number(share.have, language), number(share.of, language))}
                </td>
                <td class="number">${percent(share, language)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  );
}
