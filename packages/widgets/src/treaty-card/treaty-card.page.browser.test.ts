import { beforeAll, expect, test } from 'vitest';
import { eventually, isFallback, put, root, show, text } from '../../test/browsers/card-on-page.ts';
import { TreatyCard } from './treaty-card.ts';

beforeAll(() => TreatyCard.define());

const kars = 'treaty-of-kars-1921';

test('rules of the page for every element do not reach into the card', async () => {
  const measures = async () => {
    const { card } = await show({ treaty: kars, lang: 'en', open: '', id: 'kars' });
    card.style.width = '600px';
    const sizes = [...root(card).querySelectorAll('.card *')].map((one) => {
      const { display, fontSize, color, textTransform } = getComputedStyle(one);
      return [one.localName, display, fontSize, color, textTransform];
    });
    card.remove();
    return sizes;
  };
  const before = await measures();
  const style = document.createElement('style');
  style.textContent =
    'article, p, ul, li, span, button, details, summary, textarea { all: revert; display: flex !important; font-size: 40px !important; color: red !important; text-transform: uppercase !important }';
  document.body.append(style);
  expect(await measures()).toEqual(before);
  expect(before.length).toBeGreaterThan(50);
});

test('print has rules that open every part and leave controls out', async () => {
  const { card } = await show({ treaty: kars, lang: 'en', id: 'kars' });
  const rules = root(card)
    .adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
    .flatMap((rule) => [...rule.cssRules].map(({ cssText }) => cssText))
    .join('\n');
  expect(rules).toMatch(/\.copying[^}]*display: none/);
  expect(rules).toContain('attr(href)');
});

test.each(
  [
    'text',
    7,
    true,
    [],
    {},
    () => undefined,
    Symbol('x'),
    { label: 'A', signed: null },
    { label: 'A', type: 'protocol', signed: { edtf: '9'.repeat(5000) } },
    { label: '\u202e', signed: { edtf: '1700', earliest: {}, latest: [] }, type: {} },
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('of the page');
        },
      },
    ),
  ].map((data) => ({ data })),
)('data may be anything (%#): nothing throws, one event tells', async ({ data }) => {
  const { card, errors, ready } = put({ lang: 'en' }, data);
  await eventually(() => errors.length).toBe(1);
  if (card.state === 'error') expect(isFallback(card)).toBe(true);
  else expect(text(card)).not.toBe('');
  expect(ready()).toBe(card.state === 'ready' ? 1 : 0);
});

test('src brings a treaty of the page’s own, and only from where links may lead', async () => {
  const own = { label: 'From a file', type: 'protocol', signed: { edtf: '1930-01-02' } };
  const src = URL.createObjectURL(new Blob([JSON.stringify(own)], { type: 'application/json' }));
  for (const refused of [src, 'data:application/json,{}', 'javascript:1', '/nowhere.json']) {
    const { card, errors } = put({ lang: 'en', src: refused });
    await eventually(() => card.state).toBe('error');
    expect(isFallback(card)).toBe(true);
    await eventually(() => errors.map(({ problems }) => problems[0]?.code)).toEqual(['load-failed']);
    card.remove();
  }
  const get = globalThis.fetch;
  globalThis.fetch = (_, init) =>
    Promise.resolve(new Response(init?.credentials === 'omit' ? JSON.stringify(own) : '{}'));
  try {
    const { card } = await show({ lang: 'en', src: '/own.json' });
    expect(text(card)).toContain('From a file');
  } finally {
    globalThis.fetch = get;
  }
});
