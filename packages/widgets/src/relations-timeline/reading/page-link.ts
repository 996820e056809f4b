/** What the page’s address names after its `#`; a fragment of somebody else’s may be no text at all. */
export function linkedId(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Names an entry in the page’s own address: a `<base>` is not asked. */
export function linkTo(id: string): void {
  const address = new URL(location.href);
  address.hash = encodeURIComponent(id);
  history.replaceState(history.state, '', address.href);
}
