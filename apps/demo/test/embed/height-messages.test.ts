import { describe, expect, it } from 'vitest';
import { asksForHeight, heightMessages, hostOf } from '../../client/embed/height-messages.ts';

const at = (href: string) => hostOf(new URL(href));
const both = at('https://a.example/e.html?childId=graphic-1#?secret=Ab12');

describe('the host', () => {
  it('is known by what its library puts into the address', () => {
    expect(both).toEqual({
      address: 'https://a.example/e.html?childId=graphic-1#?secret=Ab12',
      pymId: 'graphic-1',
      wordpressSecret: 'Ab12',
    });
  });

  it.each([
    'https://a.example/e.html',
    'https://a.example/e.html?childId=%3Cb%3E#?secret=%22x',
    'https://a.example/e.html?childId=xPYMx+#secret=Ab12',
  ])('is unknown at %s', (href) => {
    expect(at(href)).toEqual({ address: href });
  });
});

it('a height goes out in every form that the host could speak, and in no other', () => {
  expect(heightMessages(321, at('https://a.example/e.html'))).toEqual([
    { type: 'russia-turkey:height', height: 321 },
    { sentinel: 'amp', type: 'embed-size', height: 321 },
    JSON.stringify({ src: 'https://a.example/e.html', context: 'iframe.resize', height: 321 }),
    JSON.stringify({
      id: 'iframeMessenger:russia-turkey',
      type: 'set-height',
      value: 321,
      href: 'https://a.example/e.html',
    }),
  ]);
  expect(heightMessages(321, both).slice(4)).toEqual([
    'pymxPYMxgraphic-1xPYMxheightxPYMx321',
    { message: 'height', value: 321, secret: 'Ab12' },
  ]);
});

describe('a question for the height', () => {
  it.each([
    { type: 'russia-turkey:height-request' },
    'pymxPYMxgraphic-1xPYMxwidthxPYMx600',
    { message: 'ready', secret: 'Ab12' },
  ])('%j', (data) => {
    expect(asksForHeight(data, both)).toBe(true);
  });

  it.each([
    null,
    undefined,
    0,
    'hello',
    '{"type":"russia-turkey:height-request"}',
    'pymxPYMxotherxPYMxwidthxPYMx600',
    'pymxPYMxgraphic-1xPYMxwidthxPYMx600xPYMxeval',
    `pymxPYMxgraphic-1xPYMxwidthxPYMx${'6'.repeat(1000)}`,
    { message: 'ready', secret: 'other' },
    { message: 'ready' },
    { type: 'navigate', url: 'javascript:alert(1)' },
    ['russia-turkey:height-request'],
  ])('%j is none', (data) => {
    expect(asksForHeight(data, both)).toBe(false);
    expect(asksForHeight(data, at('https://a.example/e.html'))).toBe(false);
  });
});
