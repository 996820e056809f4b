import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../src/model/kind.ts';
import { kinds, schemas } from '../src/schema/index.ts';
import { jsonSchemas, ownKeywords, singular } from './json-schema.ts';
import { readData } from './read-data.ts';
import type { WrittenRecord } from './written-record.ts';

type Json = Record<string, unknown>;

const parsed = new Map([...jsonSchemas()].map(([name, text]) => [name, JSON.parse(text) as Json]));
// Strict: an unknown keyword, a keyword that its type does not have, a pattern that does not compile is an error. Two
// things that are right are let through: “string or number”, and “required” in a branch of “anyOf”.
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary([...ownKeywords]);
const validators = new Map<Kind, ValidateFunction>();
let records: readonly WrittenRecord[];

beforeAll(async () => {
  for (const kind of kinds) {
    const schema = parsed.get(`${singular[kind]}.schema.json`);
    if (!schema) throw new Error(`There is no JSON Schema of ${kind}.`);
    validators.set(kind, ajv.compile(schema));
  }
  ({ records } = await readData(path.resolve(import.meta.dirname, '../data')));
});

const byJsonSchema = (kind: Kind, value: unknown) => validators.get(kind)?.(value) === true;
const byZod = (kind: Kind, value: unknown) => schemas[kind].safeParse(value).success;

describe('the JSON Schemas', () => {
  test('are valid JSON Schemas of the 2020-12 draft, one a kind, each under its own name', () => {
    expect(validators.size).toBe(kinds.length);
    expect(new Set([...parsed.values()].map((schema) => schema['$id'])).size).toBe(kinds.length);
    for (const schema of parsed.values()) expect(ajv.validateSchema(schema)).toBe(true);
  });

  test('accept every committed record', () => {
    const refused = records.filter(({ kind, value }) => !byJsonSchema(kind as Kind, value));
    expect(refused.map(({ file }) => file)).toEqual([]);
    expect(records.length).toBeGreaterThan(1000);
  });

  test('describe every field', () => {
    const bare: string[] = [];
    for (const [name, schema] of parsed) {
      for (const { path: at, part } of fields(schema, schema, [])) {
        const said = part['description'] ?? resolve(schema, part)['description'];
        if (typeof said !== 'string' || said === '') bare.push(`${name}: ${at.join('.')}`);
      }
      expect(schema['description'], name).toBeTruthy();
    }
    expect(bare).toEqual([]);
  });

  test('say of every value of a closed list what it means', () => {
    const lists = [...parsed.values()].flatMap((schema) => enums(schema));
    expect(lists.length).toBeGreaterThan(15);
    for (const list of lists) {
      expect(list['enumDescriptions'], JSON.stringify(list['enum'])).toHaveLength(
        (list['enum'] as unknown[]).length,
      );
    }
  });

  test('offer a whole record that is refused until it is filled in', () => {
    for (const kind of kinds) {
      const [offer] = parsed.get(`${singular[kind]}.schema.json`)?.['defaultSnippets'] as { body: Json }[];
      const required = parsed.get(`${singular[kind]}.schema.json`)?.['required'] as string[];
      expect(Object.keys(offer?.body ?? {})).toEqual(expect.arrayContaining(required));
      expect(byZod(kind, offer?.body)).toBe(false);
    }
  });

  test('say the same as the schemas of the compiler about records that are broken in any one place', () => {
    const broken = fc.record({
      record: fc.nat(),
      place: fc.nat(),
      with: fc.oneof(
        fc.constant(Symbol.for('absent')),
        fc.constant('extra key'),
        fc.constantFrom(null, true, false, 0, -1, 1.5, 1e300, '', ' ', 'x', '1921', 'a b', ' x ', [], {}),
        fc.constantFrom('treaties/treaty-of-kars-1921', 'Q0', 'http://', 'https://a b', 'x'.repeat(900)),
        fc.string({ maxLength: 12 }),
        fc.integer(),
      ),
    });
    fc.assert(
      fc.property(broken, ({ record: index, place, with: replacement }) => {
        const record = records[index % records.length];
        if (!record) throw new Error('There is no record.');
        const value = breakOne(record.value, place, replacement);
        expect(byJsonSchema(record.kind as Kind, value), JSON.stringify({ id: record.id, value })).toBe(
          byZod(record.kind as Kind, value),
        );
      }),
      { numRuns: 3000 },
    );
  });
});

/** A copy in which one place, chosen by number, is absent, has a key too many, or holds something else. */
function breakOne(value: unknown, place: number, replacement: unknown): unknown {
  const copy = structuredClone(value) as Json;
  const places: { parent: Json; key: string }[] = [];
  const visit = (parent: Json) => {
    for (const key of Object.keys(parent)) {
      places.push({ parent, key });
      const inner = parent[key];
      if (typeof inner === 'object' && inner !== null) visit(inner as Json);
    }
  };
  visit(copy);
  const chosen = places[place % places.length];
  if (!chosen) throw new Error('The record has no field.');
  const { parent, key } = chosen;
  if (replacement === Symbol.for('absent')) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  } else if (replacement === 'extra key' && !Array.isArray(parent)) parent['not_a_field'] = 1;
  else parent[key] = replacement;
  return copy;
}

function resolve(root: Json, part: Json): Json {
  const ref = part['$ref'];
  if (typeof ref !== 'string') return part;
  return (root['$defs'] as Record<string, Json>)[ref.replace('#/$defs/', '')] ?? {};
}

function* fields(root: Json, part: Json, at: readonly string[]): Generator<{ path: string[]; part: Json }> {
  for (const [name, inner] of Object.entries((part['properties'] ?? {}) as Record<string, Json>)) {
    yield { path: [...at, name], part: inner };
    yield* fields(root, inner, [...at, name]);
  }
  if (part['items']) yield* fields(root, part['items'] as Json, [...at, '[]']);
  if (at.length === 0) {
    for (const [name, inner] of Object.entries((part['$defs'] ?? {}) as Record<string, Json>)) {
      yield* fields(root, inner, [`$defs/${name}`]);
    }
  }
}

function enums(part: unknown): Json[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = !Array.isArray(part) && Array.isArray((part as Json)['enum']) ? [part as Json] : [];
  return [...own, ...Object.values(part).flatMap(enums)];
}
