import { onThisDayPage } from '../explore/on-this-day.ts';
import { exploreWords } from '../explore/wording.ts';
import { documentOf } from '../layout/document.ts';
import { onThisDayFile } from '../records/addresses.ts';
import { libraries } from '../records/library.ts';
import { shortened } from '../records/names.ts';
import { toCompactText } from '../site/html.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';

export const data = inEachLanguage(onThisDayFile);

/** The year day by day, in each language. */
export const render = ({ language }: InLanguage): string =>
  toCompactText(
    documentOf({
      language,
      file: onThisDayFile,
      title: exploreWords[language].onThisDay,
      description: shortened(exploreWords[language].onThisDayNote, language, 155),
      script: 'explore',
      content: onThisDayPage(libraries[language]),
    }),
  );
