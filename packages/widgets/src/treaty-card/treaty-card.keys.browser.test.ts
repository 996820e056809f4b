import { afterEach, beforeAll, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TreatyCard } from './treaty-card.ts';

beforeAll(() => TreatyCard.define());

afterEach(() => {
  document.body.replaceChildren();
});

test('Tab reaches each part, Enter and Space open it, and focus stays', async () => {
  const card = document.createElement('treaty-card');
  card.lang = 'en';
  card.treaty = 'treaty-of-kars-1921';
  document.body.append(card);
  await expect.poll(() => card.shadowRoot?.querySelectorAll('summary').length, { timeout: 10_000 }).toBe(4);
  const focused = () => card.shadowRoot?.activeElement?.querySelector('h4')?.textContent;
  const opened = () => [...(card.shadowRoot?.querySelectorAll('details') ?? [])].map(({ open }) => open);

  expect(card.shadowRoot?.activeElement).toBeNull();
  // First what leads to other treaties.
  for (let led = 0; led < 2; led++) {
    await userEvent.tab();
    expect(card.shadowRoot?.activeElement?.textContent).toBe('Treaty of Moscow (1921)');
  }
  await userEvent.tab();
  expect(focused()).toBe('Terms');
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual([true, false, false, false]);
  expect(focused()).toBe('Terms');
  await userEvent.tab();
  expect(focused()).toBe('Who says what');
  await userEvent.keyboard('[Space]');
  expect(opened()).toEqual([true, true, false, false]);
  await userEvent.keyboard('[Space]');
  expect(opened()).toEqual([true, false, false, false]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual([true, false, true, false]);
});

test('a treaty that another leads to is shown by key, with a way back, and focus goes along', async () => {
  const card = document.createElement('treaty-card');
  card.lang = 'en';
  card.treaty = 'treaty-of-kars-1921';
  document.body.append(card);
  const name = () => card.shadowRoot?.querySelector('h3')?.textContent;
  const focus = () => card.shadowRoot?.activeElement?.textContent;
  await expect.poll(() => card.shadowRoot?.querySelector('[data-id]'), { timeout: 10_000 }).not.toBeNull();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(name).toBe('Treaty of Moscow (1921)');
  await expect.poll(focus).toBe('Treaty of Moscow (1921)');
  await userEvent.tab({ shift: true });
  expect(focus()).toContain('Back to Treaty of Kars');
  await userEvent.keyboard('[Space]');
  await expect.poll(name).toBe('Treaty of Kars');
  await expect.poll(focus).toBe('Treaty of Moscow (1921)');
});

test('a citation is chosen and copied by key', async () => {
  const card = document.createElement('treaty-card');
  card.lang = 'en';
  card.treaty = 'joint-declaration-2004';
  document.body.append(card);
  const parts = () => [...(card.shadowRoot?.querySelectorAll('summary') ?? [])];
  const field = () => card.shadowRoot?.querySelector('textarea');
  await expect.poll(() => parts().length, { timeout: 10_000 }).toBeGreaterThan(1);
  parts().at(-1)?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(field, { timeout: 10_000 }).toBeTruthy();
  const text = field()?.value;
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => field()?.value).toContain('@inreference{joint-declaration-2004,');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => field()?.value).toBe(text);
  await userEvent.tab();
  expect(card.shadowRoot?.activeElement).toBe(field());
  await userEvent.tab();
  expect(card.shadowRoot?.activeElement?.textContent).toBe('Copy');
});
