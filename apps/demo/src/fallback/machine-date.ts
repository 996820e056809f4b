/** The finest `datetime` value that holds a whole span of days: a day, a month or a year; none if it is longer. */
export function machineDate(earliest: string, latest: string): string | undefined {
  for (const length of [10, 7, 4]) {
    if (earliest.slice(0, length) === latest.slice(0, length)) return earliest.slice(0, length);
  }
  return undefined;
}
