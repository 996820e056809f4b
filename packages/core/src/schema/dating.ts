import { z } from 'zod';
import { cites } from './citation.ts';
import { ref } from './reference.ts';

/**
 * An Extended Date/Time Format value in the proleptic Gregorian calendar. The pattern only keeps out what cannot
 * be a date; the compiler parses it and says what is wrong.
 */
export const edtf = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(
    z
      .string()
      .regex(/^[0-9X[{.\-/,~?%\]} ]+$/, 'an EDTF date such as 1774-07-21, 1774-07, 1774~ or 1774/1775'),
  )
  .meta({ edtf: true });

export const calendars = ['julian', 'islamic', 'rumi', 'byzantine'] as const;

/** A date as the document writes it: year-month-day numbers in its own calendar, as far as it gives them. */
export const asWritten = z.strictObject({
  calendar: z.enum(calendars),
  date: z.union([z.string(), z.number().int()]).transform(String),
  text: z.string().min(1).max(120).optional(),
});

/** When something happened, how the document dates it, where, and who says so. */
export const dating = z.strictObject({
  when: edtf,
  as_written: z.array(asWritten).min(1).optional(),
  /** The calendars of the sources disagree; the exact conversion is not enforced. */
  calendar_doubt: z.literal(true).optional(),
  /** The source gives no full date; it follows from the context. */
  inferred: z.literal(true).optional(),
  at: ref('places').optional(),
  cites: cites.optional(),
});
