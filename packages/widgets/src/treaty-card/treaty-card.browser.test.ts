import axe from 'axe-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { RtErrorEvent, RtToggleEvent } from '../shared/events.ts';
import { type CardRecords, dataset } from './load.ts';
import { eventually, isFallback, put, root, show, text } from '../../test/browsers/card-on-page.ts';
import { TreatyCard } from './treaty-card.ts';

/** A card whose records a test withholds or delays. */
class TriedCard extends TreatyCard {
  static instead: Partial<CardRecords> = {};
  protected override readonly records = { ...dataset, ...TriedCard.instead };
}

beforeAll(() => {
  TreatyCard.define();
  TriedCard.define('tried-card');
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const kars = 'treaty-of-kars-1921';
const names = { en: 'Treaty of Kars', ru: 'Карсский договор', tr: 'Kars Antlaşması' } as const;
const languages = ['en', 'ru', 'tr'] as const;

describe('a treaty of the dataset', () => {
  test.each(languages)('is shown in %s, with the other names each in its language', async (lang) => {
    const { card, errors, ready } = await show({ treaty: kars, lang });
    const article = root(card).querySelector('article');
    expect(article?.lang).toBe(lang);
    expect(root(card).querySelector('h3')?.textContent).toBe(names[lang]);
    const others = [...root(card).querySelectorAll<HTMLElement>('.other-names [lang]')];
    expect(others.map((one) => [one.lang, one.textContent])).toEqual(
      languages.filter((other) => other !== lang).map((other) => [other, names[other]]),
    );
    expect(root(card).querySelector('time')?.dateTime).toBe('1921-10-13');
    expect(root(card).querySelectorAll('.parties > li').length).toBe(5);
    expect(root(card).querySelectorAll('.terms > li').length).toBe(8);
    expect(errors).toEqual([]);
    expect(ready()).toBe(1);
    expect(card.matches(':state(in-force)')).toBe(true);
  });

  test('replaces the author’s text only when it is there', async () => {
    const { card } = put({ treaty: kars, lang: 'en' });
    await card.updateComplete;
    expect(isFallback(card)).toBe(true);
    await eventually(() => card.state).toBe('ready');
    expect(root(card).querySelector('slot:not([name])')).toBeNull();
  });

  test('is shown again in the language that `lang` changes to', async () => {
    const { card, ready } = await show({ treaty: kars, lang: 'en' });
    card.lang = 'ru';
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe(names.ru);
    expect(ready()).toBe(1);
  });

  test('takes the language of the page around it', async () => {
    const host = document.createElement('div');
    host.lang = 'tr';
    const shadow = host.attachShadow({ mode: 'open' });
    const card = document.createElement('treaty-card');
    card.treaty = kars;
    shadow.append(card);
    document.body.append(host);
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe(names.tr);
  });

  test('gives way to another one', async () => {
    const { card, ready } = await show({ treaty: kars, lang: 'en' });
    card.treaty = 'montreux-convention-1936';
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe('Montreux Convention');
    expect(ready()).toBe(2);
  });

  test('heads the part of the page that it is put into', async () => {
    const { card } = await show({ treaty: kars, lang: 'en', 'heading-level': '2' });
    expect(root(card).querySelector('h2')?.textContent).toBe(names.en);
    expect([...root(card).querySelectorAll('summary > *:first-child')].map((one) => one.localName)).toEqual([
      'h3',
      'h3',
      'h3',
      'h3',
    ]);
    card.headingLevel = 'nonsense';
    expect(card.headingLevel).toBe(3);
  });

  test('leaves its sources out when told', async () => {
    const { card } = await show({ treaty: kars, lang: 'en', 'without-sources': '' });
    expect(root(card).querySelector('.sources, .refs, a')).toBeNull();
  });

  test('leads outside with safe links only', async () => {
    const { card } = await show({ treaty: kars, lang: 'en' });
    const links = [...root(card).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.rel).toBe('noopener noreferrer');
    }
  });
});

describe('the day', () => {
  test('decides the status', async () => {
    const { card, errors } = await show({ treaty: 'montreux-convention-1936', lang: 'en', on: '1936-08-01' });
    expect(text(card)).toContain('signed, not in force');
    expect(text(card)).toContain('as of 1 August 1936');
    expect(card.matches(':state(in-force)')).toBe(false);
    card.on = '1950';
    await eventually(() => text(card)).toContain('in force since');
    expect(errors).toEqual([]);
  });

  test.each(['yesterday', '1936-02-31', '', '1936/..'])(
    'is today when “%s” is none, and the page is told once',
    async (on) => {
      const { card, errors } = await show({ treaty: 'montreux-convention-1936', lang: 'en', on });
      expect(text(card)).toContain(`as of`);
      expect(text(card)).toContain(String(new Date().getFullYear()));
      expect(errors.map(({ problems }) => problems.map(({ code, path }) => [code, path]))).toEqual([
        [['bad-attribute', 'on']],
      ]);
    },
  );
});

describe('an id that nobody has', () => {
  test('keeps the author’s text and says so once, with the likely one', async () => {
    const { card, errors, ready } = put({ treaty: 'treaty-of-cars-1921', lang: 'en' });
    await eventually(() => card.state).toBe('error');
    expect(isFallback(card)).toBe(true);
    card.lang = 'ru';
    card.setAttribute('variant', 'compact');
    await card.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(errors.length).toBe(1);
    expect(errors[0]?.problems[0]?.code).toBe('unknown-id');
    expect(errors[0]?.message).toContain('Did you mean “treaty-of-kars-1921”?');
    expect(ready()).toBe(0);
  });

  test.each(['__proto__', 'constructor', '<img src=x onerror=alert(1)>', 'x'.repeat(10_000)])(
    'may be anything: %.30s',
    async (treaty) => {
      const { card, errors } = put({ treaty, lang: 'en' });
      await eventually(() => card.state).toBe('error');
      expect(isFallback(card)).toBe(true);
      expect(errors.length).toBe(1);
      expect(errors[0]?.message.length).toBeLessThan(300);
    },
  );

  test('after a known one brings the author’s text back', async () => {
    const { card } = await show({ treaty: kars, lang: 'en' });
    card.treaty = 'nowhere';
    await eventually(() => isFallback(card)).toBe(true);
    card.treaty = kars;
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe(names.en);
  });

  test('none at all is no error', async () => {
    const { card, errors } = put({ lang: 'en' });
    await eventually(() => card.state).toBe('empty');
    expect(isFallback(card)).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('own data', () => {
  const evil =
    '"><script>globalThis.evil=1</script><img src=x onerror="globalThis.evil=1">&lt;svg onload=evil()&gt;';
  const hostile = {
    id: evil,
    label: `${evil}label`,
    type: 'peace-treaty',
    summary: `${evil}summary`,
    alsoKnownAs: [{ text: `${evil}alias`, lang: evil, why: evil }],
    signed: {
      edtf: '1774-07-21',
      at: `javascript:alert('place')`,
      cites: [{ source: 'javascript:alert(1)', at: evil }],
    },
    parties: [
      { polity: `${evil}party`, signatories: [`${evil}signatory`] },
      { polity: 'data:text/html,<script>evil=1</script>' },
    ],
    ratified: [{ edtf: '1775', by: `${evil}ratifier` }],
    terms: [
      {
        article: `${evil}article`,
        says: `${evil}says`,
        cites: [{ source: `${evil}source`, at: 'vbscript:x' }],
      },
    ],
    links: [
      { rel: 'ends_war', to: `wars/${evil}` },
      { rel: 'confirms', to: `treaties/javascript:alert(2)` },
    ],
    claims: [evil],
    cites: [{ source: 'constructor' }, { source: '__proto__' }],
  };

  test.each(['card', 'compact', 'line'])('is text, whatever it holds (%s)', async (variant) => {
    const { card, errors } = await show({ variant, lang: 'en', open: '' }, hostile);
    expect(text(card)).toContain(`${evil}label`);
    const shadow = root(card);
    expect(
      shadow.querySelectorAll('script, img, svg, iframe, object, embed, a, [onerror], [style], [src], [href]')
        .length,
    ).toBe(0);
    expect([...shadow.querySelectorAll('[lang]')].map((one) => one.getAttribute('lang'))).toEqual(
      [...shadow.querySelectorAll('[lang]')].map(() => 'en'),
    );
    expect('evil' in globalThis).toBe(false);
    expect(errors).toEqual([]);
    if (variant === 'card') {
      for (const part of [
        'summary',
        'alias',
        'party',
        'signatory',
        'ratifier',
        'article',
        'says',
        'source',
      ]) {
        expect(text(card)).toContain(`${evil}${part}`);
      }
    }
  });

  test('with the ids of the dataset takes its names', async () => {
    const own = {
      label: 'Treaty of the Test',
      type: 'alliance',
      signed: { edtf: '1799-01-03', at: 'istanbul' },
      parties: [{ polity: 'russian-empire' }, { polity: 'A third party' }],
    };
    const { card } = await show({ lang: 'ru' }, own);
    expect(text(card)).toContain('Российская империя');
    expect(text(card)).toContain('Стамбул');
    expect(text(card)).toContain('A third party');
  });

  test('that is no treaty keeps the author’s text and is reported once', async () => {
    const { card, errors } = put({ lang: 'en' }, { label: 'Only a name' });
    await eventually(() => card.state).toBe('error');
    expect(isFallback(card)).toBe(true);
    expect(errors.map(({ problems }) => problems.map(({ code, path }) => [code, path]))).toEqual([
      [['bad-entry', 'signed']],
    ]);
  });
});

describe('records that do not come', () => {
  const kindsOf = (errors: readonly RtErrorEvent[]) =>
    errors.map(({ problems }) => problems.map(({ code }) => code));
  const refuse = () => Promise.reject(new TypeError('Failed to fetch'));

  test.each(['treaties', 'face'] as const)('(%s) leave the author’s text', async (part) => {
    TriedCard.instead = { [part]: refuse };
    const { card, errors } = put({ treaty: kars, lang: 'en' }, undefined, TriedCard);
    await eventually(() => kindsOf(errors)).toEqual([['load-failed']]);
    expect(card.state).toBe('error');
    expect(isFallback(card)).toBe(true);
  });

  test('(sources) leave the rest of the card', async () => {
    TriedCard.instead = { back: refuse };
    const { card, errors, ready } = put({ treaty: kars, lang: 'en', open: '' }, undefined, TriedCard);
    await eventually(() => kindsOf(errors)).toEqual([['load-failed']]);
    await card.updateComplete;
    expect(card.state).toBe('ready');
    expect(root(card).querySelector('h3')?.textContent).toBe(names.en);
    expect(text(card)).toContain('This part could not be loaded.');
    expect(ready()).toBe(1);
  });

  test('in time do not overwrite those that were asked for later', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    TriedCard.instead = {
      treaties: async (language) => {
        if (language === 'ru') await held;
        return dataset.treaties(language);
      },
    };
    const { card, ready } = put({ treaty: kars, lang: 'ru' }, undefined, TriedCard);
    await card.updateComplete;
    card.lang = 'tr';
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe(names.tr);
    release();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(root(card).querySelector('h3')?.textContent).toBe(names.tr);
    expect(ready()).toBe(1);
  });
});

describe('variants', () => {
  test('a line sits in its sentence with the page’s own letters', async () => {
    document.documentElement.style.setProperty('color-scheme', 'light dark');
    const sentence = document.createElement('p');
    sentence.lang = 'en';
    sentence.style.cssText = 'font: italic 700 23px/2 monospace; color: rgb(1, 2, 3)';
    document.body.append(sentence);
    const { card } = put({ treaty: kars, variant: 'line' });
    sentence.append('By the ', card, ', they agreed.');
    await eventually(() => card.state).toBe('ready');
    await card.updateComplete;
    expect(root(card).textContent).toBe('Treaty of Kars (13\u00a0October 1921, in force)');
    const style = getComputedStyle(card);
    expect(style.display).toBe('inline');
    expect(style.color).toBe('rgb(1, 2, 3)');
    expect(style.backgroundColor).toBe('rgba(0, 0, 0, 0)');
    expect(style.lineHeight).toBe('46px');
    for (const inner of root(card).querySelectorAll('*')) {
      const { display, fontSize, fontStyle, fontWeight } = getComputedStyle(inner);
      if (inner.localName !== 'style')
        expect([display, fontSize, fontStyle, fontWeight]).toEqual(['inline', '23px', 'italic', '700']);
    }
  });

  test('a line names the day that was asked for', async () => {
    const { card } = await show({ treaty: kars, variant: 'line', on: '1921-12', lang: 'en' });
    expect(text(card)).toBe(
      'Treaty of Kars (13\u00a0October 1921, signed, not in force as of December 1921)'.replace(
        '\u00a0',
        ' ',
      ),
    );
  });

  test('compact has a heading, a day, parties, status and summary, and nothing to open', async () => {
    const { card } = await show({ treaty: kars, variant: 'compact', lang: 'en' });
    expect(root(card).querySelector('h3')?.textContent).toBe(names.en);
    expect(text(card)).toMatch(/13 October 1921.*Kars.*Parties:.*Soviet Russia.*in force since/);
    expect(root(card).querySelector('details')).toBeNull();
  });

  test('anything else is a card', async () => {
    const { card } = await show({ treaty: kars, variant: 'LINE', lang: 'en' });
    expect(card.variant).toBe('card');
    expect(root(card).querySelector('.card')).not.toBeNull();
    card.variant = 'compact';
    await eventually(() => root(card).querySelector('.compact')).not.toBeNull();
    expect(card.getAttribute('variant')).toBe('compact');
  });
});

describe('the details', () => {
  const opened = (card: TreatyCard) => [...root(card).querySelectorAll('details')].map(({ open }) => open);

  test('open and close with `open`, without an event', async () => {
    const { card } = await show({ treaty: kars, lang: 'en' });
    const toggles: RtToggleEvent[] = [];
    card.addEventListener('rt-toggle', (event) => toggles.push(event));
    expect(opened(card)).toEqual([false, false, false, false]);
    card.open = true;
    await card.updateComplete;
    expect(opened(card)).toEqual([true, true, true, false]);
    card.open = false;
    await card.updateComplete;
    expect(opened(card)).toEqual([false, false, false, false]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(toggles).toEqual([]);
  });

  test('tell the page when a reader opens one, and stay open in another language', async () => {
    const { card } = await show({ treaty: kars, lang: 'en' });
    const toggles: [string, boolean][] = [];
    document.body.addEventListener('rt-toggle', ({ id, open }) => toggles.push([id, open]), { once: true });
    root(card).querySelector('summary')?.click();
    await eventually(() => toggles).toEqual([[`${kars}#terms`, true]]);
    card.lang = 'tr';
    await eventually(() => root(card).querySelector('h3')?.textContent).toBe(names.tr);
    expect(opened(card)).toEqual([true, false, false, false]);
  });

  test('set claims side by side under the names of their holders', async () => {
    const { card } = await show({ treaty: 'treaty-of-kucuk-kaynarca-1774', lang: 'en', open: '' });
    const holders = [...root(card).querySelectorAll('.voices dt')].map((one) => one.textContent);
    expect(holders).toContain('Russian historiography');
    expect(holders.length).toBeGreaterThan(2);
    expect(text(card)).toContain('disputed');
  });
});

describe('axe has nothing to say', () => {
  const themes = ['light', 'dark'] as const;
  const cases = languages.flatMap((lang) => themes.map((theme) => ({ lang, theme })));

  test.each(cases)('in $lang, $theme', async ({ lang, theme }) => {
    document.documentElement.style.setProperty('color-scheme', theme);
    document.documentElement.style.setProperty('background', theme === 'dark' ? '#000' : '#fff');
    document.documentElement.style.setProperty('color', theme === 'dark' ? '#fff' : '#000');
    for (const treaty of [kars, 'treaty-of-kucuk-kaynarca-1774']) {
      for (const variant of ['card', 'compact', 'line']) {
        for (const open of variant === 'card' ? [false, true] : [false]) {
          const { card } = await show({
            treaty,
            lang,
            variant,
            'heading-level': '1',
            ...(open ? { open: '' } : {}),
          });
          const { violations, incomplete } = await axe.run(card, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          expect(incomplete.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          card.remove();
        }
      }
    }
  });
});

test('fits into 320 pixels in every language', async () => {
  const frame = document.createElement('div');
  frame.style.cssText = 'inline-size: 320px; font: 16px/1.5 serif';
  document.body.append(frame);
  for (const lang of languages) {
    for (const treaty of [
      'treaty-of-kucuk-kaynarca-1774',
      'agreement-intergovernmental-commission-1992',
      kars,
    ]) {
      const { card } = await show({ treaty, lang, open: '' });
      frame.replaceChildren(card);
      await card.updateComplete;
      expect(frame.scrollWidth).toBeLessThanOrEqual(320);
      for (const inner of root(card).querySelectorAll('article *:not(.visually-hidden)')) {
        expect(inner.getBoundingClientRect().right, inner.outerHTML.slice(0, 200)).toBeLessThanOrEqual(
          frame.getBoundingClientRect().right + 0.5,
        );
      }
    }
  }
});

test('two definitions do not quarrel', () => {
  expect(() => {
    TreatyCard.define();
  }).not.toThrow();
  expect(customElements.get('treaty-card')).toBe(TreatyCard);
});
