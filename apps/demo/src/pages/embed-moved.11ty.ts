import { meta } from '@russia-turkey/core/meta';
import { type Moved, movedFrame, movedTreaties } from '../embed/pages.ts';
import { toText } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';

interface Data {
  readonly moved: Moved;
}

export const data = {
  movedTreaties: movedTreaties(meta.redirects),
  pagination: { data: 'movedTreaties', size: 1, alias: 'moved' },
  permalink: ({ moved }: Data) => `${folderOf(moved.language)}embed/treaty/${moved.retired}.html`,
};

/** The old addresses of treaties whose ids were retired. */
export const render = ({ moved: { retired, treaty, language } }: Data): string =>
  toText(movedFrame(retired, treaty, language));
