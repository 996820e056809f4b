import { describe, expect, it } from 'vitest';
import { treaties } from '../src/articles/treaties/index.ts';
import { folderOf, languages, locales } from '../src/site/languages.ts';
import { documentOf, pages, textOf } from './site.ts';

const alphabet = { en: /^[^а-яё]+$/i, ru: /[а-яё]/i, tr: /^[^а-яё]+$/i };

it('has the article once in each language', () => {
  expect([...pages].sort()).toEqual(languages.map((language) => `${folderOf(language)}index.html`).sort());
});

describe.each(languages)('the page in %s', (language) => {
  const page = `${folderOf(language)}index.html`;
  const document = documentOf(page);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);

  it('says its language', () => {
    expect(document.documentElement.getAttribute('lang')).toBe(language);
  });

  it('names itself, its siblings and a default, each in the right place', () => {
    const found = [...document.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('hreflang'),
      new URL(link.getAttribute('href') ?? '', `https://site.example/any/folder/${page}`).pathname,
    ]);
    const expected = languages.map((other) => [other, `/any/folder/${folderOf(other)}index.html`]);
    expect(found).toEqual([...expected, ['x-default', '/any/folder/index.html']]);
  });

  it('offers the others by their own names and marks itself', () => {
    const links = [...document.querySelectorAll('nav a')];
    expect(links.map((link) => [link.getAttribute('lang'), link.getAttribute('hreflang')])).toEqual(
      languages.map((other) => [other, other]),
    );
    expect(links.map(textOf)).toEqual(['English', 'Русский', 'Türkçe']);
    expect(
      links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.getAttribute('lang')),
    ).toEqual([language]);
  });

  it('describes itself for search engines and previews in its own language', () => {
    const { headline, description } = treaties[language];
    expect(document.title).toContain(headline);
    expect(description.length).toBeLessThanOrEqual(160);
    expect(attribute('meta[name="description"]', 'content')).toBe(description);
    expect(attribute('meta[property="og:title"]', 'content')).toBe(headline);
    expect(attribute('meta[property="og:description"]', 'content')).toBe(description);
    expect(attribute('meta[property="og:locale"]', 'content')).toBe(locales[language]);
    expect(attribute('meta[property="og:type"]', 'content')).toBe('article');
  });

  it('has one headline, a skip link to the one main region, and headings in order', () => {
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(attribute('body > a:first-child', 'href')).toBe(`#${attribute('main', 'id')}`);
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.localName[1]),
    );
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  it('is written in its alphabet', () => {
    for (const paragraph of document.querySelectorAll('article > p, .chapter > p')) {
      expect(textOf(paragraph)).toMatch(alphabet[language]);
    }
  });

  it('has about the length of the others in paragraphs, notes and charts', () => {
    const shape = (of: Document) =>
      ['.chapter', '.chapter > p', '.reference', 'figure', 'treaty-card', '.notes li'].map(
        (selector) => of.querySelectorAll(selector).length,
      );
    expect(shape(document)).toEqual(shape(documentOf('index.html')));
  });
});
