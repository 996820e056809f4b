export { type Converted, fromCalendar } from './calendars/from-calendar.ts';
export { type Answer, type Span, compareDates, isBefore, overlaps } from './compare.ts';
export { parseEdtf } from './edtf.ts';
export { DateError } from './errors.ts';
export { type FormatOptions, formatWhen } from './format.ts';
export { toGregorian, toJulian } from './julian.ts';
