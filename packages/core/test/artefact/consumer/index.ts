// What a developer writes after installing the package. Compiled and run against the packed tarball.
import {
  type Treaty,
  about,
  anyOf,
  at,
  byId,
  chronological,
  citing,
  claimsAbout,
  contested,
  during,
  find,
  formatWhen,
  inForceOn,
  involving,
  lineage,
  linksFrom,
  not,
  ofType,
  officeHoldersAt,
  periodAt,
  sourcesOf,
  statusOn,
  where,
} from '@russia-turkey/core';
import { treaties as inAll } from '@russia-turkey/core/all';
import { claims, people, periods, places, polities, treaties } from '@russia-turkey/core/en';
import { outline } from '@russia-turkey/core/ru/outline';
import { search, searchable } from '@russia-turkey/core/search';
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
// @ts-expect-error there is no such state
export const wrongState = () => where(treaties, involving('polities/atlantis'));
// @ts-expect-error a state is no topic
export const wrongKind = () => where(treaties, involving('polity/ussr'));
// @ts-expect-error also inside other tests
export const wrongInside = () => where(treaties, anyOf(not(involving('polities/atlantis'))));
export const rightInside = () => where(treaties, anyOf(not(involving('polities/ussr')), about('straits')));
// @ts-expect-error there is no such topic
export const wrongTopic = () => where(treaties, about('strait'));
// @ts-expect-error there is no such place
export const wrongPlace = () => where(treaties, at('atlantis'));
// @ts-expect-error there is no such source
export const wrongSource = () => where(treaties, citing('no-such-book-1999'));
// @ts-expect-error there is no such treaty to have a line
export const wrongLine = () => lineage(treaties, 'treaty-of-atlantis-1234');
// @ts-expect-error nothing is said about what is not there
export const wrongSubject = () => claimsAbout(claims, 'treaties/treaty-of-atlantis-1234');
// @ts-expect-error only treaties have a line
export const wrongLineage = () => lineage(periods, 'x');
// @ts-expect-error sources are looked up among sources
export const wrongSources = () => sourcesOf([kars], places);
// @ts-expect-error places do not govern
export const wrongHolders = () => officeHoldersAt(places, polities, '1774');
// @ts-expect-error a question that is kept says of which records it is
export const wrongKept = involving('polities/atlantis');
export const rightKept = involving<(typeof treaties)[number]>('polities/ussr');
export const rightTypes = () => [
  where(treaties, not(ofType('armistice'))),
  where([...treaties, ...periods], contested()),
  where(treaties, anyOf(during('1921'), about('straits'), contested())),
];
// @ts-expect-error the outline knows the ids too
export const wrongOutline = () => where(outline, involving('polities/atlantis'));
// @ts-expect-error a treaty does not begin
export const wrongPeriod = () => periodAt(treaties, '1925');
// @ts-expect-error a place is no treaty
export const wrongRecord = () => statusOn(places[0], '1925');
// @ts-expect-error there is no such relation
export const wrongRelation = () => linksFrom(kars, 'abolishes');
// @ts-expect-error there is no such language
export const wrongLanguage = () => formatWhen(kars.signed, 'de');
// @ts-expect-error a label in one language is text
export const wrongText = () => kars.label.ru;
// @ts-expect-error records are read-only
export const wrongWrite = () => (kars.label = 'x');

const index = searchable([...treaties, ...places]);
// The results know the ids of what was indexed.
const found: 'treaties/treaty-of-kars-1921' | undefined = search(index, 'kars')
  .map(({ ref }) => ref)
  .find((ref) => ref === 'treaties/treaty-of-kars-1921');

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
    found,
    leaders: officeHoldersAt(people, polities, '1774-07-21').map(({ person }) => person.id),
    anyState: where(plain, involving('polities/of-anywhere')).length,
    count: meta.counts['treaties'] === plain.length,
  }),
);
