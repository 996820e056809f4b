import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/model/kind.ts';
import { id as idSchema } from '../../src/schema/reference.ts';
import { kinds } from '../../src/schema/index.ts';
import { readData } from '../read-data.ts';
import type { WrittenRecord } from '../written-record.ts';
import { kebab, proposeId } from './propose-id.ts';

let records: readonly WrittenRecord[];
beforeAll(async () => {
  ({ records } = await readData(path.resolve(import.meta.dirname, '../../data')));
});

const propose = (kind: Kind, id: string) => {
  const record = records.find((one) => one.kind === kind && one.id === id);
  if (!record) throw new Error(`There is no ${kind}/${id}.`);
  return proposeId(kind, record.value as Record<string, unknown>, []);
};

describe('a proposed id', () => {
  test.each([
    ['treaties', 'treaty-of-kars-1921'],
    ['wars', 'crimean-war-1853-1856'],
    ['wars', 'russo-turkish-war-1768-1774'],
    ['people', 'ataturk-mustafa-kemal'],
    ['people', 'erdogan-recep-tayyip'],
    ['people', 'ahmed-fevzi-pasha'],
    ['people', 'mahmud-ii'],
    ['places', 'kucuk-kaynarca'],
    ['polities', 'ottoman-empire'],
  ] as const)('of %s is the one that an editor chose: %s', (kind, id) => {
    expect(propose(kind, id)).toBe(id);
  });

  test('is an id for every record there is, and another one where the id is taken', () => {
    for (const { kind, value } of records) {
      const record = value as Record<string, unknown>;
      const first = proposeId(kind as Kind, record, []);
      expect(idSchema.safeParse(first).success, first).toBe(true);
      const second = proposeId(kind as Kind, record, [first ?? '']);
      expect(idSchema.safeParse(second).success, second).toBe(true);
      expect(second).not.toBe(first);
    }
  });

  test('is an id or nothing, whatever the label', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.string({ unit: 'binary', maxLength: 90 }), (kind, en) => {
        const proposal = proposeId(kind, { labels: { en }, title: en, signed: { when: '1921-10-13' } }, []);
        if (proposal !== undefined) expect(idSchema.safeParse(proposal).success, proposal).toBe(true);
      }),
    );
  });

  test.each([
    ['Hünkâr İskelesi Antlaşması', 'hunkar-iskelesi-antlasmasi'],
    ['Iğdır', 'igdir'],
    ['Su-24 & TurkStream', 'su-24-and-turkstream'],
    ['日本', ''],
  ])('is made of ASCII letters: %s', (text, expected) => expect(kebab(text)).toBe(expected));
});
