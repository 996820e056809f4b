/**
 * The address if a link may lead there (http, https, mailto, or relative to the page), else `undefined`. Control
 * characters and white space, which browsers drop before they read the scheme, do not hide one.
 *
 * @example
 * safeUrl('javascript:alert(1)') // undefined
 */
export function safeUrl(address: unknown): string | undefined {
  if (typeof address !== 'string') return undefined;
  // eslint-disable-next-line no-control-regex -- these are what must be looked through
  const bare = address.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g, '');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (bare === '' || bare.length > 2048) return undefined;
  return scheme === undefined || scheme === 'https' || scheme === 'http' || scheme === 'mailto'
    ? address.trim()
    : undefined;
}
