import type { Treaty } from '@russia-turkey/core';
import { expect } from 'vitest';
import type { RtErrorEvent } from '../../src/shared/events.ts';
import { TreatyCard } from '../../src/treaty-card/treaty-card.ts';

/** The first card of a run waits for the collections, which may take a while. */
export const eventually = <T>(what: () => T) => expect.poll(what, { timeout: 10_000 });

export interface Shown {
  readonly card: TreatyCard;
  readonly errors: RtErrorEvent[];
  readonly ready: () => number;
}

/** Puts a card on the page, with the author's own text inside, and listens to it. */
export function put(
  attributes: Readonly<Record<string, string>>,
  data?: unknown,
  element = TreatyCard,
): Shown {
  const card = new element();
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value);
  if (data !== undefined) card.data = data as Treaty;
  card.append('The author’s own text');
  const errors: RtErrorEvent[] = [];
  let ready = 0;
  document.body.addEventListener('rt-error', (event) => errors.push(event), {
    signal: AbortSignal.timeout(10_000),
  });
  card.addEventListener('rt-ready', () => (ready += 1));
  document.body.append(card);
  return { card, errors, ready: () => ready };
}

export async function show(attributes: Readonly<Record<string, string>>, data?: unknown): Promise<Shown> {
  const shown = put(attributes, data);
  await eventually(() => shown.card.state).toBe('ready');
  await settled(shown.card);
  return shown;
}

/** The details come after the face. */
export async function settled(card: TreatyCard): Promise<void> {
  await eventually(() => text(card)).not.toMatch(/Loading …|Загрузка…|Yükleniyor…/);
  await card.updateComplete;
}

export const root = (card: TreatyCard): ShadowRoot => card.shadowRoot ?? expect.fail('no shadow root');
export const text = (card: TreatyCard) => root(card).textContent.replace(/\s+/g, ' ').trim();
export const isFallback = (card: TreatyCard) =>
  root(card).querySelector('slot:not([name])') !== null && root(card).querySelector('article') === null;
