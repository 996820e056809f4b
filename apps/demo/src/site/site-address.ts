/**
 * Where the site will stand, from the environment variable `SITE_URL`; ends in a slash. The site works without it, but
 * a sitemap and a page shown at any depth cannot say relative addresses.
 *
 * @throws {Error} when it is no web address
 */
export function siteAddress(given = process.env['SITE_URL']): string | undefined {
  if (given === undefined || given === '') return undefined;
  const url = URL.parse(given.endsWith('/') ? given : `${given}/`);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE_URL is “${given}”, which is no web address. Give it like https://example.org/relations/.`,
    );
  return url.href;
}
