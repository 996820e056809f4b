import { z } from 'zod';
import { aliasReasons } from '../vocabulary/alias.ts';
import { choice } from './choice.ts';

const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S([\s\S]*\S)?$/u, 'no space at either end');

/** One text in each of the three languages, none optional. */
export const localized = (max: number) =>
  z.strictObject({
    en: line(max).meta({ description: `In English, at most ${max} characters.` }),
    ru: line(max).meta({ description: `In Russian, at most ${max} characters.` }),
    tr: line(max).meta({ description: `In Turkish, at most ${max} characters.` }),
  });

export const labels = localized(80).meta({
  id: 'labels',
  description: 'The name, in three equal languages, each as a native editor writes it.',
});
export const summary = localized(400).meta({
  id: 'summary',
  description: 'What a reader should know: neutral, dated, of the same content in three languages.',
});
export const sentence = localized(600).meta({
  id: 'sentence',
  description: 'The same statement in three languages.',
});

export const bcp47 = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'a BCP 47 tag such as en, ru or ota-Latn')
  .meta({
    description: 'A language as a BCP 47 tag; ota-Latn is Ottoman Turkish in Latin letters.',
    examples: ['en', 'ru', 'tr', 'ota-Latn', 'fr'],
  });

export const alias = z
  .strictObject({
    text: line(160).meta({ description: 'The name, at most 160 characters.' }),
    lang: bcp47,
    why: choice(aliasReasons).describe('Why this form exists.'),
  })
  .meta({ id: 'alias', description: 'Another form of a name, with the reason why it exists.' });
