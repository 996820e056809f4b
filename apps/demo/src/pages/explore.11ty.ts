import type { Language } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { explorePage } from '../explore/explore-page.ts';
import { exploreWords } from '../explore/wording.ts';
import { documentOf } from '../layout/document.ts';
import { explorerFile } from '../records/addresses.ts';
import { libraries } from '../records/library.ts';
import { toText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

export const data = {
  languages,
  pagination: { data: 'languages', size: 1, alias: 'language' },
  permalink: ({ language }: { readonly language: Language }) => `${folderOf(language)}${explorerFile}`,
};

/** The way into the whole dataset, in each language. */
export function render({ language }: { readonly language: Language }): string {
  const words = exploreWords[language];
  return toText(
    documentOf({
      language,
      file: explorerFile,
      title: words.title,
      description: words.standfirst(words.records(meta.counts['records'] ?? 0)),
      script: 'explore',
      content: explorePage(libraries[language]),
    }),
  );
}
