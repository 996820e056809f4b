import type { Language } from '@russia-turkey/core';
import { documentOf } from '../layout/document.ts';
import { jsonLdOf, pageOf } from '../records/addresses.ts';
import { kinds, libraries, refOf } from '../records/library.ts';
import { descriptionOf, titleOf } from '../records/names.ts';
import { recordPage } from '../records/page.ts';
import { html, toCompactText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';

interface Page {
  readonly language: Language;
  readonly ref: string;
}

const pages: readonly Page[] = languages.flatMap((language) =>
  kinds.flatMap((kind) => libraries[language].all(kind).map((record) => ({ language, ref: refOf(record) }))),
);

export const data = {
  pages,
  pagination: { data: 'pages', size: 1, alias: 'page' },
  permalink: ({ page: { language, ref } }: { readonly page: Page }) => `${folderOf(language)}${pageOf(ref)}`,
};

/** A page for every record of every kind, in each language. */
export function render({ page: { language, ref } }: { readonly page: Page }): string {
  const library = libraries[language];
  const record = library.get(ref);
  const file = pageOf(ref);
  const jsonLd = linkFrom(`${folderOf(language)}${file}`, jsonLdOf(ref));
  return toCompactText(
    documentOf({
      language,
      file,
      title: titleOf(record, language),
      description: descriptionOf(record, language),
      script: 'explore',
      head: html`<link rel="alternate" type="application/ld+json" href=${jsonLd} />`,
      content: recordPage(record, library),
    }),
  );
}
