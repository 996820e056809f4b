import type { Language } from '@russia-turkey/core';
import { type Html, html, nothing } from '../site/html.ts';
import { folderOf, languages, locales } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { wording } from '../site/wording.ts';
import { frameAssets } from './assets.ts';
import { pinned, script as widgets } from './cdn.ts';
import { embedWording } from './wording.ts';

export interface FramePage {
  readonly language: Language;
  /** The file inside the folder of its language; the same in each. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly head?: Html;
  /** Topics that its address may ask for. */
  readonly topics?: readonly string[];
  /** Whether there is a widget in it. */
  readonly withWidgets?: boolean;
  readonly content: Html;
  /** From the root of the site: where to read on. */
  readonly more: { readonly file: string; readonly name: string };
}

// As everywhere on the site. A file's own host is “self” in a sandboxed frame too.
const policy = "default-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/** A page for a frame: nothing of the site around it but a line that says what it is, under which licence, and where from. */
export function frameDocument({
  language,
  file,
  title,
  description,
  head = '',
  topics,
  withWidgets = true,
  content,
  more,
}: FramePage): Html {
  const words = embedWording[language];
  const { site } = wording[language];
  const own = `${folderOf(language)}${file}`;
  const to = (target: string) => linkFrom(own, target);
  const { script, style } = frameAssets();
  const data = `${pinned}/${widgets}`;
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <meta name="description" content=${description} />
        <meta name="robots" content="noindex" />
        <meta property="og:type" content="website" />
        <meta property="og:title" content=${title} />
        <meta property="og:description" content=${description} />
        <meta property="og:site_name" content=${site} />
        <meta property="og:locale" content=${locales[language]} />
        ${head}
        ${languages.map(
          (other) =>
            html`<link rel="alternate" hreflang=${other} href=${to(`${folderOf(other)}${file}`)} /> `,
        )}
        <base target="_blank" />
        <link rel="icon" type="image/svg+xml" href=${to('icon.svg')} />
        <link rel="stylesheet" href=${to(style)} />
        <script defer src=${to(script)}></script>
        ${withWidgets ? html`<script defer src=${to(data)}></script>` : nothing}
      </head>
      <body data-cdn=${withWidgets ? to(data) : nothing} data-topics=${topics?.join(' ') ?? nothing}>
        <div class="notes" role="status"></div>
        <main>${content}</main>
        <footer>
          <span><a href=${to(more.file)}>${more.name}</a></span>
          <span>${site}, <a rel="license" href=${words.licenceAddress}>${words.licence}</a></span>
        </footer>
      </body>
    </html> `;
}
