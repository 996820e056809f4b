import {
  type Indicator,
  type IndicatorPoint,
  type Language,
  type Source,
  byId,
  cite,
  formatWhen,
} from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { counted } from '../site/plural.ts';
import { draw } from '../svg/drawn.ts';
import { inline } from '../svg/inline.ts';
import { chart } from './chart.ts';
import { mark } from './marks.ts';
import { type Series, seriesOf } from './series.ts';
import { figure, unitName } from './units.ts';
import { wording } from './wording.ts';

export const file = 'indicators/index.html';

/** Two drawings of each chart, for type does not shrink with a screen; the styles show one. */
const sizes = [
  { name: 'wide', width: 640, height: 320 },
  { name: 'narrow', width: 340, height: 260 },
] as const;

export function indicatorsPage(language: Language): Html {
  const words = wording[language];
  const indicators: readonly Indicator[] = dataset[language].indicators;
  return html`<article class="indicators">
    <header class="opening">
      <h1>${words.title}</h1>
      <p class="standfirst">${words.standfirst}</p>
    </header>
    ${indicators.map((indicator) => indicatorSection(indicator, language))}
  </article>`;
}

function indicatorSection(indicator: Indicator, language: Language): Html {
  const words = wording[language];
  const { id, label, summary, unit, series: points } = indicator;
  const nameOf = (ref: string) => reporterName(ref, language);
  const series = seriesOf(indicator);
  const sorted = [...points].sort((a, b) => a.value - b.value);
  const said = (point: IndicatorPoint<string> | undefined) =>
    point ? `${figure(point.value, unit, language)} (${formatWhen(point.period, language)})` : '';
  const text = words.chart(label, said(sorted[0]), said(sorted.at(-1)));
  return html`<section class="chapter" aria-labelledby=${id}>
    <h2 id=${id}>
      <span class="years">${yearsOf(points)}</span>
      <span class="title"><a href=${recordLink(`indicators/${id}`, language)}>${label}</a></span>
    </h2>
    <p>${summary}</p>
    <figure class="chart">
      <div class="legend">
        <p class="unit">${unitName(unit, language)}</p>
        <ul aria-label=${words.reporters}>
          ${series.map((one, index) => legendEntry(one, index, language))}
        </ul>
      </div>
      ${sizes.map(
        ({ name, width, height }) =>
          html`<div class=${`drawing ${name}`}>
            ${inline(chart(indicator, { language, width, height, label: text, nameOf }))}
          </div>`,
      )}
    </figure>
    ${figureTable(indicator, language)}
  </section>`;
}

const legendEntry = ({ reporter, category }: Series, index: number, language: Language): Html =>
  html`<li class=${`series-${index + 1}`}>
    ${inline(
      draw(
        'svg',
        { class: 'sign', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' },
        mark(index, 8, 8),
      ),
    )}
    <span
      >${category ? html`<strong>${category.label}</strong>, ` : ''}<a href=${recordLink(reporter, language)}
        >${reporterName(reporter, language)}</a
      ></span
    >
  </li>`;

/** Every figure in words: when, how much, who says so, how it was counted, and where that can be read. */
function figureTable({ id, label, unit, series: points, categories }: Indicator, language: Language): Html {
  const words = wording[language];
  const sources = [...new Set(points.flatMap(({ cites }) => cites.map(({ source }) => source)))];
  const rows = [...points].sort((a, b) => (a.period.earliest < b.period.earliest ? -1 : 1));
  const noteId = (source: string) => `${id}-source-${sources.indexOf(source) + 1}`;
  return html`<details class="figures">
      <summary>${counted(language, points.length, words.figures)} ${words.table}</summary>
      <table aria-label=${label}>
        <thead>
          <tr>
            <th scope="col">${words.period}</th>
            <th scope="col" class="number">${words.value}</th>
            <th scope="col">${words.reporter}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (point) =>
              html`<tr
                data-period=${point.period.edtf}
                data-category=${point.category ?? ''}
                data-reporter=${point.reporter}
                data-value=${String(point.value)}
              >
                <th scope="row">${formatWhen(point.period, language, { style: 'short' })}</th>
                <td class="number">${figure(point.value, unit, language)}</td>
                <td>
                  ${
                    point.category
                      ? html`<strong>${categories?.find((one) => one.id === point.category)?.label}</strong
                          >, `
                      : ''
                  }${reporterName(point.reporter, language)}${howCounted(point, unit, language)}${point.cites.map(
                    ({ source }) =>
                      html`<sup class="reference"
                        ><a
                          href=${`#${noteId(source)}`}
                          aria-label=${words.source(sources.indexOf(source) + 1)}
                          >${sources.indexOf(source) + 1}</a
                        ></sup
                      >`,
                  )}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>
    <div class="grounds">
      <h3>${words.sources}</h3>
      <ol class="notes">
        ${sources.map((source) => sourceLine(source, noteId(source), language))}
      </ol>
    </div>`;
}

function howCounted(
  { method, low, high, roundedTo }: IndicatorPoint<string>,
  unit: string,
  language: Language,
): string {
  const words = wording[language];
  const sentences = [
    method,
    low !== undefined && high !== undefined
      ? words.range(figure(low, unit, language), figure(high, unit, language))
      : undefined,
    roundedTo === undefined ? undefined : words.rounded(figure(roundedTo, unit, language)),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length === 0 ? '.' : `. ${sentences.join(' ')}`;
}

function sourceLine(id: string, noteId: string, language: Language): Html {
  const source = byId<Source>(dataset[language].sources, id);
  return html`<li id=${noteId}>
    <a href=${recordLink(`sources/${id}`, language)}
      ><cite lang=${source.language}>${cite(source, language)}</cite></a
    >
  </li>`;
}

function reporterName(ref: string, language: Language): string {
  const [kind, id] = ref.split('/') as ['people' | 'organizations' | 'perspectives' | 'polities', string];
  return byId<{ readonly id: string; readonly label: string }>(dataset[language][kind], id).label;
}

const recordLink = (ref: string, language: Language): string =>
  linkFrom(`${folderOf(language)}${file}`, `${folderOf(language)}${ref}.html`);

function yearsOf(points: readonly IndicatorPoint<string>[]): string {
  const years = points
    .flatMap(({ period }) => [period.earliest.slice(0, 4), period.latest.slice(0, 4)])
    .sort();
  return [...new Set([years[0], years.at(-1)])].join('–');
}
