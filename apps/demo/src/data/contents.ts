import { parse } from 'csv-parse/sync';

/** What a file is made of. */
export type Thing =
  | 'records'
  | 'rows'
  | 'sources'
  | 'places'
  | 'anniversaries'
  | 'slides'
  | 'nodes'
  | 'triples'
  | 'fields'
  | 'tables';

export interface Contents {
  readonly number: number;
  readonly thing: Thing;
}

/**
 * What a file holds, counted in the file itself and not in what it was made of.
 *
 * @param path from the folder of downloads; its first folder is the name of the format
 */
export function contentsOf(path: string, bytes: Uint8Array): Contents | undefined {
  const text = new TextDecoder().decode(bytes);
  const json = () => JSON.parse(text) as unknown;
  const matches = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const list = (value: unknown, key?: string): number => {
    const found = key === undefined ? value : (value as Readonly<Record<string, unknown>>)[key];
    if (!Array.isArray(found))
      throw new Error(`downloads/${path} has no list${key ? ` “${key}”` : ''} to count.`);
    return found.length;
  };
  switch (path.slice(0, path.indexOf('/'))) {
    case 'bibtex':
      return { number: matches(/^@\w+\{/gm), thing: 'sources' };
    case 'csl-json':
      return { number: list(json()), thing: 'sources' };
    case 'icalendar':
      return { number: matches(/^BEGIN:VEVENT\r?$/gm), thing: 'anniversaries' };
    case 'json-ld':
      return { number: list(json(), '@graph'), thing: 'nodes' };
    case 'n-triples':
      return { number: matches(/ \.$/gm), thing: 'triples' };
    case 'linked-places':
      return { number: list(json(), 'features'), thing: 'places' };
    case 'timeline-js':
      return { number: list(json(), 'events'), thing: 'slides' };
    case 'schema':
      return {
        number: Object.keys((json() as { properties: Readonly<Record<string, unknown>> }).properties).length,
        thing: 'fields',
      };
    case 'csv':
    case 'data-package':
      return path.endsWith('.csv')
        ? { number: (parse(text) as unknown[]).length - 1, thing: 'rows' }
        : { number: list(json(), 'resources'), thing: 'tables' };
    case 'json': {
      const value = json();
      return {
        number: Array.isArray(value)
          ? value.length
          : Object.values((value as { records: Readonly<Record<string, readonly unknown[]>> }).records).flat()
              .length,
        thing: 'records',
      };
    }
    default:
      return undefined;
  }
}
