import type { Dataset } from '../model/dataset.ts';
import type { DatasetMeta } from '../model/meta.ts';
import type { Place } from '../model/place.ts';
import type { Language, LocalizedText } from '../model/text.ts';
import type { ExportFormat } from './format/format.ts';
import { wellFormed } from './format/well-formed.ts';
import { checkedBase, defaultBase, licenceIri, recordIri } from './linked-data/iri.ts';
import { attestedTimes } from './linked-places/attested.ts';
import { lpfCitations } from './linked-places/citations.ts';
import { type LpfName, lpfNames } from './linked-places/names.ts';
import { placeTypes } from './linked-places/types.ts';
import type { LpfWhen } from './linked-places/when.ts';
import { languages } from '../vocabulary/languages.ts';

export interface LinkedPlacesOptions {
  readonly meta: DatasetMeta;
  /** The language of titles; every name stands in all languages. English unless told. */
  readonly language?: Language;
  /** As in `toJsonLd`. */
  readonly base?: string;
}

/** One place in the Linked Places Format. */
export interface LinkedPlace {
  readonly '@id': string;
  readonly type: 'Feature';
  readonly properties: { readonly title: string; readonly fclasses: readonly string[] };
  readonly when?: LpfWhen;
  readonly names: readonly LpfName[];
  readonly types: readonly {
    readonly identifier: string;
    readonly label: string;
    readonly sourceLabels: readonly { readonly label: string; readonly lang: string }[];
  }[];
  /** `null` where no source gives coordinates. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly links?: readonly { readonly type: 'closeMatch'; readonly identifier: string }[];
  readonly relations?: readonly {
    readonly relationType: 'gvp:broaderPartitive';
    readonly relationTo: string;
    readonly label: string;
  }[];
  readonly descriptions?: readonly { readonly value: string; readonly lang: Language }[];
}

export interface LinkedPlaces {
  readonly '@context': string;
  readonly type: 'FeatureCollection';
  readonly license: string;
  readonly features: readonly LinkedPlace[];
}

/** The format’s own context. Readers of the format know it; nobody need fetch it to draw a map. */
const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * The places as a gazetteer in the Linked Places Format 1.3: GeoJSON that the World Historical Gazetteer, Recogito and
 * any map read.
 *
 * `when` is when the dataset shows the place; the format wants a time of every place, and a gazetteer of treaties
 * knows no other. Country codes are left out: no record has any.
 *
 * @throws {OptionError} when `base` is no absolute IRI
 * @example
 * toLinkedPlaces(all, { meta }).features.length === all.places.length // true
 */
export function toLinkedPlaces(
  dataset: Dataset<LocalizedText>,
  { meta, language = 'en', base = defaultBase }: LinkedPlacesOptions,
): LinkedPlaces {
  checkedBase(base, 'toLinkedPlaces');
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const times = attestedTimes(dataset, meta.asOf);

  const feature = (place: Place<LocalizedText>): LinkedPlace => {
    const { aat, label, fclass } = placeTypes[place.type];
    const timespans = times.get(place.id) ?? [];
    const { wikidata } = place.sameAs ?? {};
    return {
      '@id': recordIri(base, `places/${place.id}`),
      type: 'Feature',
      properties: { title: wellFormed(place.label[language]), fclasses: [fclass] },
      ...(timespans.length > 0
        ? { when: { timespans, label: 'dates of what the dataset records here' } }
        : {}),
      names: lpfNames(place, (cites) => lpfCitations(cites, sources, base), meta.asOf),
      types: [{ identifier: `aat:${aat}`, label, sourceLabels: [{ label: place.type, lang: 'en' }] }],
      geometry: geometry(place),
      ...(wikidata === undefined
        ? {}
        : { links: [{ type: 'closeMatch', identifier: `wd:${encodeURIComponent(wellFormed(wikidata))}` }] }),
      ...(place.within === undefined
        ? {}
        : {
            relations: [
              {
                relationType: 'gvp:broaderPartitive',
                relationTo: recordIri(base, `places/${place.within}`),
                label: wellFormed(places.get(place.within)?.label[language] ?? place.within),
              },
            ],
          }),
      ...(place.summary === undefined ? {} : { descriptions: descriptions(place.summary) }),
    };
  };

  return {
    '@context': context,
    type: 'FeatureCollection',
    license: licenceIri(meta.licence.data),
    features: dataset.places.map(feature),
  };
}

/** Longitude first, as GeoJSON has it; the digits are those of the record, which has no more than its source. */
const geometry = ({ coordinates }: Place<LocalizedText>): LinkedPlace['geometry'] =>
  coordinates === undefined ? null : { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] };

const descriptions = (summary: LocalizedText) =>
  languages.map((lang) => ({ value: wellFormed(summary[lang]), lang }));

export const format: ExportFormat = {
  name: 'linked-places',
  says: 'GeoJSON in the Linked Places Format: for gazetteers and maps.',
  files: (dataset, meta) =>
    Promise.resolve(
      new Map([['linked-places.geojson', `${JSON.stringify(toLinkedPlaces(dataset, { meta }))}\n`]]),
    ),
};
