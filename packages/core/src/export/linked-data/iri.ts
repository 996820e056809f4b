import { OptionError } from '../format/option-error.ts';
import { wellFormed } from '../format/well-formed.ts';
import { type GraphValue, type Iri, iri, literal } from './graph.ts';

/**
 * Where the IRIs of records begin unless a publisher says where the records stand. The top-level name `example` is
 * reserved (RFC 2606): these IRIs can be merged and compared, and never lead to somebody else's page.
 */
export const defaultBase = 'https://russia-turkey.example/';

/** What RFC 3987 and N-Triples keep out of an IRI: white space, all that is invisible, and delimiters. */
const illegal = /[\p{Z}\p{C}<>"{}|\\^`]/gu;

/** @throws {OptionError} when no absolute IRI can begin with it */
export function checkedBase(base: string, method: string): string {
  const remedy = 'Give the address under which the records stand, e.g. https://example.org/data/.';
  if (!/^[a-z][a-z0-9+.-]*:[^#?]*[/:]$/i.test(base)) {
    throw new OptionError(method, 'base', base, 'is no absolute IRI that ends in / or :', remedy);
  }
  if (base.search(illegal) >= 0 || wellFormed(base) !== base) {
    throw new OptionError(method, 'base', base, 'has characters that an IRI must not have', remedy);
  }
  return base;
}

/** One step of a path, whatever the text: no slash, no dots that climb. */
const segment = (text: string): string =>
  encodeURIComponent(wellFormed(text)).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'));

/** The IRI of `kind/id`. */
export function recordIri(base: string, ref: string): string {
  const slash = ref.indexOf('/');
  return `${base}${segment(ref.slice(0, slash))}/${segment(ref.slice(slash + 1))}`;
}

/** The IRI of something that exists only within a record, e.g. `#signed`. */
export const partIri = (owner: string, part: string): string => `${owner}#${segment(part)}`;

/** The IRI of the dataset itself. */
export const datasetIri = (base: string): string => `${base}dataset`;

/** The IRI of the list that the topics stand in. */
export const topicsIri = (base: string): string => `${base}topics`;

/** Creative Commons by its own address, which readers know; any other licence by the list of SPDX. */
export function licenceIri(spdx: string): string {
  const [, terms, version] = /^CC-([A-Z-]+)-(\d\.\d)$/.exec(spdx) ?? [];
  return terms && version
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${segment(spdx)}`;
}

/** The IRI of the thing, not of the page about it. */
export const wikidataIri = (id: string): string => `http://www.wikidata.org/entity/${segment(id)}`;

/** References to records of one kind by id, or to any by `kind/id`. */
export function refs(base: string, ids: readonly string[] | undefined, kind?: string): readonly Iri[] {
  return (ids ?? []).map((id) => iri(recordIri(base, kind === undefined ? id : `${kind}/${id}`)));
}

export const ref = (base: string, id: string | undefined, kind?: string): Iri | undefined =>
  id === undefined ? undefined : refs(base, [id], kind)[0];

/** An address of the web as an IRI; anything else (`javascript:` above all) is only text. */
export function address(url: string | undefined): GraphValue | undefined {
  if (url === undefined) return undefined;
  const text = wellFormed(url);
  if (!/^https?:\/\/[^/]/i.test(text)) return literal(text);
  return iri(text.replace(illegal, encodeURIComponent));
}
