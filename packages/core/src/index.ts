/** Query functions and types; no data. The data are in the entries `./en`, `./ru`, `./tr` and `./all`. */
export type * from './model/index.ts';
export { byPerspective, claimsAbout } from './claims/claims-about.ts';
export { cite } from './cite/cite.ts';
export {
  type Answer,
  DateError,
  type Span,
  compareDates,
  formatWhen,
  isBefore,
  overlaps,
  parseEdtf,
  toGregorian,
  toJulian,
} from './dates/index.ts';
export type { FormatOptions } from './dates/format.ts';
export { byId, find } from './query/by-id.ts';
export { chronological } from './query/chronological.ts';
export { type Dated, spanOf } from './query/date-of.ts';
export { during, surelyDuring } from './query/during.ts';
export { QueryError } from './query/errors.ts';
export { involving } from './query/involving.ts';
export { about, contested, ofType } from './query/of-type.ts';
export { periodAt } from './query/period-at.ts';
export { resolveId } from './query/resolve-id.ts';
export { type TreatyStatus, inForceOn, statusOn } from './query/status-on.ts';
export { type Test, anyOf, not, where } from './query/where.ts';
export { safeUrl } from './text/safe-url.ts';
