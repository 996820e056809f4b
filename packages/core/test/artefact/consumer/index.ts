// What a developer writes after installing the package. Compiled and run against the packed tarball.
import {
  type Treaty,
  byId,
  chronological,
  claimsAbout,
  during,
  find,
  formatWhen,
  inForceOn,
  involving,
  ofType,
  periodAt,
  statusOn,
  where,
} from '@russia-turkey/core';
import { treaties as inAll } from '@russia-turkey/core/all';
import { claims, periods, treaties } from '@russia-turkey/core/en';
import { outline } from '@russia-turkey/core/ru/outline';
import { treaties as turkish } from '@russia-turkey/core/tr/treaties';
import { meta } from '@russia-turkey/core/meta';

const kars = byId(treaties, 'treaty-of-kars-1921');
const label: string = kars.label;
const localized: string = byId(inAll, 'treaty-of-kars-1921').label.ru;
const plain: readonly Treaty[] = treaties;

// @ts-expect-error there is no such treaty
export const wrongId = () => byId(treaties, 'treaty-of-atlantis-1234');
// @ts-expect-error there is no such type of treaty
export const wrongType = () => where(treaties, ofType('peace-party'));
// @ts-expect-error a label in one language is text
export const wrongText = () => kars.label.ru;
// @ts-expect-error records are read-only
export const wrongWrite = () => (kars.label = 'x');

console.log(
  JSON.stringify({
    label,
    localized,
    turkish: byId(turkish, 'treaty-of-kars-1921').label,
    signed: formatWhen(kars.signed, 'en'),
    inForce1922: where(treaties, inForceOn('1922-12-31'), involving('polities/rsfsr')).map(({ id }) => id),
    status: statusOn(kars, '1921-12-31'),
    unknown: find(treaties, 'treaty-of-atlantis-1234') ?? null,
    period: periodAt(periods, '1925-12-17')?.stance,
    claims: claimsAbout(claims, 'events/su-24-shootdown-2015').length,
    first: chronological(where(treaties, during('1768/1775')))[0]?.id,
    outline: outline.some(({ id }) => id === 'treaty-of-kars-1921'),
    count: meta.counts['treaties'] === plain.length,
  }),
);
