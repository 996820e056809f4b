import { frameSnippet } from '../../client/build/snippets.ts';
import { wording } from '../site/wording.ts';
import { picture } from './images.ts';
import { addressOf } from './site-url.ts';
import type { Subject } from './subject.ts';

/** As wide as editors give a frame at least. */
const width = 600;
/** A day, in seconds. */
const cacheAge = 86_400;

/**
 * What a page that embeds by oEmbed (https://oembed.com) is told of an embed page: one frame, and a picture for where
 * frames are not taken.
 *
 * @throws {Error} where the address of the site is not known, since oEmbed needs it
 */
export function oEmbed(subject: Subject): Readonly<Record<string, string | number>> {
  const { language, title, caption, height, file } = subject;
  const { png } = picture(subject);
  const absolute = (of: string) => {
    const address = addressOf(of);
    if (address === undefined) throw new Error('oEmbed needs whole addresses. Set SITE_URL.');
    return address;
  };
  return {
    version: '1.0',
    type: 'rich',
    title: caption,
    provider_name: wording[language].site,
    provider_url: absolute(language === 'en' ? 'index.html' : `${language}/index.html`),
    cache_age: cacheAge,
    width,
    height,
    html: frameSnippet({ address: absolute(`${file}.html`), title, width: String(width), height }),
    thumbnail_url: absolute(png.file),
    thumbnail_width: png.width,
    thumbnail_height: png.height,
  };
}
