import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const page = (url: string, more = '') => `type: webpage
title: A page
publisher: A publisher
accessed: 2026-11-26
language: en
url: ${url}
reliability: press
${more}`;

const found = async (second: string) =>
  (
    await checkChanged([], {
      'sources/page-a': page('https://example.org/a'),
      'sources/page-b': second,
    })
  ).filter(({ rule }) => rule === 'one-source-an-address');

test.each(['https://example.org/a', 'http://www.example.org/a/'])(
  '%s is a page described twice',
  async (url) => {
    expect(await found(page(url))).toEqual([
      expect.objectContaining({
        file: 'data/sources/page-b.yaml',
        path: 'url',
        says: 'This is also the address of sources/page-a.',
      }),
    ]);
  },
);

test.each([
  ['another page of the host', page('https://example.org/a?page=2')],
  ['another state of the page', page('https://example.org/a', 'derived_from: page-a\n')],
])('%s is a source of its own', async (_, second) => {
  expect(await found(second)).toEqual([]);
});
