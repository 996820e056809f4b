import { isGregorianDay } from '../../dates/iso-day.ts';
import { wellFormed } from '../format/well-formed.ts';
import { TableError } from './error.ts';
import type { Cell, CellType } from './table.ts';

const LEAST = -(2 ** 31);
const MOST = 2 ** 31 - 1;

const kinds: Readonly<
  Record<
    CellType,
    { readonly holds: (value: unknown) => boolean; readonly needs: string; readonly remedy: string }
  >
> = {
  string: {
    holds: (value) => typeof value === 'string',
    needs: 'a text',
    remedy: 'Write it as a text.',
  },
  integer: {
    holds: (value) => Number.isInteger(value) && (value as number) >= LEAST && (value as number) <= MOST,
    needs: 'a whole number of 32 bits',
    remedy: `Write a whole number from ${LEAST} to ${MOST}.`,
  },
  number: {
    holds: (value) => Number.isFinite(value),
    needs: 'a finite number',
    remedy: 'Leave the value out where there is none.',
  },
  boolean: {
    holds: (value) => typeof value === 'boolean',
    needs: 'true or false',
    remedy: 'Write true, or leave it out.',
  },
  date: {
    // Longer are the days of years beyond 9999.
    holds: (value) => typeof value === 'string' && value.length === 10 && isGregorianDay(value),
    needs: 'a day of the Gregorian calendar',
    remedy: 'Write it like 1774-07-21.',
  },
};

/**
 * The value as a cell of its column.
 *
 * @throws {TableError} when the column cannot hold it
 */
export function cellOf(value: unknown, type: CellType, where: () => string): Cell {
  if (value === undefined || value === null) return null;
  const kind = kinds[type];
  if (!kind.holds(value)) {
    throw new TableError(where(), `${shown(value)} is not ${kind.needs}`, kind.remedy);
  }
  return typeof value === 'string' ? wellFormed(value) : (value as Cell);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.slice(0, 60)}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `a value of type ${typeof value}`;
}
