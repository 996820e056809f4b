import type { Language } from '@russia-turkey/core';
import { file, indicatorsPage } from '../indicators/page.ts';
import { wording } from '../indicators/wording.ts';
import { documentOf } from '../layout/document.ts';
import { toText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

interface Data {
  readonly language: Language;
}

export const data = {
  languages,
  pagination: { data: 'languages', size: 1, alias: 'language' },
  permalink: ({ language }: Data) => `${folderOf(language)}${file}`,
};

/** The charts of all indicators, once in each language. */
export function render({ language }: Data): string {
  const { title, description } = wording[language];
  return toText(
    documentOf({
      language,
      file,
      title,
      description,
      script: 'indicators',
      content: indicatorsPage(language),
    }),
  );
}
