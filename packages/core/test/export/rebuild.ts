import { parse } from 'csv-parse/sync';

/*
 * Builds the records anew from the files of a data package alone: `datapackage.json` says what a column holds, the CSV
 * is read by a parser that knows nothing of us. How names of tables and columns lead back to fields is written here a
 * second time, by hand, so that an error in the writer cannot hide in a shared description.
 */

interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string }[];
      readonly primaryKey: readonly string[];
    };
  }[];
}

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;
type Json = { [key: string]: unknown };

/** Table → kind (`*`: the column `record` says it) and the path of the list; the column of a plain list. */
const lists: Readonly<Record<string, readonly [kind: string, path: string, plain?: string]>> = {
  aliases: ['*', 'alsoKnownAs'],
  record_topics: ['*', 'topics', 'topic'],
  figures: ['*', 'figures'],
  links: ['*', 'links'],
  event_actors: ['events', 'actors', 'actor'],
  event_recipients: ['events', 'recipients', 'recipient'],
  event_people: ['events', 'people', 'person'],
  treaty_ratifications: ['treaties', 'ratified'],
  treaty_suspensions: ['treaties', 'suspended'],
  treaty_parties: ['treaties', 'parties'],
  treaty_signatories: ['treaties', 'parties.signatories', 'person'],
  treaty_languages: ['treaties', 'languages', 'language'],
  treaty_obligations: ['treaties', 'obligations', 'obligation'],
  treaty_terms: ['treaties', 'terms'],
  treaty_term_subjects: ['treaties', 'terms.about', 'subject'],
  war_sides: ['wars', 'sides'],
  war_side_polities: ['wars', 'sides.polities', 'polity'],
  war_theatres: ['wars', 'theatres', 'place'],
  polity_names: ['polities', 'names'],
  polity_predecessors: ['polities', 'succeeds', 'predecessor'],
  person_offices: ['people', 'offices'],
  place_names: ['places', 'names'],
  project_milestones: ['projects', 'milestones'],
  project_parties: ['projects', 'parties', 'polity'],
  project_organizations: ['projects', 'organizations', 'organization'],
  project_sites: ['projects', 'sites', 'place'],
  project_treaties: ['projects', 'basedOn', 'treaty'],
  indicator_categories: ['indicators', 'categories'],
  indicator_points: ['indicators', 'series'],
  perspective_subjects: ['perspectives', 'of', 'subject'],
  claim_subjects: ['claims', 'about', 'subject'],
  claim_holders: ['claims', 'heldBy', 'holder'],
  source_authors: ['sources', 'author'],
  source_editors: ['sources', 'editor'],
};

const placed: Readonly<Record<string, string>> = { citations: 'cites', dates_as_written: 'asWritten' };

const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  links: { target: 'to' },
  missions: { sending_polity: 'of', receiving_polity: 'in', place: 'at' },
  treaty_ratifications: { polity: 'by' },
  treaty_suspensions: { polity: 'by' },
  indicator_categories: { category: 'id' },
};

const groups = ['same_as', 'amount', 'coordinates', 'quote', 'series'];

const camel = (name: string) => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export function readPackage(files: ReadonlyMap<string, string | Uint8Array>): Map<string, Row[]> {
  const descriptor = JSON.parse(String(files.get('datapackage.json'))) as Descriptor;
  return new Map(
    descriptor.resources.map(({ name, path, schema }) => {
      const types = new Map(schema.fields.map((field) => [field.name, field.type]));
      const text = files.get(path);
      if (typeof text !== 'string') throw new Error(`There is no ${path}.`);
      const rows = parse(text, {
        columns: true,
        // An absent value and an empty text differ by the quotes.
        cast: (value, context): Value => {
          if (context.header) return value;
          if (value === '' && !context.quoting) return null;
          const type = types.get(String(context.column));
          if (type === 'number' || type === 'integer') return Number(value);
          return type === 'boolean' ? value === 'true' : value;
        },
      });
      return [name, rows as unknown as Row[]];
    }),
  );
}

/** All records by `kind/id`, without what is derived from other records. */
export function rebuild(tables: ReadonlyMap<string, readonly Row[]>): Map<string, Json> {
  const rowsOf = (name: string) => tables.get(name) ?? [];
  const records = new Map<string, Json>();
  for (const { ref, kind, id } of rowsOf('records')) {
    const row = rowsOf(String(kind)).find((one) => one['id'] === id);
    if (!row) throw new Error(`records names ${String(ref)}, ${String(kind)} does not.`);
    const { id: _, ...values } = row;
    records.set(String(ref), { id, kind, ...object(values, String(kind)) });
  }
  // Lists before the lists in their items.
  const ordered = Object.entries(lists).sort(
    ([, [, a]], [, [, b]]) => a.split('.').length - b.split('.').length,
  );
  for (const [table, [kind, path, plain]] of ordered) {
    for (const row of rowsOf(table)) {
      const entries = Object.entries(row);
      const at = entries.findIndex(([name]) => name === 'position');
      const [owner = '', ...indexes] = entries.slice(0, at).map(([, value]) => value as string | number);
      const record = records.get(kind === '*' ? String(owner) : `${kind}/${String(owner)}`);
      if (!record) throw new Error(`${table} belongs to ${String(owner)}, which is no record.`);
      const keys = path.split('.');
      const holder = indexes.reduce<Json>(
        (json, index, depth) => (json[keys[depth] ?? ''] as Json[])[Number(index) - 1] as Json,
        record,
      );
      const values = Object.fromEntries(entries.slice(at + 1));
      put(holder, keys.at(-1) ?? '', Number(row['position']), plain ? values[plain] : object(values, table));
    }
  }
  for (const [table, key] of Object.entries(placed)) {
    for (const { record, path, position, ...values } of rowsOf(table)) {
      const steps = path === '.' ? [] : String(path).split('.');
      const holder = steps.reduce<Json>(
        (json, step) => (/^\d+$/.test(step) ? json[String(Number(step) - 1)] : json[camel(step)]) as Json,
        records.get(String(record)) as Json,
      );
      put(holder, key, Number(position), object(values, table));
    }
  }
  return records;
}

function put(holder: Json, key: string, position: number, value: unknown): void {
  const list = (holder[key] ??= []) as unknown[];
  list[position - 1] = value;
}

function object(row: Row, table: string): Json {
  const result: Json = {};
  const names = Object.keys(row);
  const prefixes = [
    ...names.filter((name) => name.endsWith('_edtf')).map((name) => name.slice(0, -'_edtf'.length)),
    ...names.filter((name) => name.endsWith('_en')).map((name) => name.slice(0, -'_en'.length)),
    ...groups.filter((group) => names.some((name) => name.startsWith(`${group}_`))),
  ].sort((a, b) => b.length - a.length);
  for (const [name, value] of Object.entries(row)) {
    if (value === null || value === false) continue;
    if (name === 'value_text' || name === 'value_number') {
      result['value'] = value;
      continue;
    }
    const prefix = prefixes.find((one) => name.startsWith(`${one}_`));
    const holder = prefix === undefined ? result : ((result[camel(prefix)] ??= {}) as Json);
    const own = prefix === undefined ? name : name.slice(prefix.length + 1);
    if (own === 'julian') continue;
    if (own === 'uncertain' || own === 'approximate') ((holder['qualifiers'] ??= []) as string[]).push(own);
    else holder[renamed[table]?.[own] ?? camel(own)] = value;
  }
  return result;
}
