import type { Language } from '@russia-turkey/core';
import { treatiesFrame, viewsFrame } from '../embed/pages.ts';
import { toText } from '../site/html.ts';
import { folderOf, languages } from '../site/languages.ts';

interface List {
  readonly language: Language;
  readonly of: 'treaty' | 'timeline';
}

interface Data {
  readonly list: List;
}

const lists: readonly List[] = languages.flatMap((language) =>
  (['treaty', 'timeline'] as const).map((of) => ({ language, of })),
);

export const data = {
  lists,
  pagination: { data: 'lists', size: 1, alias: 'list' },
  permalink: ({ list }: Data) => `${folderOf(list.language)}embed/${list.of}/index.html`,
};

/** What there is to embed, by name. */
export const render = ({ list }: Data): string =>
  toText(list.of === 'treaty' ? treatiesFrame(list.language) : viewsFrame(list.language));
