import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../tools.mjs';
import { apiPages } from './api.mjs';
import { termsPage } from './terms.mjs';
import { thirdPartyPage } from './third-party.mjs';

/** @returns {Promise<Map<string, string>>} every generated page, by its path from the root */
export async function generatedPages() {
  const pages = new Map([
    ...[...apiPages()].map(([page, text]) => /** @type {const} */ ([`docs/api/${page}`, text])),
    ['docs/terms.md', await termsPage()],
    ['THIRD-PARTY.md', thirdPartyPage()],
  ]);
  for (const [page, text] of pages) {
    const filepath = path.join(root, page);
    pages.set(page, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return pages;
}
