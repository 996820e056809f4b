import { type Rule, findingAt } from '../rule.ts';

export const oneSourceAnAddress: Rule = {
  name: 'one-source-an-address',
  why: 'One page described twice counts as two witnesses.',
  *check(data) {
    const first = new Map<string, { readonly id: string; readonly derivedFrom: string | undefined }>();
    for (const source of data.ofKind('sources')) {
      const { url, derived_from: derivedFrom } = source.value;
      if (url === undefined) continue;
      const key = addressOf(url);
      const other = first.get(key);
      if (!other) {
        first.set(key, { id: source.id, derivedFrom });
        continue;
      }
      // A translation, or another state of the page.
      if (derivedFrom === other.id || other.derivedFrom === source.id) continue;
      yield findingAt(
        source,
        this.name,
        ['url'],
        `This is also the address of sources/${other.id}.`,
        `cite ${other.id} with “at”, or set “derived_from” where another state or language of the page was read`,
      );
    }
  },
};

/** What one page may be written as: with or without “www.”, a slash at the end, or the letter of a secure line. */
function addressOf(url: string): string {
  const { hostname, pathname, search, hash } = new URL(url);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
}
