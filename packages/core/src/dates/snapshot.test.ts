import { expect, test } from 'vitest';
import type { DateAsWritten } from '../model/date.ts';
import { toJulian } from './julian.ts';
import { parseEdtf } from './edtf.ts';
import { formatWhen } from './format.ts';

/** Every form that a date takes here, for the eyes of somebody who reads the language. */
const forms: readonly string[] = [
  ...Array.from(
    { length: 12 },
    (_, month) => `1774-${String(month + 1).padStart(2, '0')}-0${(month % 9) + 1}`,
  ),
  ...Array.from({ length: 12 }, (_, month) => `1774-${String(month + 1).padStart(2, '0')}`),
  ...Array.from({ length: 12 }, (_, month) => `1774-${String(month + 1).padStart(2, '0')}~`),
  ...['1774', '1699~', '1699?', '1699%', '1739-10-03?', '1739-10-03~', '1739-10%'],
  ...['1400', '1500', '1610', '1720', '1830', '1940', '1950', '1960', '1970', '1980', '1990'].map(
    (year) => `${year.slice(0, 3)}X`,
  ),
  ...['14XX', '15XX', '16XX', '17XX', '18XX', '19XX', '20XX', '17XX~'],
  ...[
    '1768/1774',
    '1768-10-06/1774-07-21',
    '1915-03-04/1915-04-10',
    '1941-03-11/1941-03-25',
    '1853-10/1856-03',
    '1853-10/1856',
    '1699~/1700',
  ],
  ...['2023/..', '2023-06/..', '2023-06-03/..', '2023-05/..'],
  ...['[1747-04-10,1747-04-21]', '[1920-12-02,1920-12-03]', '[1699,1700]'],
];

/** Days that a Russian source dated: the same year, another year, a leap day that only the Old Style has. */
const oldStyle = ['1774-07-21', '1792-01-09', '1900-03-13', '1918-02-13', '1878-03-03'];

test.each(['en', 'ru', 'tr'] as const)('the table of %s is the one that was read', async (language) => {
  const rows = forms.map((edtf) => {
    const date = parseEdtf(edtf);
    return [edtf, formatWhen(date, language), formatWhen(date, language, { style: 'short' })];
  });
  for (const day of oldStyle) {
    const asWritten: DateAsWritten[] = [{ calendar: 'julian', date: toJulian(day) }];
    const date = { ...parseEdtf(day), asWritten };
    rows.push([
      `${day} = ${toJulian(day)} OS`,
      formatWhen(date, language),
      formatWhen(date, language, { style: 'short' }),
    ]);
  }
  // Thin and narrow spaces differ between ICU versions; readers do not see it.
  const table = rows.map((row) => `| ${row.join(' | ')} |`.replace(/[\u00a0\u2009\u202f]/g, ' '));
  await expect(
    ['| EDTF | long | short |', '| --- | --- | --- |', ...table, ''].join('\n'),
  ).toMatchFileSnapshot(`snapshots/${language}.md`);
});
