import { type Person, type Treaty, onThisDay } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { alphabeticalName } from '../src/explore/alphabetical-name.ts';
import { groupsOf } from '../src/explore/grouping.ts';
import { movedDocument } from '../src/explore/moved-document.ts';
import { anniversaries } from '../src/explore/on-this-day.ts';
import { inBothCalendars } from '../src/records/dates.ts';
import { kinds, libraries, refOf } from '../src/records/library.ts';
import { shortened } from '../src/records/names.ts';
import { toText } from '../src/site/html.ts';
import { languages } from '../src/site/languages.ts';
import { siteAddress } from '../src/site/site-address.ts';
import { indexed, sitemapXml } from '../src/site/sitemap.ts';
import { files, sourceOf } from './site.ts';

describe.each(languages)('the indexes in %s', (language) => {
  it('hold every record of their kind once', () => {
    for (const kind of kinds) {
      const refs = groupsOf(kind, libraries[language]).flatMap(({ records }) => records.map(refOf));
      expect(refs.toSorted()).toEqual(libraries[language].all(kind).map(refOf).toSorted());
    }
  });

  it('stand in the order of their language', () => {
    const collator = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
    for (const kind of ['people', 'places', 'organizations'] as const) {
      const names = groupsOf(kind, libraries[language]).flatMap(({ records }) =>
        records.map((record) => alphabeticalName(record, language)),
      );
      expect(names).toEqual(names.toSorted((a, b) => collator.compare(a, b)));
      const letters = groupsOf(kind, libraries[language]).map(({ title }) => title);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });
});

it.each([
  ['en', 'Vladimir Putin', 'politician', 'Putin Vladimir'],
  ['en', 'Catherine II', 'ruler', 'Catherine II'],
  ['ru', 'Мустафа Решид-паша', 'politician', 'Решид-паша Мустафа'],
  ['tr', 'Ahmed Resmî Efendi', 'diplomat', 'Resmî Ahmed'],
  ['tr', 'Veli Bey', 'diplomat', 'Veli'],
] as const)('in %s %s stands under its own letter', (language, label, type, name) => {
  const person: Person = { id: 'somebody', kind: 'people', label, type };
  expect(alphabeticalName(person, language)).toBe(name);
});

describe('the day of the year', () => {
  it('tells what the query tells', () => {
    const library = libraries.en;
    for (const [month, day] of [
      [7, 21],
      [2, 29],
      [11, 24],
      [12, 31],
    ] as const) {
      const found = new Set(anniversaries(library, month, day).map(({ record }) => refOf(record)));
      const expected = (['treaties', 'events', 'wars', 'people'] as const).flatMap((kind) =>
        library.all(kind).filter(onThisDay(month, day)).map(refOf),
      );
      expect([...found].filter((ref) => /^(treaties|events|wars|people)\//.test(ref)).toSorted()).toEqual(
        expected.toSorted(),
      );
    }
  });

  it('has the peace of Küçük Kaynarca on 21 July, which was 10 July Old Style', () => {
    const peace = anniversaries(libraries.en, 7, 21).find(
      ({ record }) => record.id === 'treaty-of-kucuk-kaynarca-1774',
    );
    expect(peace).toMatchObject({ year: '1774', julian: '07-10', field: 'signed' });
  });
});

describe('a date in both calendars', () => {
  const day = (edtf: string) =>
    inBothCalendars({ edtf, earliest: edtf, latest: edtf, precision: 'day' }).asWritten;
  it('has the Old Style day until Russia changed, and none after', () => {
    expect(day('1918-02-13')).toEqual([{ calendar: 'julian', date: '1918-01-31' }]);
    expect(day('1918-02-14')).toBeUndefined();
    expect(day('1774')).toBeUndefined();
  });
});

it.each(languages)('a record that has moved says in %s where it is, and leads there', (language) => {
  const page = toText(
    movedDocument('treaties/old-name-1921', 'treaties/treaty-of-kars-1921', libraries[language]),
  );
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=treaty-of-kars-1921.html"');
  expect(page).toContain('content="noindex"');
  expect(page).toMatch(/<a\s+href="treaty-of-kars-1921\.html"/);
  const { label } = libraries[language].get('treaties/treaty-of-kars-1921') as Treaty;
  expect(page).toContain(`>${label}</a`);
});

it('cuts a text after a word', () => {
  expect(shortened('one two three', 'en', 8)).toBe('one two…');
  expect(shortened('one two', 'en', 8)).toBe('one two');
});

describe('the sitemap', () => {
  it('names whole addresses, escaped', () => {
    expect(sitemapXml(['a&b.html', 'ru/index.html'], 'https://host.example/r/')).toContain(
      '<loc>https://host.example/r/a&amp;b.html</loc></url>\n<url><loc>https://host.example/r/ru/index.html</loc>',
    );
  });

  it('leaves out what is no page, and what says noindex', () => {
    const page = '<!doctype html><html></html>';
    expect(
      indexed([
        { url: '/b/', content: page },
        { url: '/', content: page },
        { url: '/a.html', content: page },
        { url: '/404.html', content: `${page}<meta name="robots" content="noindex" />` },
        { url: '/a.json', content: '{}' },
        { url: false, content: page },
      ]),
    ).toEqual(['a.html', 'b/index.html', 'index.html']);
  });

  it('refuses what is no web address', () => {
    expect(siteAddress('https://host.example/r')).toBe('https://host.example/r/');
    expect(siteAddress('')).toBeUndefined();
    expect(() => siteAddress('host.example')).toThrow(/SITE_URL is “host\.example”/);
    expect(() => siteAddress('javascript:alert(1)')).toThrow(/no web address/);
  });

  it('lists every page of the site that may be shown', () => {
    const listed = sourceOf('pages.txt').trim().split('\n');
    // Neither what stands for a page that is not there, nor what stands in frames.
    const shown = files.filter((file) => file.endsWith('.html') && !/(^|\/)(404\.html$|embed\/)/.test(file));
    expect(listed).toEqual(shown.toSorted());
  });
});
