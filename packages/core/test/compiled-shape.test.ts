import { expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import type { schemas } from '../src/schema/index.ts';
import type { Kind, LocalizedText, RecordOf } from '../src/index.ts';

// What the compiler does to keys and dates, said in types. The interfaces a consumer reads and the schemas an author
// writes are kept apart on purpose; this is where they meet.
type Camel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;
type Renamed<S> = S extends 'labels' ? 'label' : S extends string ? Camel<S> : S;
type Written<K extends Kind> = z.output<(typeof schemas)[K]>;
type Derived = 'id' | 'kind' | 'claims' | 'contested' | 'linkedFrom' | 'answeredBy';

type WrittenKeys<K extends Kind> = Exclude<Renamed<keyof Written<K>>, 'status'>;
// The ids that a record’s type carries are under a symbol, and no record has them.
type PublishedKeys<K extends Kind> = Exclude<keyof RecordOf<LocalizedText>[K], Derived | symbol>;

test('every written field is published under its name, and nothing else is', () => {
  expectTypeOf<{ [K in Kind]: WrittenKeys<K> }>().toEqualTypeOf<{ [K in Kind]: PublishedKeys<K> }>();
});

test('closed lists are the same on both sides', () => {
  expectTypeOf<Written<'treaties'>['type']>().toEqualTypeOf<RecordOf['treaties']['type']>();
  expectTypeOf<Written<'events'>['type']>().toEqualTypeOf<RecordOf['events']['type']>();
  expectTypeOf<NonNullable<Written<'events'>['plover']>>().toEqualTypeOf<
    NonNullable<RecordOf['events']['plover']>
  >();
  expectTypeOf<Written<'wars'>['type']>().toEqualTypeOf<RecordOf['wars']['type']>();
  expectTypeOf<Written<'periods'>['stance']>().toEqualTypeOf<RecordOf['periods']['stance']>();
  expectTypeOf<Written<'polities'>['type']>().toEqualTypeOf<RecordOf['polities']['type']>();
  expectTypeOf<Written<'people'>['type']>().toEqualTypeOf<RecordOf['people']['type']>();
  expectTypeOf<Written<'organizations'>['type']>().toEqualTypeOf<RecordOf['organizations']['type']>();
  expectTypeOf<Written<'places'>['type']>().toEqualTypeOf<RecordOf['places']['type']>();
  expectTypeOf<Written<'missions'>['type']>().toEqualTypeOf<RecordOf['missions']['type']>();
  expectTypeOf<Written<'projects'>['type']>().toEqualTypeOf<RecordOf['projects']['type']>();
  expectTypeOf<Written<'indicators'>['type']>().toEqualTypeOf<RecordOf['indicators']['type']>();
  expectTypeOf<Written<'topics'>['type']>().toEqualTypeOf<RecordOf['topics']['type']>();
  expectTypeOf<Written<'perspectives'>['type']>().toEqualTypeOf<RecordOf['perspectives']['type']>();
  expectTypeOf<Written<'claims'>['stance']>().toEqualTypeOf<RecordOf['claims']['stance']>();
  expectTypeOf<Written<'sources'>['reliability']>().toEqualTypeOf<RecordOf['sources']['reliability']>();
});
