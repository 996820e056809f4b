import type { Kind, Language } from '@russia-turkey/core';
import { indexPage } from '../explore/index-page.ts';
import { exploreWords } from '../explore/wording.ts';
import { documentOf } from '../layout/document.ts';
import { indexOf } from '../records/addresses.ts';
import { kinds, libraries } from '../records/library.ts';
import { typeWords } from '../records/wording/index.ts';
import { toCompactText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

interface Page {
  readonly language: Language;
  readonly kind: Kind;
}

export const data = {
  pages: languages.flatMap((language) =>
    kinds
      // The charts are the index of the indicators.
      .filter((kind) => kind !== 'indicators')
      .map((kind): Page => ({ language, kind })),
  ),
  pagination: { data: 'pages', size: 1, alias: 'page' },
  permalink: ({ page: { language, kind } }: { readonly page: Page }) =>
    `${folderOf(language)}${indexOf(kind)}`,
};

/** An index of every kind, in each language. */
export const render = ({ page: { language, kind } }: { readonly page: Page }): string =>
  toCompactText(
    documentOf({
      language,
      file: indexOf(kind),
      title: typeWords[language].kinds[kind].many,
      description: exploreWords[language].kinds[kind],
      script: 'explore',
      content: indexPage(kind, libraries[language]),
    }),
  );
