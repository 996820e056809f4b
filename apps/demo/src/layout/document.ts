import type { Language } from '@russia-turkey/core';
import { bundle } from '../site/assets.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf, languages, locales, ownNames } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { wording } from '../site/wording.ts';

export interface Page {
  readonly language: Language;
  /** The file of the page inside the folder of its language; the same in each. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Day of publication, for an article. */
  readonly published?: string;
  readonly content: Html;
}

// Nothing but the site's own files, no inline script, no inline style.
const policy = "default-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** A whole page: what every page of the site has around its content. */
export function documentOf({ language, file, title, description, published, content }: Page): Html {
  const words = wording[language];
  const own = `${folderOf(language)}${file}`;
  const to = (target: string) => linkFrom(own, target);
  const inLanguage = (other: Language) => to(`${folderOf(other)}${file}`);
  const { script, styles } = bundle();
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.site}</title>
        <meta name="description" content=${description} />
        ${languages.map((other) => html`<link rel="alternate" hreflang=${other} href=${inLanguage(other)} /> `)}
        <link rel="alternate" hreflang="x-default" href=${inLanguage('en')} />
        <meta property="og:type" content=${published ? 'article' : 'website'} />
        <meta property="og:title" content=${title} />
        <meta property="og:description" content=${description} />
        <meta property="og:site_name" content=${words.site} />
        <meta property="og:locale" content=${locales[language]} />
        ${languages
          .filter((other) => other !== language)
          .map((other) => html`<meta property="og:locale:alternate" content=${locales[other]} /> `)}${
          published ? html`<meta property="article:published_time" content=${published} />` : ''
        }
        <link rel="icon" type="image/svg+xml" href=${to('icon.svg')} />
        ${styles.map((style) => html`<link rel="stylesheet" href=${to(style)} /> `)}
        <script type="module" src=${to(script)}></script>
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="masthead">
          <p class="site">${words.site}</p>
          <nav aria-label=${words.languages}>
            <ul>
              ${languages.map((other) =>
                other === language
                  ? html`<li>
                      <a href=${inLanguage(other)} lang=${other} hreflang=${other} aria-current="page"
                        >${ownNames[other]}</a
                      >
                    </li> `
                  : html`<li>
                      <a href=${inLanguage(other)} lang=${other} hreflang=${other} rel="alternate"
                        >${ownNames[other]}</a
                      >
                    </li> `,
              )}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${content}</main>
      </body>
    </html> `;
}
