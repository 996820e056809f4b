import { builderPage, file } from '../build/page.ts';
import { builderWording } from '../build/wording.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

export const data = inEachLanguage(file);

/** The embed builder, once in each language. */
export function render({ language }: InLanguage): string {
  const { title, description } = builderWording[language];
  return toText(
    documentOf({ language, file, title, description, script: 'build', content: builderPage(language) }),
  );
}
