import { z } from 'zod';

/** The three equal languages of the dataset. */
export const languages = ['en', 'ru', 'tr'] as const;

const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(.*\S)?$/su, 'no space at either end');

/** One text in each of the three languages, none optional. */
export const localized = (max: number) => z.strictObject({ en: line(max), ru: line(max), tr: line(max) });

export const labels = localized(80);
export const summary = localized(400);
export const sentence = localized(600);

export const bcp47 = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a BCP 47 tag such as en, ru or ota-Latn');

/** Another form of a name, with the reason why it exists. */
export const alias = z.strictObject({
  text: line(160),
  lang: bcp47,
  why: z.enum([
    'official-title',
    'other-name',
    'older-spelling',
    'transliteration',
    'abbreviation',
    'former-name',
  ]),
});
