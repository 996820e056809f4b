import type { Language } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { movedDocument } from '../explore/moved-document.ts';
import { pageOf } from '../records/addresses.ts';
import { libraries } from '../records/library.ts';
import { toText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

interface Page {
  readonly language: Language;
  readonly old: string;
  readonly present: string;
}

export const data = {
  pages: languages.flatMap((language) =>
    Object.entries(meta.redirects).map(([old, present]): Page => ({ language, old, present })),
  ),
  pagination: { data: 'pages', size: 1, alias: 'page' },
  permalink: ({ page: { language, old } }: { readonly page: Page }) => `${folderOf(language)}${pageOf(old)}`,
};

/** A page at the old address of every record that has moved, in each language. */
export const render = ({ page: { language, old, present } }: { readonly page: Page }): string =>
  toText(movedDocument(old, present, libraries[language]));
