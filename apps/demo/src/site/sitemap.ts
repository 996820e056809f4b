/** A page as Eleventy has written it. */
export interface WrittenPage {
  /** From the root of the site, with a slash before it. */
  readonly url: string | false;
  readonly content: unknown;
}

/** The pages that search engines should know, from the root of the site: all but those that say `noindex`. */
export const indexed = (pages: readonly WrittenPage[]): readonly string[] =>
  pages
    .flatMap(({ url, content }) =>
      url !== false &&
      typeof content === 'string' &&
      content.startsWith('<!doctype html>') &&
      !/<meta name="robots" content="noindex"/.test(content)
        ? [url.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html')]
        : [],
    )
    .sort();

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>'"]/g, (character) => entities[character] ?? '');

/**
 * A sitemap by the protocol of sitemaps.org, which knows only whole addresses.
 *
 * @throws {RangeError} when there are more pages than one file may hold
 */
export function sitemapXml(files: readonly string[], base: string): string {
  if (files.length > 50_000)
    throw new RangeError(
      `A sitemap holds 50,000 pages, and there are ${files.length}. Split it by language.`,
    );
  const urls = files.map((file) => `<url><loc>${escaped(new URL(file, base).href)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
