import type { Language } from '@russia-turkey/core';
import { treaties } from '../articles/treaties/index.ts';
import { articlePage } from '../layout/article.ts';
import { documentOf } from '../layout/document.ts';
import { toText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

interface Data {
  readonly language: Language;
}

const file = 'index.html';

export const data = {
  languages,
  pagination: { data: 'languages', size: 1, alias: 'language' },
  permalink: ({ language }: Data) => `${folderOf(language)}${file}`,
};

/** The front page of the site: the article on treaties, once in each language. */
export function render({ language }: Data): string {
  const article = treaties[language];
  const { headline: title, description, published } = article;
  return toText(documentOf({ language, file, title, description, published, content: articlePage(article) }));
}
