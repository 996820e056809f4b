import { file, indicatorsPage } from '../indicators/page.ts';
import { wording } from '../indicators/wording.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { toText } from '../site/html.ts';

export const data = inEachLanguage(file);

/** The charts of all indicators, once in each language. */
export function render({ language }: InLanguage): string {
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
