import type { Language } from '@russia-turkey/core';
import { file, mapPage } from '../map/page.ts';
import { wording } from '../map/wording.ts';
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

/** The map of places, once in each language. */
export function render({ language }: Data): string {
  const { title, description } = wording[language];
  return toText(
    documentOf({ language, file, title, description, script: 'map', content: mapPage(language) }),
  );
}
