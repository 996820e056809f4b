import type { Language } from '@russia-turkey/core';
import { builderPage, file } from '../build/page.ts';
import { builderWording } from '../build/wording.ts';
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

/** The embed builder, once in each language. */
export function render({ language }: Data): string {
  const { title, description } = builderWording[language];
  return toText(
    documentOf({ language, file, title, description, script: 'build', content: builderPage(language) }),
  );
}
