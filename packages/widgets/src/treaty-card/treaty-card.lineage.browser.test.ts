import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { eventually, put, root, show, text } from '../../test/browsers/card-on-page.ts';
import { TreatyCard } from './treaty-card.ts';

beforeAll(() => TreatyCard.define());

const kars = 'treaty-of-kars-1921';
const moscow = 'treaty-of-moscow-1921';
const name = (card: TreatyCard) => root(card).querySelector('.name')?.textContent;
const leading = (card: TreatyCard, id: string) => root(card).querySelector<HTMLElement>(`[data-id="${id}"]`);
const back = (card: TreatyCard) => root(card).querySelector<HTMLElement>('.before button');
const links = (card: TreatyCard) =>
  [...root(card).querySelectorAll('.facts a, .name a')].map((link) => link.getAttribute('href'));

test('a reader goes from treaty to treaty in the card and back, and the page hears of it', async () => {
  const { card, errors } = await show({ treaty: kars, lang: 'en' });
  const heard: [string, boolean][] = [];
  document.body.addEventListener('rt-toggle', ({ id, open }) => heard.push([id, open]), {
    signal: AbortSignal.timeout(10_000),
  });
  leading(card, moscow)?.click();
  await eventually(() => name(card)).toBe('Treaty of Moscow (1921)');
  expect(back(card)?.textContent).toContain('Back to Treaty of Kars');
  expect(card.treaty).toBe(kars);
  await eventually(() => root(card).activeElement).toBe(root(card).querySelector('.name'));

  card.lang = 'tr';
  await eventually(() => name(card)).toBe('Moskova Antlaşması (1921)');
  expect(back(card)?.textContent).toContain('Kars Antlaşması');

  back(card)?.click();
  await eventually(() => name(card)).toBe('Kars Antlaşması');
  expect(back(card)).toBeNull();
  await eventually(() => root(card).activeElement).toBe(leading(card, moscow));
  expect(heard).toEqual([
    [moscow, true],
    [moscow, false],
  ]);
  expect(errors).toEqual([]);
});

test('another treaty from the page ends the way', async () => {
  const { card } = await show({ treaty: kars, lang: 'en' });
  leading(card, moscow)?.click();
  await eventually(() => back(card)).not.toBeNull();
  card.treaty = 'montreux-convention-1936';
  await eventually(() => name(card)).toBe('Montreux Convention');
  expect(back(card)).toBeNull();
});

test('a card that is taken out and put back stays where the reader went', async () => {
  const { card, ready } = await show({ treaty: kars, lang: 'en' });
  leading(card, moscow)?.click();
  await eventually(() => name(card)).toBe('Treaty of Moscow (1921)');
  await eventually(ready).toBe(2);
  const other = document.createElement('section');
  card.remove();
  document.body.append(other);
  other.append(card);
  await card.updateComplete;
  expect(name(card)).toBe('Treaty of Moscow (1921)');
  back(card)?.click();
  await eventually(() => name(card)).toBe('Treaty of Kars');
});

test('where the page says where treaties live, their names are links', async () => {
  const { card } = await show({ treaty: kars, lang: 'en', 'link-base': '../treaties/{id}.html' });
  expect(new Set(links(card))).toEqual(new Set([`../treaties/${moscow}.html`]));
  expect(leading(card, moscow)).toBeNull();
  card.setAttribute('variant', 'compact');
  await eventually(() => links(card)).toEqual([`../treaties/${kars}.html`]);
  card.setAttribute('variant', 'line');
  await eventually(() => root(card).querySelector('[part=line] a')?.getAttribute('href')).toBe(
    `../treaties/${kars}.html`,
  );
  expect(text(card)).toMatch(/^Treaty of Kars \(13 October 1921, in force\)$/);
});

test('wars are links where the page has an address for every kind', async () => {
  const { card } = await show({
    treaty: 'treaty-of-kucuk-kaynarca-1774',
    lang: 'en',
    'link-base': '/{kind}/{id}',
  });
  expect(links(card)).toContain('/wars/russo-turkish-war-1768-1774');
  card.linkBase = '/{id}';
  await eventually(() => links(card)).not.toContain('/wars/russo-turkish-war-1768-1774');
  expect(text(card)).toContain('Russo-Turkish War (1768–1774)');
});

test.each([
  'javascript:alert("{id}")',
  ' java\nscript:alert("{id}")',
  'data:text/html,<script>alert("{id}")</script>',
  'vbscript:{id}',
  '/treaties/',
  '',
])('links lead nowhere after “%s”, the page is told once, and the card does without', async (base) => {
  const { card, errors } = await show({ treaty: kars, lang: 'en', 'link-base': base });
  expect(links(card)).toEqual([]);
  expect(leading(card, moscow)).not.toBeNull();
  card.lang = 'ru';
  await eventually(() => name(card)).toBe('Карсский договор');
  expect(errors.map(({ problems }) => problems.map(({ code, path }) => [code, path]))).toEqual([
    [['bad-attribute', 'link-base']],
  ]);
});

test('a treaty of the page’s own leads to those of the dataset, and to nothing else', async () => {
  const { card } = await show(
    { lang: 'en', 'link-base': '/{id}' },
    {
      id: '../../evil',
      label: 'Own treaty',
      type: 'protocol',
      signed: { edtf: '1930' },
      links: [
        { rel: 'confirms', to: `treaties/${moscow}` },
        { rel: 'confirms', to: 'treaties/javascript:alert(1)' },
        { rel: 'confirms', to: 'treaties/nowhere' },
      ],
    },
  );
  expect(links(card)).toEqual([`/${moscow}`]);
  card.removeAttribute('link-base');
  await eventually(() => leading(card, moscow)).not.toBeNull();
  expect(root(card).querySelectorAll('[data-id]').length).toBe(1);
  leading(card, moscow)?.click();
  await eventually(() => back(card)?.textContent).toContain('Back to Own treaty');
  back(card)?.click();
  await eventually(() => name(card)).toBe('Own treaty');
});

test('axe has nothing to say of another treaty, nor of links', async () => {
  for (const more of [{}, { 'link-base': '/{kind}/{id}' }]) {
    const { card } = put({ treaty: kars, lang: 'en', 'heading-level': '1', ...more });
    await eventually(() => card.state).toBe('ready');
    if (!('link-base' in more)) {
      leading(card, moscow)?.click();
      await eventually(() => back(card)).not.toBeNull();
    }
    const { violations, incomplete } = await axe.run(card);
    expect([...violations, ...incomplete].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    card.remove();
  }
});
