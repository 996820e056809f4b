import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually, put, root, show } from '../../test/browsers/card-on-page.ts';
import { TreatyCard } from './treaty-card.ts';

beforeAll(() => TreatyCard.define());

let copied: string[] = [];
const clipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: writeText && { writeText },
  });

beforeEach(() => {
  copied = [];
  clipboard((text) => {
    copied.push(text);
    return Promise.resolve();
  });
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

const kars = 'treaty-of-kars-1921';
const field = (card: TreatyCard) => root(card).querySelector('textarea');
const said = (card: TreatyCard) =>
  [...root(card).querySelectorAll('[role=status]')].map((one) => one.textContent.trim()).filter(Boolean);
const press = (card: TreatyCard, label: string) =>
  [...root(card).querySelectorAll('button')].find((one) => one.textContent === label)?.click();

async function cite(attributes: Readonly<Record<string, string>> = {}): Promise<TreatyCard> {
  const { card } = await show({ treaty: kars, lang: 'en', ...attributes });
  [...root(card).querySelectorAll('summary')].at(-1)?.click();
  await eventually(() => field(card)).not.toBeNull();
  return card;
}

test('a card is cited in three forms', async () => {
  const card = await cite({ 'link-base': 'https://example.org/{id}' });
  expect(field(card)?.value).toMatch(
    /Treaty of Kars.*Russia–Turkey relations.*version .*https:\/\/example\.org\/treaty-of-kars-1921$/,
  );
  const [, bibtex, csl] = root(card).querySelectorAll('input');
  bibtex?.click();
  await eventually(() => field(card)?.value).toMatch(/^@inreference\{treaty-of-kars-1921,\n[^]*\n\}$/);
  csl?.click();
  await eventually(() => field(card)?.value).toContain('[');
  expect(JSON.parse(field(card)?.value ?? '')).toMatchObject([
    { id: kars, type: 'entry-encyclopedia', title: 'Treaty of Kars', URL: `https://example.org/${kars}` },
  ]);
  press(card, 'Copy');
  await eventually(() => said(card)).toEqual(['Copied.']);
  expect(copied).toEqual([field(card)?.value]);
});

test('it follows the language', async () => {
  const card = await cite();
  card.lang = 'ru';
  await eventually(() => field(card)?.value).toContain('Карсский договор');
});

test('a treaty of the page’s own is no record to cite', async () => {
  const { card } = await show({ lang: 'en' }, { label: 'Own', type: 'protocol', signed: { edtf: '1930' } });
  expect(root(card).textContent).not.toContain('How to cite');
});

test('a link is copied where there is an address, of the treaty before that of the card', async () => {
  const { card } = await show({ treaty: kars, lang: 'en', id: 'kars card' });
  press(card, 'Copy link');
  await eventually(() => said(card)).toEqual(['Copied.']);
  card.linkBase = '/t/{id}';
  await card.updateComplete;
  press(card, 'Copy link');
  await eventually(() => copied.length).toBe(2);
  const here = location.href.split('#')[0] ?? '';
  expect(copied).toEqual([`${here}#kars%20card`, new URL(`/t/${kars}`, document.baseURI).href]);

  const { card: nowhere } = await show({ treaty: kars, lang: 'en' });
  expect(root(nowhere).textContent).not.toContain('Copy link');
});

test.each([
  ['refuses', () => Promise.reject(new DOMException('Denied.', 'NotAllowedError'))],
  ['is not there', undefined],
] as const)('where the clipboard %s, the text is selected and words say so', async (_, writeText) => {
  clipboard(writeText);
  const card = await cite({ 'heading-level': '1', 'link-base': 'https://example.org/{id}' });
  press(card, 'Copy');
  await eventually(() => said(card).join()).toContain('does not let this page copy');
  const citation = field(card);
  expect(root(card).activeElement).toBe(citation);
  expect([citation?.selectionStart, citation?.selectionEnd]).toEqual([0, citation?.value.length]);

  press(card, 'Copy link');
  await eventually(() => root(card).activeElement?.getAttribute('data-copied')).toBe('link');
  expect(root(card).querySelector<HTMLTextAreaElement>('[data-copied=link]')?.value).toBe(
    `https://example.org/${kars}`,
  );
  const { violations, incomplete } = await axe.run(card);
  expect([...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test('own words stand in place of ours, and bad ones do no harm', async () => {
  const { card, errors } = put({ treaty: kars, lang: 'en' });
  card.strings = {
    terms: 'Provisions & <b>terms</b>',
    provisions: () => {
      throw new Error('of the page');
    },
    steps: 7,
    nonsense: 'x',
  } as unknown as NonNullable<TreatyCard['strings']>;
  await eventually(() => root(card).querySelector('summary')?.textContent).toContain(
    'Provisions & <b>terms</b>',
  );
  expect(root(card).querySelector('summary')?.textContent).toContain('8 provisions');
  expect(errors.map(({ problems }) => problems.map(({ path }) => path))).toEqual([['strings', 'strings']]);
});
