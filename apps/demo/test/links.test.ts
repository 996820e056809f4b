import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkFrom } from '../src/site/links.ts';
import { documentOf, files, pages, sourceOf } from './site.ts';

const isElsewhere = (address: string) => /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Every address in a page that a browser may load or a reader may follow. */
function addressesOf(page: string) {
  return [
    ...documentOf(page).querySelectorAll('[href], [src], [srcset], [poster], [data], [action]'),
  ].flatMap((element) =>
    ['href', 'src', 'srcset', 'poster', 'data', 'action']
      .filter((name) => element.hasAttribute(name))
      .map((name) => ({ tag: element.localName, address: element.getAttribute(name) ?? '' })),
  );
}

describe.each(pages)('%s', (page) => {
  const addresses = addressesOf(page);

  it('leads only to pages, files and places that exist', () => {
    for (const { address } of addresses.filter((one) => !isElsewhere(one.address))) {
      const [file = '', fragment] = address.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      expect(files, address).toContain(target);
      if (fragment)
        expect(documentOf(target).getElementById(fragment), `${address} in ${page}`).not.toBeNull();
    }
  });

  it('works from any folder: no address begins at the root of a host', () => {
    expect(addresses.filter(({ address }) => address.startsWith('/'))).toEqual([]);
  });

  it('loads nothing from elsewhere: only links to sources lead away', () => {
    expect(addresses.filter(({ tag, address }) => isElsewhere(address) && tag !== 'a')).toEqual([]);
  });

  it('is not broken by a link to itself that a template left empty', () => {
    expect(addresses.filter(({ address }) => address === '' || address === '#')).toEqual([]);
  });
});

it('keeps styles free of addresses elsewhere', () => {
  const styles = files.filter((file) => file.endsWith('.css'));
  expect(styles).not.toEqual([]);
  for (const style of styles) expect(sourceOf(style)).not.toMatch(/@import|url\(\s*['"]?(https?:|\/)/);
});

describe('linkFrom', () => {
  it('goes up and down the folders of the site', () => {
    expect(linkFrom('ru/index.html', 'assets/main.css')).toBe('../assets/main.css');
    expect(linkFrom('index.html', 'ru/index.html')).toBe('ru/index.html');
    expect(linkFrom('ru/index.html', 'ru/index.html')).toBe('index.html');
  });
});
