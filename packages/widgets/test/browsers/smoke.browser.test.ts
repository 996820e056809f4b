import axe from 'axe-core';
import { LitElement, html } from 'lit';
import { expect, inject, test } from 'vitest';
import { server } from 'vitest/browser';
import { timeZone } from './readers.ts';

/** A lit element as small as can be: what it shows proves that browser, bundler and lit work together. */
class SmokeCard extends LitElement {
  static override properties = { name: {}, open: { type: Boolean } };
  declare name: string;
  declare open: boolean;

  constructor() {
    super();
    this.name = '';
    this.open = false;
  }

  override render() {
    return html`<article>
      <h2>${this.name}</h2>
      <button aria-expanded=${this.open} @click=${() => this.toggle()}>Kaynaklar</button>
      ${this.open ? html`<p>Düstur, cilt 5</p>` : ''}
    </article>`;
  }

  private toggle(): void {
    this.open = !this.open;
  }
}
customElements.define('smoke-card', SmokeCard);

async function show(name: string): Promise<SmokeCard> {
  const card = new SmokeCard();
  card.name = name;
  document.body.append(card);
  await card.updateComplete;
  return card;
}

test('an element renders its text in three scripts', async () => {
  const card = await show('Küçük Kaynarca · Кючук-Кайнарджи · Küçük');
  expect(card.shadowRoot?.querySelector('h2')?.textContent).toBe('Küçük Kaynarca · Кючук-Кайнарджи · Küçük');
});

test('a text from data stays a text', async () => {
  const card = await show('<img src=x onerror="document.title=1">');
  expect(card.shadowRoot?.querySelector('img')).toBeNull();
  expect(card.shadowRoot?.querySelector('h2')?.textContent).toContain('<img');
});

test('a click opens, and axe has nothing to say closed or open', async () => {
  const card = await show('Brest-Litovsk');
  for (const open of [false, true]) {
    expect(card.open).toBe(open);
    const { incomplete, passes, violations } = await axe.run(card, {
      runOnly: ['wcag2a', 'wcag2aa', 'best-practice'],
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(incomplete.map(({ id }) => id)).toEqual([]);
    expect(passes.length).toBeGreaterThan(0);
    card.shadowRoot?.querySelector('button')?.click();
    await card.updateComplete;
  }
});

test('axe sees into the shadow root', async () => {
  const card = await show('Brest-Litovsk');
  const nameless = document.createElement('button');
  card.shadowRoot?.append(nameless);
  const { violations } = await axe.run(card);
  expect(violations.map(({ id }) => id)).toContain('button-name');
});

test('a test may change the page …', () => {
  document.documentElement.style.colorScheme = 'dark';
  document.documentElement.lang = 'ru';
  document.body.className = 'changed';
});

test('… and the next one finds it clean', () => {
  expect(document.documentElement.style.colorScheme).toBe('');
  expect(document.documentElement.lang).not.toBe('ru');
  expect(document.body.className).toBe('');
  expect(document.querySelector('smoke-card')).toBeNull();
});

test('the clock is in Istanbul, the language Turkish', () => {
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(-180);
  expect(navigator.language).toBe(inject('language') ?? navigator.language);
});

test('this is the browser that the report is named after', () => {
  const engines = {
    chromium: /Chrome\//,
    firefox: /Firefox\//,
    webkit: /^(?!.*Chrome).*AppleWebKit\//,
    safari: /^(?!.*Chrome).*AppleWebKit\//,
  };
  expect(navigator.userAgent).toMatch(engines[server.browser as keyof typeof engines]);
});
