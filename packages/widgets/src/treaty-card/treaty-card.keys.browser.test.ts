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
  await expect.poll(() => card.shadowRoot?.querySelectorAll('summary').length, { timeout: 10_000 }).toBe(3);
  const focused = () => card.shadowRoot?.activeElement?.querySelector('h4')?.textContent;
  const opened = () => [...(card.shadowRoot?.querySelectorAll('details') ?? [])].map(({ open }) => open);

  expect(card.shadowRoot?.activeElement).toBeNull();
  await userEvent.tab();
  expect(focused()).toBe('Terms');
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual([true, false, false]);
  expect(focused()).toBe('Terms');
  await userEvent.tab();
  expect(focused()).toBe('Who says what');
  await userEvent.keyboard('[Space]');
  expect(opened()).toEqual([true, true, false]);
  await userEvent.keyboard('[Space]');
  expect(opened()).toEqual([true, false, false]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(opened()).toEqual([true, false, true]);
});
