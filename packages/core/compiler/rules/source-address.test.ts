import { expect, test } from 'vitest';
import { checkChanged } from '../../test/real-records.ts';

const source = (url: string) => `type: webpage
title: A page
language: en
url: ${url}
reliability: tertiary
`;
const topic = `type: theme
labels: { en: Passage, ru: Проход, tr: Geçiş }
summary: { en: A topic., ru: Тема., tr: Bir konu. }
cites: [{ source: a-page }]
`;
const found = async (url: string) =>
  (await checkChanged(['topics/straits'], { 'sources/a-page': source(url), 'topics/passage': topic })).filter(
    ({ rule }) => rule === 'source-address',
  );

test.each([
  ['https://bibliboba.com/book/1', 'bibliboba.com is refused (pirate).'],
  ['https://private.bibliboba.com/book/1', 'private.bibliboba.com is refused (pirate).'],
  ['http://93.184.216.34/page', '93.184.216.34 is a bare number, not a publisher.'],
  [
    'https://www.example.org:8443/page',
    '“www.example.org:8443” is the address of a server, not of a publication.',
  ],
  ['https://www.example.org./page', '“www.example.org.” is the address of a server, not of a publication.'],
])('%s is refused', async (url, says) => {
  expect(await found(url)).toEqual([
    expect.objectContaining({ file: 'data/sources/a-page.yaml', line: 4, says }),
  ]);
});

test.each(['https://www.britannica.com/event/x', 'https://notbibliboba.com/', 'http://example.org/'])(
  '%s may stay',
  async (url) => {
    expect(await found(url)).toEqual([]);
  },
);
