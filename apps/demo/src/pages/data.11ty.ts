import { downloads } from '../data/downloads.ts';
import { file } from '../data/page-file.ts';
import { dataPage } from '../data/page.ts';
import { wording } from '../data/wording/index.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

export const data = inEachLanguage(file);

/** The page of downloads, once in each language. */
export async function render({ language }: InLanguage): Promise<string> {
  const { title, description } = wording[language];
  const content = dataPage(language, await downloads());
  return toText(documentOf({ language, file, title, description, script: 'data', content }));
}
