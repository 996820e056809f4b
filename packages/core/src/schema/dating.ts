import { z } from 'zod';
import { calendars } from '../vocabulary/calendar.ts';
import { choice } from './choice.ts';
import { cites } from './citation.ts';
import { ref } from './reference.ts';

/** The pattern only keeps out what cannot be a date; the compiler parses it and says what is wrong. */
export const edtf = z
  .union([
    z
      .string()
      .regex(/^[0-9X[{.\-/,~?%\]} ]+$/, 'an EDTF date such as 1774-07-21, 1774-07, 1774~ or 1774/1775'),
    z.number().int().positive(),
  ])
  .transform(String)
  .meta({
    id: 'edtf',
    edtf: true,
    description:
      'A date in the Gregorian calendar (EDTF): 1774-07-21, 1774-07, 1774; 1774~ about, 1774? doubtful, 192X a decade, 1768/1774 a span, 2023-06-03/.. goes on, [1747-04-10,1747-04-21] one of these.',
    examples: ['1774-07-21', '1774-07', '1774~', '1768/1774', '2023-06-03/..'],
  });

export const asWritten = z
  .strictObject({
    calendar: choice(calendars).describe('The calendar of the document.'),
    date: z
      .union([z.string(), z.number().int()])
      .transform(String)
      .meta({
        description: 'Year-month-day in the numbers of that calendar, as far as the document gives them.',
        examples: ['1774-07-10', '1774-07', '1774'],
      }),
    text: z.string().min(1).max(120).optional().describe('The words of the document.'),
  })
  .meta({ id: 'as-written', description: 'A date as the document writes it, in its own calendar.' });

export const dating = z
  .strictObject({
    when: edtf,
    as_written: z
      .array(asWritten)
      .min(1)
      .optional()
      .describe('How the document dates it. The compiler converts it and compares it with “when”.'),
    calendar_doubt: z
      .literal(true)
      .optional()
      .describe('The calendars of the sources disagree; the exact conversion is not enforced.'),
    inferred: z
      .literal(true)
      .optional()
      .describe('No source read gives the full date; it follows from the context.'),
    at: ref('places').optional().describe('Where: a record in data/places.'),
    cites: cites.optional().meta({ description: 'The sources that give this date.', recommended: true }),
  })
  .meta({ id: 'dating', description: 'When, how the document dates it, where, and who says so.' });
