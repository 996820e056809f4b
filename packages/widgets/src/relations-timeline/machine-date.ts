import { nothing } from 'lit';

/** A value that `<time datetime>` allows; an uncertain date has none. */
export const machineDate = (edtf: string): string | typeof nothing =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(edtf) ? edtf : nothing;
