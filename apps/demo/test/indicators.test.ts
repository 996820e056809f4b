import type { Indicator, IndicatorPoint } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { runsOf, seriesOf } from '../src/indicators/series.ts';
import { figure, units } from '../src/indicators/units.ts';
import { dataset } from '../src/site/dataset.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { documentOf, textOf } from './site.ts';

const written = (period: string, category: string, reporter: string, value: string) =>
  `${period} ${category} ${reporter} ${value}`;
const ofPoint = ({ period, category = '', reporter, value }: IndicatorPoint<string>) =>
  written(period.edtf, category, reporter, String(value));
const ofElement = (element: Element) =>
  written(
    element.getAttribute('data-period') ?? '',
    element.getAttribute('data-category') ?? '',
    element.getAttribute('data-reporter') ?? '',
    element.getAttribute('data-value') ?? '',
  );

describe.each(languages)('the indicators in %s', (language) => {
  const document = documentOf(`${folderOf(language)}indicators/index.html`);
  const indicators: readonly Indicator[] = dataset[language].indicators;
  const sectionOf = ({ id }: Indicator): Element => {
    const section = document.querySelector(`section[aria-labelledby="${id}"]`);
    if (!section) throw new Error(`The page has no section “${id}”.`);
    return section;
  };

  it('are all there', () => {
    expect([...document.querySelectorAll('.chapter > h2')].map(({ id }) => id)).toEqual(
      indicators.map(({ id }) => id),
    );
  });

  it('have in each drawing and in the table every figure of the data, and no other', () => {
    for (const indicator of indicators) {
      const data = indicator.series.map(ofPoint).sort();
      const section = sectionOf(indicator);
      const drawings = [...section.querySelectorAll('.drawing')];
      expect(drawings).toHaveLength(2);
      for (const drawing of drawings)
        expect([...drawing.querySelectorAll('.point')].map(ofElement).sort()).toEqual(data);
      expect([...section.querySelectorAll('tbody tr')].map(ofElement).sort()).toEqual(data);
    }
  });

  it('say figures as the language writes them, in chart and table', () => {
    for (const indicator of indicators) {
      const section = sectionOf(indicator);
      const figures = indicator.series.map(({ value }) => figure(value, indicator.unit, language));
      const labels = [...section.querySelectorAll('.value')].map((label) => label.textContent);
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) expect(figures).toContain(label);
      for (const row of section.querySelectorAll('tbody tr'))
        expect(row.querySelector('td')?.textContent).toBe(
          figure(Number(row.getAttribute('data-value')), indicator.unit, language),
        );
    }
  });

  it('tell their series apart by shape, not by colour alone, and name each', () => {
    for (const indicator of indicators) {
      const section = sectionOf(indicator);
      const series = seriesOf(indicator);
      const shapes = [...section.querySelectorAll('.legend .mark')].map(
        (mark) => `${mark.getAttribute('class')} ${mark.getAttribute('d')}`,
      );
      expect(shapes).toHaveLength(series.length);
      expect(new Set(shapes).size).toBe(series.length);
      for (const item of section.querySelectorAll('.legend li')) expect(textOf(item)).not.toBe('');
    }
  });

  it('have words for their units, and sources for every figure', () => {
    for (const indicator of indicators) {
      expect(Object.keys(units)).toContain(indicator.unit);
      const section = sectionOf(indicator);
      for (const row of section.querySelectorAll('tbody tr'))
        expect(row.querySelectorAll('.reference').length, textOf(row)).toBeGreaterThan(0);
      expect(section.querySelectorAll('.notes li')).toHaveLength(
        new Set(indicator.series.flatMap(({ cites }) => cites.map(({ source }) => source))).size,
      );
    }
  });
});

describe('a line', () => {
  const day = 86_400_000;

  it('joins only figures of one reporter between which no day is missing', () => {
    let joined = 0;
    for (const { series } of dataset.en.indicators.map((one) => ({ series: seriesOf(one) })))
      for (const { points } of series) {
        const runs = runsOf(points);
        expect(runs.flat().map(ofPoint).sort()).toEqual(points.map(ofPoint).sort());
        for (const run of runs)
          for (const [index, { period }] of run.entries()) {
            const before = run[index - 1];
            if (!before) continue;
            joined += 1;
            expect(Date.parse(period.earliest) - Date.parse(before.period.latest)).toBe(day);
          }
      }
    expect(joined).toBeGreaterThan(0);
  });

  it('is as often drawn as there are such runs', () => {
    const document = documentOf('indicators/index.html');
    for (const indicator of dataset.en.indicators) {
      const runs = seriesOf(indicator)
        .flatMap(({ points }) => runsOf(points))
        .filter((run) => run.length > 1);
      const drawing = document.querySelector(`section[aria-labelledby="${indicator.id}"] .drawing`);
      expect(
        [...(drawing?.querySelectorAll('.run') ?? [])].map(
          (line) => (line.getAttribute('points') ?? '').split(' ').length,
        ),
      ).toEqual(runs.map((run) => run.length));
    }
  });
});
