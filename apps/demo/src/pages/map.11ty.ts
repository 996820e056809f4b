import { file, mapPage } from '../map/page.ts';
import { wording } from '../map/wording.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

export const data = inEachLanguage(file);

/** The map of places, once in each language. */
export function render({ language }: InLanguage): string {
  const { title, description } = wording[language];
  return toText(
    documentOf({ language, file, title, description, script: 'map', content: mapPage(language) }),
  );
}
