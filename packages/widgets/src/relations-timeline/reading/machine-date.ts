import { nothing } from 'lit';
import { plainPrecision } from '../../shared/machine-date.ts';

/** For a `datetime` attribute, which an uncertain date does not have. */
export const machineDate = (edtf: string): string | typeof nothing => (plainPrecision(edtf) ? edtf : nothing);
