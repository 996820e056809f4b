import { z } from 'zod';
import { indicatorTypes } from '../vocabulary/indicator.ts';
import { unit } from './amount.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { edtf } from './dating.ts';
import { anyRef, id } from './reference.ts';
import { labels, sentence } from './text.ts';

export const indicator = z
  .strictObject({
    type: choice(indicatorTypes).describe('What is measured.'),
    ...base,
    unit: unit.describe('The unit of every value in the series.'),
    categories: z
      .array(
        z.strictObject({
          id: id.describe('The short name that the points of the series use.'),
          labels: labels.describe('The name of the part, in three languages.'),
        }),
      )
      .min(2)
      .optional()
      .describe('Parts that are reported together, e.g. favourable and unfavourable.'),
    series: z
      .array(
        z
          .strictObject({
            period: edtf.describe('The time that the value covers, as an EDTF date or span.'),
            category: id.optional().describe('The part that it is about: the id of one of “categories”.'),
            value: z.number().describe('The figure as reported.'),
            low: z.number().optional().describe('The lowest estimate.'),
            high: z.number().optional().describe('The highest estimate.'),
            reporter: anyRef.describe('Who reports it: an organization, a perspective or a person, kind/id.'),
            method: sentence.optional().describe('How it was counted, where readers must know.'),
            rounded_to: z.number().positive().optional().describe('The step of rounding, e.g. 1000000.'),
            cites,
          })
          .meta({ id: 'point', description: 'One reported value.' }),
      )
      .min(1)
      .describe('The values, by period; reporters that disagree stand side by side.'),
    ...closing,
  })
  .meta({ description: 'A series of figures; reporters that disagree stand side by side.' });
