/**
 * Where the site will stand, from the environment variable `SITE_URL`: oEmbed and Open Graph need whole addresses, and
 * everything else does without. Nothing where it is not told.
 *
 * @throws {TypeError} when it is no address of the web
 */
export function siteUrl(value: string | undefined = process.env['SITE_URL']): URL | undefined {
  if (value === undefined || value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new TypeError(
      `SITE_URL is “${value}”, which is no address of a site. Write one like https://example.org/relations/.`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** The whole address of a file of the site, where that is known. */
export const addressOf = (file: string): string | undefined => {
  const site = siteUrl();
  return site && new URL(file, site).href;
};
