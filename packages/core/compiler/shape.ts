import type { z } from 'zod';
import { kinds } from '../src/schema/index.ts';
import type { Kind } from '../src/model/kind.ts';

interface Common {
  /** The schema that an answer must pass. */
  readonly schema: z.ZodType;
  /** What the field is for. */
  readonly says: string | undefined;
  readonly examples: readonly unknown[];
}

/** A group of fields, in canonical order. */
export interface Group extends Common {
  readonly form: 'group';
  readonly fields: readonly Field[];
  /** Sets of fields of which exactly one, or at least one, must be there whole. */
  readonly oneOf: readonly (readonly string[])[] | undefined;
  readonly anyOf: readonly (readonly string[])[] | undefined;
}

/** What a value of a schema looks like to somebody who writes it. */
export type Shape =
  | Group
  | (Common & { readonly form: 'list'; readonly item: Shape; readonly min: number })
  | (Common & {
      readonly form: 'choice';
      readonly values: readonly { readonly value: string; readonly says: string | undefined }[];
    })
  | (Common & { readonly form: 'reference'; readonly to: Kind | '*' })
  | (Common & { readonly form: 'date' | 'number' })
  /** Present with this value, or absent. */
  | (Common & { readonly form: 'flag'; readonly value: string | true })
  /** `orNumber`: whether a number may stand there, and says the same as its digits as text. */
  | (Common & {
      readonly form: 'text';
      readonly max: number | undefined;
      readonly orNumber: 'same' | 'other' | undefined;
    })
  | (Common & { readonly form: 'either'; readonly options: readonly Shape[] });

export interface Field {
  readonly name: string;
  readonly required: boolean;
  /** Optional, but a good record has it. */
  readonly recommended: boolean;
  readonly shape: Shape;
}

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly (string | true)[];
  readonly checks?: readonly { readonly _zod: { readonly def: { check: string; minimum?: number } } }[];
}
const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/**
 * Reads a schema as a tree of questions, so that whoever asks for a record or sketches one needs no list of fields
 * beside the schema.
 *
 * @throws {Error} for a schema of a type that no record uses so far: it names the type
 */
export function shapeOf(schema: z.ZodType): Shape {
  const meta = schema.meta() ?? {};
  const def = defOf(schema);
  const inner = def.type === 'optional' ? def.innerType : undefined;
  if (inner) {
    const shape = shapeOf(inner);
    return { ...shape, says: meta.description ?? shape.says };
  }
  const common: Common = {
    schema,
    says: meta.description,
    examples: (meta['examples'] as readonly unknown[] | undefined) ?? [],
  };
  if (meta['edtf'] === true) return { ...common, form: 'date' };
  const to = meta['ref'];
  if (to === '*' || (kinds as readonly unknown[]).includes(to)) {
    return { ...common, form: 'reference', to: to as Kind | '*' };
  }
  switch (def.type) {
    case 'object':
      return {
        ...common,
        form: 'group',
        oneOf: requiredSets(meta['oneOf']),
        anyOf: requiredSets(meta['anyOf']),
        fields: Object.entries(def.shape ?? {}).map(([name, field]) => ({
          name,
          required: defOf(field).type !== 'optional',
          recommended: field.meta()?.['recommended'] === true,
          shape: shapeOf(field),
        })),
      };
    case 'array': {
      if (!def.element) break;
      const least = def.checks?.find((check) => check._zod.def.check === 'min_length')?._zod.def.minimum;
      return { ...common, form: 'list', item: shapeOf(def.element), min: least ?? 0 };
    }
    case 'enum': {
      const says = meta['enumDescriptions'] as readonly string[] | undefined;
      const values = Object.values(def.entries ?? {});
      return {
        ...common,
        form: 'choice',
        values: values.map((value, index) => ({ value, says: says?.[index] })),
      };
    }
    case 'literal':
      return { ...common, form: 'flag', value: def.values?.[0] ?? true };
    case 'number':
      return { ...common, form: 'number' };
    case 'string':
      return {
        ...common,
        form: 'text',
        max: (schema as z.ZodString).maxLength ?? undefined,
        orNumber: undefined,
      };
    case 'pipe':
      // A number that the schema itself turns into text, such as an article “4”.
      if (def.in) return { ...common, form: 'text', max: undefined, orNumber: 'same' };
      break;
    case 'union': {
      const options = (def.options ?? []).map(shapeOf);
      const plain = options.every(({ form }) => form === 'text' || form === 'number');
      return plain
        ? { ...common, form: 'text', max: undefined, orNumber: 'other' }
        : { ...common, form: 'either', options };
    }
  }
  throw new Error(`shapeOf does not know schemas of type “${def.type}”; teach it in compiler/shape.ts.`);
}

const requiredSets = (branches: unknown) =>
  (branches as readonly { readonly required: readonly string[] }[] | undefined)?.map(
    ({ required }) => required,
  );

/** The shape of a whole record. */
export function recordShape(schema: z.ZodType): Group {
  const shape = shapeOf(schema);
  if (shape.form !== 'group') throw new Error('A record is a group of fields.');
  return shape;
}
