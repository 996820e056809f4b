export { fromCalendar, toGregorian, toJulian } from './calendars.ts';
export { type Answer, type Span, compareDates, isBefore, overlaps } from './compare.ts';
export { parseEdtf } from './edtf.ts';
export { DateError } from './errors.ts';
export { formatWhen } from './format.ts';
