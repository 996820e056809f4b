/** Query functions and types; no data. The data are in the entries `./en`, `./ru`, `./tr` and `./all`. */
export type * from './model/index.ts';
export { cite } from './cite/cite.ts';
export { byPerspective, claimsAbout } from './claims/claims-about.ts';
export {
  type Answer,
  DateError,
  type FormatOptions,
  type Span,
  compareDates,
  formatWhen,
  isBefore,
  overlaps,
  parseEdtf,
  toGregorian,
  toJulian,
} from './dates/index.ts';
export { about } from './query/about.ts';
export { at } from './query/at.ts';
export { byId, find } from './query/by-id.ts';
export { citing } from './query/citing.ts';
export { contested } from './query/contested.ts';
export { chronological } from './query/chronological.ts';
export { type Dated, spanOf } from './query/date-of.ts';
export { after, before, during, surelyDuring } from './query/during.ts';
export { QueryError } from './query/errors.ts';
export { groupBy } from './query/group-by.ts';
export { involving } from './query/involving.ts';
export { type Lineage, lineage } from './query/lineage.ts';
export { linksFrom, linksTo } from './query/links.ts';
export { nameAt } from './query/name-at.ts';
export { ofType } from './query/of-type.ts';
export { type OfficeHolder, officeHoldersAt } from './query/office-holders-at.ts';
export { onThisDay } from './query/on-this-day.ts';
export { periodAt } from './query/period-at.ts';
export { resolveId } from './query/resolve-id.ts';
export { type TreatyStatus, inForceOn, statusOn } from './query/status-on.ts';
export { sourcesOf } from './query/sources-of.ts';
export { type Test, anyOf, not, where } from './query/where.ts';
export { safeUrl } from './text/safe-url.ts';
