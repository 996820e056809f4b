export const januaryToDecember: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const daysInGregorianMonth = (year: number, month: number): number =>
  month === 2 && year % 100 === 0 && year % 400 !== 0 ? 28 : daysInJulianMonth(year, month);

export const daysInJulianMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
