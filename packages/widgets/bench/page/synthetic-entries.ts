import type { Dated, Entry } from './contract.ts';

const seed = 1774;
const firstYear = 1453;
const lastYear = 2026;
const dayLength = 86_400_000;

const titles = [
  'Peace treaty of Küçük Kaynarca between the two empires',
  'Embassy of the Sublime Porte received in Moscow',
  'Protocol on navigation in the Straits',
  'Экспедиция русского флота в Архипелаг',
  'Договор о дружбе и братстве, подписанный в Москве',
  'Манифест о принятии полуострова Крымского под Российскую державу',
  'Doğu Anadolu’da sınırın yeniden çizilmesi',
  'Boğazlar rejimine ilişkin Montrö Sözleşmesi',
  'Akkuyu’da nükleer santral yapımına dair anlaşma',
] as const;
const summaries = [
  'Signed after long talks in the camp of the grand vizier. It moved the border, opened the sea to trade and left the question of protection open for half a century.',
  'Подписан после долгих переговоров в лагере великого визиря. Граница сдвинулась, море открылось для торговли, а спор о покровительстве остался на полвека.',
  'Sadrazamın ordugâhındaki uzun görüşmelerin ardından imzalandı. Sınır değişti, deniz ticarete açıldı, himaye meselesi yarım yüzyıl açık kaldı.',
] as const;
const kinds = ['events', 'treaties', 'wars', 'projects'] as const;
const weights = [1, 2, 3, 4, 5] as const;

/**
 * So many entries, the same ones every time: spread evenly from the fall of Constantinople to today, in chronological
 * order, of all kinds and weights, with titles of usual length in three languages. The number at the end of a title
 * makes it unique.
 */
export function syntheticEntries(count: number): Dated[] {
  const next = randomNumbers(seed);
  const first = Date.UTC(firstYear, 0, 1);
  const length = Date.UTC(lastYear, 11, 1) - first;
  const starts = Array.from(
    { length: count },
    () => first + Math.floor((next() * length) / dayLength) * dayLength,
  );
  return starts
    .sort((a, b) => a - b)
    .map((start, at) => {
      const kind = pick(kinds, next);
      const title = Math.floor(next() * titles.length);
      const { when, to } = dateOf(start, kind, next);
      const entry: Entry = {
        id: `synthetic-${at}`,
        label: `${titles[title] ?? ''} № ${String(at).padStart(6, '0')}`,
        when,
        summary: summaries[Math.floor(title / 3)] ?? '',
        kind,
        weight: pick(weights, next),
        href: `https://example.org/entries/${at}`,
        source: `Synthetic collection, ${kind}, page ${at + 1}`,
      };
      return { entry, days: { from: iso(start), to } };
    });
}

/** A war or a project takes years; the rest is known to the day, the month, the year, or about. */
function dateOf(
  start: number,
  kind: (typeof kinds)[number],
  next: () => number,
): { readonly when: string; readonly to: string } {
  const from = iso(start);
  if (kind === 'wars' || kind === 'projects') {
    const to = iso(
      Math.min(start + (30 + Math.floor(next() * 2500)) * dayLength, Date.UTC(lastYear, 11, 31)),
    );
    return { when: `${from}/${to}`, to };
  }
  const exactness = next();
  if (exactness < 0.7) return { when: from, to: from };
  if (exactness < 0.85) return { when: from.slice(0, 7), to: from };
  return { when: exactness < 0.95 ? from.slice(0, 4) : `${from.slice(0, 4)}~`, to: from };
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** Numbers from 0 to 1 that look like chance and are the same for a seed: mulberry32. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
