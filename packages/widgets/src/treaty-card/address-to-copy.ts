/**
 * The address that readers may copy: where the page says that the treaty lives, else of the element in the page. A page
 * that has none of its own, as a frame of `srcdoc`, gives nothing.
 */
export function addressToCopy(href: string | undefined, anchor: string): string | undefined {
  const { origin, pathname, search } = location;
  const relative = href ?? (anchor && `#${encodeURIComponent(anchor)}`);
  if (!relative) return undefined;
  try {
    const address = new URL(relative, href ? document.baseURI : `${origin}${pathname}${search}`);
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return undefined;
  }
}
