import type { Language } from '@russia-turkey/core';
import { downloads } from '../data/downloads.ts';
import { file } from '../data/page-file.ts';
import { dataPage } from '../data/page.ts';
import { wording } from '../data/wording/index.ts';
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

/** The page of downloads, once in each language. */
export async function render({ language }: Data): Promise<string> {
  const { title, description } = wording[language];
  const content = dataPage(language, await downloads());
  return toText(documentOf({ language, file, title, description, script: 'data', content }));
}
