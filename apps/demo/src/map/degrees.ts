import type { Language, Place } from '@russia-turkey/core';

type Coordinates = NonNullable<Place['coordinates']>;

/** North and south, east and west. */
const compass: Readonly<Record<Language, Readonly<Record<keyof Coordinates, readonly [string, string]>>>> = {
  en: { lat: ['N', 'S'], lon: ['E', 'W'] },
  ru: { lat: ['с.\u00a0ш.', 'ю.\u00a0ш.'], lon: ['в.\u00a0д.', 'з.\u00a0д.'] },
  tr: { lat: ['K', 'G'], lon: ['D', 'B'] },
};

/** Degrees of latitude or longitude as the language writes them; the equator and the first meridian have no side. */
export function degrees(value: number, of: keyof Coordinates, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(Math.abs(value));
  const [positive, negative] = compass[language][of];
  return value === 0 ? `${number}°` : `${number}°\u00a0${value > 0 ? positive : negative}`;
}

export const position = ({ lat, lon }: Coordinates, language: Language): string =>
  `${degrees(lat, 'lat', language)}, ${degrees(lon, 'lon', language)}`;
