import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, languages, locales } from '../src/site/languages.ts';
import { linkFrom } from '../src/site/links.ts';
import { type Scan, scans } from './scan.ts';
import { files, sourceOf } from './site.ts';

const all = [...scans.values()];
const fileSet = new Set(files);
const isElsewhere = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** What is wrong on which page; a law holds when nothing is. */
const faults = (look: (scan: Scan) => readonly string[]): readonly string[] =>
  all.flatMap((scan) => look(scan).map((fault) => `${scan.page}: ${fault}`)).slice(0, 20);

/** Pages for frames have laws of their own: test/embed/pages.test.ts. */
const isFrame = ({ page }: Scan) => /(^|\/)embed\//.test(page);
const ofTheSite = (look: (scan: Scan) => readonly string[]) =>
  faults((scan) => (isFrame(scan) ? [] : look(scan)));

const fileOf = (scan: Scan) => scan.page.replace(/^(ru|tr)\//, '');

describe('on every page', () => {
  it('each address leads to a page, a file or a place that exists', () => {
    expect(
      faults(({ page, addresses }) =>
        addresses.flatMap(({ value }) => {
          if (isElsewhere(value)) return [];
          const [whole = '', fragment] = value.split('#');
          const file = whole.replace(/\?.*$/, '');
          const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
          if (!fileSet.has(target)) return [value];
          return fragment && scans.get(target)?.ids.has(fragment) !== true
            ? [`${value} has no such place`]
            : [];
        }),
      ),
    ).toEqual([]);
  });

  it('no address begins at the root of a host, or is left empty', () => {
    expect(
      faults(({ addresses }) =>
        addresses
          .filter(({ value }) => value.startsWith('/') || value === '' || value === '#')
          .map(({ value }) => value),
      ),
    ).toEqual([]);
  });

  it('nothing is loaded from elsewhere: only links lead away, by the web', () => {
    expect(
      faults(({ addresses }) =>
        addresses
          .filter(
            ({ tag, value }) => isElsewhere(value) && (tag !== 'a' || !/^https?:\/\/|^mailto:/i.test(value)),
          )
          .map(({ value }) => value),
      ),
    ).toEqual([]);
  });

  it('the strict policy stands before anything that it governs', () => {
    expect(
      faults(({ metas, governed }) => {
        const rules = (
          metas.find((meta) => meta['http-equiv'] === 'Content-Security-Policy')?.['content'] ?? ''
        )
          .split(';')
          .map((rule) => rule.trim());
        const missing = ["default-src 'self'", "style-src 'self'", "script-src 'self'"].filter(
          (rule) => !rules.includes(rule),
        );
        const wide = /unsafe|data:|blob:|https?:|\*/.test(rules.join()) ? ['a wide rule'] : [];
        return [...missing, ...wide, ...(governed[0] === 'policy' ? [] : ['it comes late'])];
      }),
    ).toEqual([]);
  });

  it('there is no inline script, style or handler, and one script, a module', () => {
    expect(faults(({ inline }) => inline)).toEqual([]);
    expect(
      ofTheSite(({ scripts }) => [
        ...(scripts.length === 1 && scripts[0]?.['type'] === 'module' ? [] : [`${scripts.length} scripts`]),
      ]),
    ).toEqual([]);
  });

  it('there is one headline, headings in order, and a skip link to the one main region', () => {
    expect(
      ofTheSite(({ headings, mains, firstLink, mainId }) => [
        ...(headings.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...headings.flatMap((level, index) =>
          level <= (headings[index - 1] ?? 0) + 1 ? [] : [`h${level} after h${headings[index - 1] ?? 0}`],
        ),
        ...(mains === 1 && mainId !== undefined && firstLink === `#${mainId}` ? [] : ['no skip link']),
      ]),
    ).toEqual([]);
  });

  it('says its language, title and description', () => {
    expect(
      ofTheSite(({ page, lang, title, metas }) => {
        const language = languages.find((one) => one !== 'en' && page.startsWith(`${one}/`)) ?? 'en';
        const meta = (name: string) =>
          metas.find((one) => one['name'] === name || one['property'] === name)?.['content'];
        const description = meta('description') ?? '';
        return [
          ...(lang === language ? [] : [`lang is ${lang ?? 'not there'}`]),
          ...(title.length > 5 && title.length <= 160 ? [] : [`title of ${title.length}`]),
          ...(description !== '' && description.length <= 260
            ? []
            : [`description of ${description.length}`]),
          ...(meta('og:locale') === locales[language] ? [] : ['og:locale']),
        ];
      }),
    ).toEqual([]);
  });

  // In the head only whole addresses count, and this site was built without one of its own.
  it('leads to itself and its siblings, each in the right place', () => {
    expect(
      ofTheSite((one) => {
        const found = (tag: string) =>
          one.addresses
            .filter((address) => address.tag === tag && address.hreflang !== undefined && !address.inMain)
            .map(({ value, hreflang }) =>
              [hreflang, path.posix.join(path.posix.dirname(one.page), value)].join(' '),
            );
        const expected = languages.map((other) => `${other} ${folderOf(other)}${fileOf(one)}`);
        const links = found('a').join();
        return links === expected.join() && found('link').length === 0 ? [] : [links];
      }),
    ).toEqual([]);
  });

  it('shows no value of the code or entity as text', () => {
    expect(
      // The builder shows the entities of what it offers to copy.
      faults(
        ({ page, text }) =>
          (/(^|\/)build\//.test(page) ? /undefined|\[object/ : /undefined|\[object|&(amp|lt|gt|quot|#\d+);/)
            .exec(text)
            ?.slice(0, 1) ?? [],
      ),
    ).toEqual([]);
  });
});

it('has the same pages in each language', () => {
  const of = (language: string) =>
    [...new Set(all.filter(({ lang }) => lang === language).map(fileOf))].sort();
  expect(of('ru')).toEqual(of('en'));
  expect(of('tr')).toEqual(of('en'));
});

it('keeps styles free of addresses elsewhere', () => {
  const styles = files.filter((file) => file.endsWith('.css'));
  expect(styles).not.toEqual([]);
  for (const style of styles) expect(sourceOf(style)).not.toMatch(/@import|url\(\s*['"]?(https?:|\/)/);
});

describe('linkFrom', () => {
  it('goes up and down the folders of the site', () => {
    expect(linkFrom('ru/index.html', 'assets/main.css')).toBe('../assets/main.css');
    expect(linkFrom('index.html', 'ru/index.html')).toBe('ru/index.html');
    expect(linkFrom('ru/index.html', 'ru/index.html')).toBe('index.html');
  });
});
