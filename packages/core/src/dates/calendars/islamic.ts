import { januaryToDecember } from './month-lengths.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * The tabular Islamic calendar, civil epoch (1 Muharram 1 = 16 July 622 Julian), with leap years 2, 5, 7, 10, 13, 16,
 * 18, 21, 24, 26 and 29 of each thirty. A month began when the moon was seen: documents differ from it by a day, and
 * may have a thirtieth day where it has none.
 *
 * After E. M. Reingold and N. Dershowitz, Calendrical Calculations, 4th ed. (2018), ch. 7.
 */
export const islamic: Reckoning = {
  months: (year) => (year >= 1 && year <= 1600 ? januaryToDecember : []),
  days: () => 30,
  // A thirtieth day that only some documents have would belong to the next month or year.
  sureDays: (_, month) => (month % 2 === 0 ? 29 : 30),
  dayNumber: (year, month, day) =>
    day + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + epoch - 1,
  remedy: 'Use years 0001 to 1600 of the Hijra.',
  within: 1,
};

/** 16 July 622, Julian. */
const epoch = 1948440;
