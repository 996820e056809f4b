import { documentOf } from '../layout/document.ts';
import { pageOf } from '../records/addresses.ts';
import type { Library } from '../records/library.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { movedPage } from './lost.ts';
import { exploreWords } from './wording.ts';

/** The whole page at an old address. It leads on by itself, and says where. */
export function movedDocument(old: string, present: string, library: Library): Html {
  const { language } = library;
  const file = pageOf(old);
  const target = linkFrom(`${folderOf(language)}${file}`, `${folderOf(language)}${pageOf(present)}`);
  const { movedTitle } = exploreWords[language];
  return documentOf({
    language,
    file,
    title: movedTitle,
    description: movedTitle,
    script: 'explore',
    head: html`<meta http-equiv="refresh" content=${`0; url=${target}`} />
      <meta name="robots" content="noindex" />`,
    content: movedPage(old, present, library),
  });
}
