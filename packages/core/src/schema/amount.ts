import { z } from 'zod';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { localized } from './text.ts';

export const unit = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'UCUM-like or plain words.', examples: ['MW', 'USD', 'people', '%', 'km'] });

export const amount = z
  .strictObject({
    low: z.number().optional().describe('The lowest estimate.'),
    best: z.number().optional().describe('The figure itself, or the best estimate.'),
    high: z.number().optional().describe('The highest estimate.'),
    unit,
  })
  .refine((a) => a.best !== undefined || (a.low !== undefined && a.high !== undefined), {
    message: 'needs best, or both low and high',
  })
  .meta({
    id: 'amount',
    description: 'A count or a sum: best alone, or low and high, or all three, in one unit.',
    anyOf: [{ required: ['best'] }, { required: ['low', 'high'] }],
  });

export const figure = z
  .strictObject({
    of: localized(120).describe('What is counted.'),
    amount,
    as_of: edtf.optional().describe('The day for which it is true.'),
    cites: cites.optional().meta({ description: 'Who says so.', recommended: true }),
  })
  .meta({
    id: 'figure',
    description: 'A figure about the record: what is counted, how much, as of when, according to whom.',
  });
