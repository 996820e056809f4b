import { meta } from '@russia-turkey/core/meta';
import { explorePage } from '../explore/explore-page.ts';
import { exploreWords } from '../explore/wording.ts';
import { documentOf } from '../layout/document.ts';
import { explorerFile } from '../records/addresses.ts';
import { libraries } from '../records/library.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

export const data = inEachLanguage(explorerFile);

/** The way into the whole dataset, in each language. */
export function render({ language }: InLanguage): string {
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
