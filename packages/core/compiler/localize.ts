import type { Language } from '../src/model/text.ts';

/** The same value with each `{ en, ru, tr }` replaced by the text of one language. */
export function localize(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localize(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 3 && 'en' in value && 'ru' in value && 'tr' in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, localize(inner, language)]));
}
