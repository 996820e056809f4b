import { notFoundPage } from '../explore/lost.ts';
import { exploreWords } from '../explore/wording.ts';
import { documentOf } from '../layout/document.ts';
import { type InLanguage, inEachLanguage } from '../site/each-language.ts';
import { html, toText } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { siteAddress } from '../site/site-address.ts';

const file = '404.html';

export const data = inEachLanguage(file);

/**
 * What hosts show for an address that leads nowhere. It is shown at any depth, where relative addresses go astray: with
 * the address of the site known, all of its own are whole.
 */
export function render({ language }: InLanguage): string {
  const { notFoundTitle, notFound } = exploreWords[language];
  const own = `${folderOf(language)}${file}`;
  const base = siteAddress();
  const to = (target: string) => (base === undefined ? linkFrom(own, target) : new URL(target, base).href);
  return toText(
    documentOf({
      language,
      file,
      title: notFoundTitle,
      description: notFound,
      script: 'explore',
      linkTo: to,
      head: html`<meta name="robots" content="noindex" />`,
      content: notFoundPage(language, to),
    }),
  );
}
