import { type Html, html } from '../site/html.ts';
import { picture } from './images.ts';
import { addressOf, siteUrl } from './site-url.ts';
import type { Subject } from './subject.ts';

/** What other sites read of an embed page. All of it needs whole addresses, so without them nothing is said. */
export function addressesInHead(subject: Subject): Html {
  if (!siteUrl()) return '';
  const { file, record, caption } = subject;
  const { png } = picture(subject);
  return html`<link rel="canonical" href=${addressOf(record)} />
    <link
      rel="alternate"
      type="application/json+oembed"
      href=${addressOf(`${file}.oembed.json`)}
      title=${caption}
    />
    <meta property="og:url" content=${addressOf(`${file}.html`)} />
    <meta property="og:image" content=${addressOf(png.file)} />
    <meta property="og:image:type" content="image/png" />
    <meta property="og:image:width" content=${String(png.width)} />
    <meta property="og:image:height" content=${String(png.height)} />
    <meta property="og:image:alt" content=${caption} />
    <meta name="twitter:card" content="summary_large_image" />`;
}
