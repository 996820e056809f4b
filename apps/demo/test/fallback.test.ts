import { type Language, type OutlineEntry, type Treaty, byId, formatWhen } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { dataset, outlines } from '../src/site/dataset.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { documentOf, textOf } from './site.ts';

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
const day = (language: Language, date: Treaty['signed']) => formatWhen(date, language, { oldStyle: false });

/** What a chart lists: of the records from a weight on, those that touch the years. */
const listed = (
  language: Language,
  least: number,
  [from, to]: readonly [string, string],
  kinds: readonly string[],
) =>
  outlines[language].filter(
    ({ kind, weight, earliest, latest }: OutlineEntry) =>
      weight >= least && kinds.includes(kind) && earliest.slice(0, 4) <= to && latest.slice(0, 4) >= from,
  );

describe.each(languages)('without the script, in %s,', (language) => {
  const document = documentOf(`${folderOf(language)}index.html`);
  const cards = [...document.querySelectorAll('treaty-card')];
  const charts = [...document.querySelectorAll('relations-timeline')];
  const treatyOf = (card: Element) =>
    byId<Treaty>(dataset[language].treaties, card.getAttribute('treaty') ?? '');

  it('every card names its treaty and its day, and says what it did', () => {
    expect(cards.map((card) => card.getAttribute('treaty'))).toEqual([
      'treaty-of-kucuk-kaynarca-1774',
      'treaty-of-moscow-1921',
      'montreux-convention-1936',
    ]);
    for (const card of cards) {
      const { label, signed, summary = '' } = treatyOf(card);
      const text = plainSpaces(textOf(card));
      expect(text).toContain(label);
      expect(text).toContain(plainSpaces(day(language, signed)));
      expect(card.querySelector('time')?.getAttribute('datetime')).toBe(signed.edtf);
      if (card.getAttribute('variant') !== 'line') expect(text).toContain(plainSpaces(summary.trim()));
    }
  });

  it('every chart is a list of dates and titles, each record once', () => {
    const selections = [
      listed(language, 4, ['0000', '9999'], ['wars', 'treaties', 'events', 'projects']),
      listed(language, 3, ['1920', '1945'], ['treaties', 'events']),
    ];
    expect(charts).toHaveLength(selections.length);
    for (const [index, chart] of charts.entries()) {
      const items = [...chart.querySelectorAll('ol > li')];
      const labels = items.map((item) => textOf(item.querySelector('span')));
      expect(labels.toSorted()).toEqual(selections[index]?.map(({ label }) => label).toSorted());
      for (const item of items) expect(item.querySelector('time[datetime]'), textOf(item)).not.toBeNull();
    }
  });

  it('the lists hold the treaties of the cards', () => {
    const items = [...(charts[0]?.querySelectorAll('li') ?? [])];
    for (const { label, signed } of cards.map(treatyOf)) {
      const item = items.find((one) => textOf(one.querySelector('span')) === label);
      expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(signed.edtf);
    }
  });
});
