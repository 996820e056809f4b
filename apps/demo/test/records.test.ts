import path from 'node:path';
import type { AnyRecord, Language } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { kinds, libraries, refOf } from '../src/records/library.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { type Scan, scans } from './scan.ts';
import { files } from './site.ts';

const records = kinds.flatMap((kind) => libraries.en.all(kind));
const refs = new Set<string>(records.map(refOf));

function pageOf(language: Language, ref: string): Scan {
  const scan = scans.get(`${folderOf(language)}${ref}.html`);
  if (!scan) throw new Error(`${ref} has no page in ${language}.`);
  return scan;
}

/** The records to which the content of a page leads. */
const linkedFrom = (language: Language, ref: string): ReadonlySet<string> =>
  new Set(
    pageOf(language, ref)
      .addresses.filter(({ inMain, tag, value }) => inMain && tag === 'a' && value.endsWith('.html'))
      .map(({ value }) => path.posix.join(ref, '..', value).replace(/\.html$/, '')),
  );

/** Fields whose words are of a closed list, and may be spelt like an id. */
const words = new Set([
  'id',
  'kind',
  'type',
  'side',
  'stance',
  'role',
  'unit',
  'plover',
  'category',
  'why',
  'scope',
]);

/** Every record that a record may name: any of its strings that is an id, or `kind/id`. */
function namedIn(record: AnyRecord): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const walk = (value: unknown, key: string, isLocator: boolean): void => {
    if (typeof value === 'string') {
      if (words.has(key) || isLocator) return;
      const candidates = refs.has(value)
        ? [value]
        : kinds.map((kind) => `${kind}/${value}`).filter((ref) => refs.has(ref));
      if (candidates.length > 0) found.push(candidates);
    } else if (Array.isArray(value)) for (const one of value) walk(one, key, false);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        walk(inner, name, name === 'at' && 'source' in value);
  };
  walk(record, '', false);
  return found;
}

describe('every record', () => {
  it('has a page in each language, and its data', () => {
    const all = new Set(files);
    const expected = records.flatMap((record) => [
      ...languages.map((language) => `${folderOf(language)}${refOf(record)}.html`),
      `${refOf(record)}.json`,
      `${refOf(record)}.jsonld`,
    ]);
    expect(expected.filter((file) => !all.has(file))).toEqual([]);
  });

  it.each(languages)('in %s is tied both ways to each that it names', (language) => {
    const links = new Map(
      records.map((record) => [refOf(record) as string, linkedFrom(language, refOf(record))]),
    );
    const torn = records.flatMap((record) => {
      const own: string = refOf(record);
      return namedIn(record)
        .filter(
          (candidates) =>
            !candidates.some(
              (other) => other === own || (links.get(own)?.has(other) && links.get(other)?.has(own)),
            ),
        )
        .map((candidates) => `${own} and ${candidates.join(' or ')}`);
    });
    expect(torn.slice(0, 20)).toEqual([]);
  });

  it.each(languages)('says all its texts in %s', (language) => {
    const prose = new Set([
      'label',
      'title',
      'summary',
      'says',
      'outcome',
      'text',
      'method',
      'of',
      'note',
      'publisher',
    ]);
    const lost = records.flatMap((one) => {
      const record = libraries[language].get(refOf(one));
      const { text } = pageOf(language, refOf(one));
      const missing: string[] = [];
      const walk = (value: unknown, key: string): void => {
        if (typeof value === 'string') {
          // An id in a field of that name is a link, by the name of what it leads to.
          const isId = key === 'of' && (refs.has(value) || refs.has(`polities/${value}`));
          if (prose.has(key) && !isId && !text.includes(value.replaceAll(/[ \n\t]+/g, ' ').trim()))
            missing.push(`${refOf(one)}: ${key} ${value}`);
        } else if (Array.isArray(value)) for (const inner of value) walk(inner, key);
        else if (typeof value === 'object' && value !== null)
          for (const [name, inner] of Object.entries(value)) walk(inner, name);
      };
      walk(record, '');
      return missing;
    });
    expect(lost.slice(0, 20)).toEqual([]);
  });

  it('says as much in each language', () => {
    const counted = ['dt', 'dd', 'li', 'a', 'section', 'h2', 'h3', 'time', 'q', 'p', 'tr'];
    const shape = (language: Language, ref: string) =>
      counted.map((tag) => `${tag} ${pageOf(language, ref).elements.get(tag) ?? 0}`).join(', ');
    const unequal = records.flatMap((record) => {
      const ref = refOf(record);
      return (['ru', 'tr'] as const)
        .filter((language) => shape(language, ref) !== shape('en', ref))
        .map((language) => `${language}/${ref}: ${shape(language, ref)}, not ${shape('en', ref)}`);
    });
    expect(unequal.slice(0, 10)).toEqual([]);
  });

  it.each(languages)('is reached in %s from the explorer by its index', (language) => {
    const indexes = new Set(
      kinds.flatMap((kind) =>
        (scans.get(`${folderOf(language)}${kind}/index.html`)?.addresses ?? [])
          .filter(({ inMain }) => inMain)
          .map(({ value }) => path.posix.join(kind, value).replace(/\.html$/, '')),
      ),
    );
    expect([...refs].filter((ref) => !indexes.has(ref))).toEqual([]);
    const explorer = scans
      .get(`${folderOf(language)}explore/index.html`)
      ?.addresses.map(({ value }) => value);
    expect(kinds.filter((kind) => !explorer?.includes(`../${kind}/index.html`))).toEqual([]);
  });
});

it('leads to every page that search engines may show, from the front page', () => {
  const seen = new Set(['index.html']);
  // A set also gives what was added while it is walked.
  for (const page of seen)
    for (const { tag, value } of scans.get(page)?.addresses ?? []) {
      if (tag !== 'a' || /^[a-z][a-z0-9+.-]*:/i.test(value)) continue;
      const target = path.posix.join(
        path.posix.dirname(page),
        value.replace(/[#?].*$/, '') || path.posix.basename(page),
      );
      if (scans.has(target)) seen.add(target);
    }
  const shown = [...scans.values()].filter(
    ({ metas }) => !metas.some((meta) => meta['content'] === 'noindex'),
  );
  expect(shown.map(({ page }) => page).filter((page) => !seen.has(page))).toEqual([]);
});
