import type { Indicator } from '@russia-turkey/core';
import { unitText, unitWords, valueText } from '@russia-turkey/widgets/words';
import { type Html, html, nothing } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';

export const indicatorFacts = (indicator: Indicator, { words, types, language }: Desk): readonly Fact[] => [
  ...fact(words.fact.type, types.indicators[indicator.type]),
  ...fact(words.fact.unit, unitText(indicator.unit, language, unitWords[language])),
  ...fact(
    words.fact.categories,
    (indicator.categories ?? []).map(({ label }) => label),
  ),
];

/** The figures in the order of time; reporters that disagree stand one under the other. */
export function seriesOf({ unit, categories = [], series }: Indicator, desk: Desk): Html {
  const { words, date, link, cites } = desk;
  const withCategory = series.some(({ category }) => category !== undefined);
  const points = [...series].sort((a, b) => (a.period.earliest < b.period.earliest ? -1 : 1));
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.reported}</th>
        ${withCategory ? html`<th scope="col">${words.fact.categories}</th>` : nothing}
        <th scope="col">${unitText(unit, desk.language, unitWords[desk.language])}</th>
        <th scope="col">${words.reporter}</th>
      </tr>
    </thead>
    <tbody>
      ${points.map(
        ({ period, category, value, low, high, reporter, method, roundedTo, cites: given }) =>
          html`<tr>
            <td>${date(period)}</td>
            ${withCategory ? html`<td>${categories.find(({ id }) => id === category)?.label ?? category ?? ''}</td>` : nothing}
            <td>
              ${valueText(
                {
                  best: value,
                  ...(low === undefined ? {} : { low }),
                  ...(high === undefined ? {} : { high }),
                },
                desk.language,
              )}${
                roundedTo === undefined
                  ? nothing
                  : html`<br /><span class="remark"
                        >${words.roundedTo(valueText({ best: roundedTo }, desk.language))}</span
                      >`
              }
            </td>
            <td>
              ${link(reporter)}${cites(given)}${method === undefined ? nothing : html`<br /><span class="remark">${method}</span>`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
