import { treaties } from '../articles/treaties/index.ts';
import { articlePage } from '../layout/article.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

const file = 'index.html';

export const data = inEachLanguage(file);

/** The front page of the site: the article on treaties, once in each language. */
export function render({ language }: InLanguage): string {
  const article = treaties[language];
  const { headline: title, description, published } = article;
  return toText(documentOf({ language, file, title, description, published, content: articlePage(article) }));
}
