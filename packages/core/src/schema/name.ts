import { z } from 'zod';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { bcp47 } from './text.ts';

export const datedName = z
  .strictObject({
    text: z.string().min(1).max(80).describe('The name, at most 80 characters.'),
    lang: bcp47,
    from: edtf.optional().describe('Since when; from the beginning, where absent.'),
    to: edtf.optional().describe('Until when; until today, where absent.'),
    official: z.literal(true).optional().describe('It was the name in law.'),
    cites: cites.optional().describe('Who says so.'),
  })
  .meta({ id: 'dated-name', description: 'A name that something had for a time, in one language.' });
