import { describe, expect, test } from 'vitest';
import { textWidth, wrapped } from './text-width.ts';

describe('textWidth', () => {
  test('grows with the font, and with each letter', () => {
    const text = 'Кючук-Кайнарджийский Küçük Kaynarca 1774';
    expect(textWidth(text, 20)).toBeCloseTo(textWidth(text, 10) * 2);
    for (let length = 1; length < text.length; length++)
      expect(textWidth(text.slice(0, length + 1), 10)).toBeGreaterThan(textWidth(text.slice(0, length), 10));
  });

  test('knows narrow from wide, semibold from regular, and has a width for what it does not know', () => {
    expect(textWidth('ili', 10)).toBeLessThan(textWidth('mWЩ', 10));
    expect(textWidth('Kars', 10, true)).toBeGreaterThan(textWidth('Kars', 10));
    expect(textWidth('漢', 10)).toBeGreaterThan(0);
  });
});

describe('wrapped', () => {
  const measure = (text: string) => text.length;

  test('keeps every word in its order, in lines that fit', () => {
    const text = 'Convention on the Regime of the Straits';
    const lines = wrapped(text, 12, measure);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
  });

  test('gives a word that fits nowhere a line of its own', () => {
    expect(wrapped('a Рязановский b', 5, measure)).toEqual(['a', 'Рязановский', 'b']);
  });

  test('says where words are missing', () => {
    expect(wrapped('one two three', 5, measure, 2)).toEqual(['one', 'two …']);
    expect(wrapped('', 5, measure)).toEqual([]);
  });
});
