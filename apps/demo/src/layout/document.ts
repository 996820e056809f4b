import type { Language } from '@russia-turkey/core';
import { bundle } from '../site/assets.ts';
import { type Html, html, nothing } from '../site/html.ts';
import { folderOf, languages, locales, ownNames } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { sections } from '../site/sections.ts';
import { siteAddress } from '../site/site-address.ts';
import { wording } from '../site/wording.ts';

export interface Page {
  readonly language: Language;
  /** The file of the page inside the folder of its language; the same in each. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Day of publication, for an article. */
  readonly published?: string;
  /** A module of `client/`; `main`, which registers the two elements, unless told. */
  readonly script?: string;
  /** The address of a file of the site, from its root; relative to the page unless told. */
  readonly linkTo?: (file: string) => string;
  /** For the head of the page, beside what every page has. */
  readonly head?: Html;
  readonly content: Html;
}

// Nothing but the site's own files, no inline script, no inline style; a form leads to the site's own pages.
const policy = "default-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'self'";

/** A whole page: what every page of the site has around its content. */
export function documentOf({
  language,
  file,
  title,
  description,
  published,
  script: scriptName = 'main',
  linkTo: to = (target) => linkFrom(`${folderOf(language)}${file}`, target),
  head = '',
  content,
}: Page): Html {
  const words = wording[language];
  // Search engines want whole addresses here, which a site without an address of its own does not have.
  const base = siteAddress();
  const whole = (other: Language) => new URL(`${folderOf(other)}${file}`, base).href;
  const inLanguage = (other: Language) => to(`${folderOf(other)}${file}`);
  const { script, modules, styles } = bundle(scriptName);
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.site}</title>
        <meta name="description" content=${description} />
        ${
          base === undefined
            ? ''
            : html`${languages.map((other) => html`<link rel="alternate" hreflang=${other} href=${whole(other)} /> `)}
                <link rel="alternate" hreflang="x-default" href=${whole('en')} />`
        }
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
        ${modules.map((module) => html`<link rel="modulepreload" href=${to(module)} /> `)} ${head}
      </head>
      <body>
        <a class="skip" href="#content">${words.skip}</a>
        <header class="masthead">
          <p class="site">${words.site}</p>
          ${
            sections.length > 1
              ? html`<nav aria-label=${words.sections}>
                  <ul>
                    ${sections.map(
                      (section) =>
                        html`<li>
                          <a
                            href=${to(`${folderOf(language)}${section.file}`)}
                            aria-current=${section.file === file ? 'page' : nothing}
                            >${section.name[language]}</a
                          >
                        </li> `,
                    )}
                  </ul>
                </nav>`
              : nothing
          }
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
