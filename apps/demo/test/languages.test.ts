import { describe, expect, it, vi } from 'vitest';
import { documentOf as written } from '../src/layout/document.ts';
import { html, toText } from '../src/site/html.ts';
import { treaties } from '../src/articles/treaties/index.ts';
import { folderOf, languages, locales } from '../src/site/languages.ts';
import { documentOf, files, textOf } from './site.ts';

const alphabet = { en: /^[^а-яё]+$/i, ru: /[а-яё]/i, tr: /^[^а-яё]+$/i };

it('has the article once in each language', () => {
  for (const language of languages) expect(files).toContain(`${folderOf(language)}index.html`);
});

describe.each(languages)('the page in %s', (language) => {
  const page = `${folderOf(language)}index.html`;
  const document = documentOf(page);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);

  it('offers the others by their own names and marks itself', () => {
    const links = [...document.querySelectorAll('.masthead nav:last-of-type a')];
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

  it('is written in its alphabet', () => {
    for (const paragraph of document.querySelectorAll('main > article > p, .chapter > p')) {
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

it('names siblings by whole addresses in the head where the site has an address', () => {
  vi.stubEnv('SITE_URL', 'https://site.example/relations');
  const page = toText(
    written({ language: 'ru', file: 'map/index.html', title: 'Т', description: 'О', content: html`<p></p>` }),
  );
  vi.unstubAllEnvs();
  const found = [...page.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
    ([, language, address]) => [language, address],
  );
  expect(found).toEqual([
    ['en', 'https://site.example/relations/map/index.html'],
    ['ru', 'https://site.example/relations/ru/map/index.html'],
    ['tr', 'https://site.example/relations/tr/map/index.html'],
    ['x-default', 'https://site.example/relations/map/index.html'],
  ]);
});
