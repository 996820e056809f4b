/** A day, a month or a year and nothing more: what `<time datetime>` allows. */
export function plainPrecision(edtf: string): 'day' | 'month' | 'year' | undefined {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf)) return undefined;
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day';
}
