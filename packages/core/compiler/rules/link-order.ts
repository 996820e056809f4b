import { isBefore } from '../../src/dates/index.ts';
import { treatyRelations } from '../../src/vocabulary/relations.ts';
import { spanOfRecord } from '../datings.ts';
import { type CheckedRecord, type Rule, findingAt, isOf } from '../rule.ts';

/** Links by what they point at: what was there before, or what came of it. Links to treaties and wars hold an id alone. */
const back: readonly (readonly [field: string, kind?: string])[] = [
  ...treatyRelations.map((relation) => [relation, 'treaties'] as const),
  ['ends_war', 'wars'],
  ['responds_to'],
];
const ahead: readonly (readonly [field: string, kind?: string])[] = [['leads_to'], ['produces', 'treaties']];

export const linkOrder: Rule = {
  name: 'link-order',
  why: 'Nothing answers, confirms or replaces what is still to come, and no cause follows its effect.',
  *check(data) {
    for (const record of data.all) {
      const own = spanOfRecord(record);
      if (!own) continue;
      for (const [i, link] of linksOf(record).entries()) {
        for (const [fields, isBack] of [
          [back, true],
          [ahead, false],
        ] as const) {
          for (const [field, kind] of fields) {
            const target = link[field];
            if (typeof target !== 'string') continue;
            const ref = kind === undefined ? target : `${kind}/${target}`;
            const other = data.byRef(ref);
            const span = other && spanOfRecord(other);
            if (!span || isBefore(...(isBack ? ([own, span] as const) : ([span, own] as const))) !== 'yes')
              continue;
            yield findingAt(
              record,
              this.name,
              ['links', i, field],
              `It “${field}” ${ref}, which ${isBack ? `began only in ${span.earliest}` : `was over by ${span.latest}`}.`,
              'check both dates, or turn the link round',
            );
          }
        }
      }
    }
  },
};

const linksOf = (record: CheckedRecord): readonly Readonly<Record<string, unknown>>[] =>
  (isOf(record, 'treaties') || isOf(record, 'events') ? record.value.links : undefined) ?? [];
