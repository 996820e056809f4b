import type { Calendar } from '../model/date.ts';

export const calendars: Readonly<Record<Calendar, string>> = {
  julian: 'Old Style, as Russia dated until 31 January 1918',
  islamic: 'lunar Hijri, as the Porte dated letters; converted within a day',
  rumi: 'the solar calendar of the Ottoman state',
  byzantine: 'years from the Creation, as Moscow dated until 1699',
};
