import { type Language, byId, formatWhen } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { select } from '../src/fallback/chronicle.ts';
import { machineDate } from '../src/fallback/machine-date.ts';
import { firstSentence } from '../src/fallback/sentence.ts';
import { dataset } from '../src/site/dataset.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { documentOf, textOf } from './site.ts';

const day = (language: Language, date: Parameters<typeof formatWhen>[0]) =>
  formatWhen(date, language, { oldStyle: false });

describe.each(languages)('without the script, in %s,', (language) => {
  const document = documentOf(`${folderOf(language)}index.html`);
  const cards = [...document.querySelectorAll('treaty-card')];
  const charts = [...document.querySelectorAll('relations-timeline')];

  it('every card names its treaty and its day', () => {
    expect(cards.map((card) => card.getAttribute('treaty'))).toEqual([
      'treaty-of-kucuk-kaynarca-1774',
      'treaty-of-moscow-1921',
      'montreux-convention-1936',
    ]);
    for (const card of cards) {
      const treaty = byId<(typeof dataset)['en']['treaties'][number]>(
        dataset[language].treaties,
        card.getAttribute('treaty') as never,
      );
      expect(textOf(card)).toContain(treaty.label);
      expect(textOf(card)).toContain(day(language, treaty.signed));
      expect(card.querySelector('time')?.getAttribute('datetime')).toBe(treaty.signed.edtf);
      if (card.getAttribute('variant') !== 'line')
        expect(textOf(card)).toContain(firstSentence(treaty.summary ?? '', language));
    }
  });

  it('every chart is a list of dates and titles', () => {
    expect(charts).toHaveLength(2);
    const selections = [
      select(language, { leastWeight: 4 }),
      select(language, { from: '1920', to: '1945', kinds: ['treaties', 'events'], leastWeight: 3 }),
    ];
    for (const [index, chart] of charts.entries()) {
      const items = [...chart.querySelectorAll('ol > li')];
      expect(items.map((item) => textOf(item.querySelector(':scope > span')))).toEqual(
        selections[index]?.map(({ label }) => label),
      );
      for (const item of items) expect(item.querySelector('time[datetime]')).not.toBeNull();
    }
  });

  it('the lists hold the treaties of the cards', () => {
    for (const card of cards) {
      const { label, signed } = byId<(typeof dataset)['en']['treaties'][number]>(
        dataset[language].treaties,
        card.getAttribute('treaty') as never,
      );
      const item = [...(charts[0]?.querySelectorAll('li') ?? [])].find((one) => textOf(one).endsWith(label));
      expect(textOf(item ?? null)).toBe(`${day(language, signed)} ${label}`);
    }
  });
});

describe('select', () => {
  it('keeps what touches the window', () => {
    for (const { earliest, latest, kind } of select('en', {
      from: '1920',
      to: '1945',
      kinds: ['treaties'],
      leastWeight: 1,
    })) {
      expect(kind).toBe('treaties');
      expect(earliest < '1946' && latest >= '1920').toBe(true);
    }
  });
});

describe('firstSentence', () => {
  it.each([
    [
      'en',
      'Peace of 21 July 1774 (10 July Old Style). It ended a war.',
      'Peace of 21 July 1774 (10 July Old Style).',
    ],
    [
      'ru',
      'Мир 21 июля (10 июля ст. ст.) 1774 года. Он завершил войну.',
      'Мир 21 июля (10 июля ст. ст.) 1774 года.',
    ],
    ['tr', 'Barışı II. Mahmud imzaladı. Savaş bitti.', 'Barışı II. Mahmud imzaladı.'],
    ['tr', '7. ve 14. Maddeler tartışmalıdır. Son.', '7. ve 14. Maddeler tartışmalıdır.'],
    ['en', 'One sentence only', 'One sentence only'],
    ['en', '', ''],
  ] as const)('in %s: %s', (language, text, first) => {
    expect(firstSentence(text, language)).toBe(first);
  });
});

describe('machineDate', () => {
  it.each([
    ['1774-07-21', '1774-07-21', '1774-07-21'],
    ['1920-12-02', '1920-12-03', '1920-12'],
    ['1492-01-01', '1492-12-31', '1492'],
    ['1768-10-06', '1774-07-21', undefined],
  ])('%s to %s is %s', (earliest, latest, value) => {
    expect(machineDate(earliest, latest)).toBe(value);
  });
});
