import { references } from '../references.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Collection, type Rule, findingAt, isOf, refOf } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const referenceExists: Rule = {
  name: 'reference-exists',
  why: 'A link that leads nowhere breaks every page and query that follows it.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, kind, id } of references(record.kind, record.value)) {
        if (data.byRef(`${kind}/${id}`)) continue;
        const moved = data.redirects.get(`${kind}/${id}`);
        yield findingAt(
          record,
          this.name,
          path,
          moved ? `“${kind}/${id}” has moved.` : `There is no record ${kind}/${id}.`,
          moved
            ? `write ${moved}`
            : (suggest(id, data.idsOf(kind)) ??
                inAnotherKind(data, id) ??
                `write data/${kind}/${id}.yaml, or correct the id`),
        );
      }
      if (isOf(record, 'indicators')) yield* unknownCategories(this.name, record);
    }
  },
};

const inAnotherKind = (data: Collection, id: string) => {
  const meant = data.all.find((record) => record.id === id);
  return meant && `did you mean “${refOf(meant)}”?`;
};

/** The parts of a series are declared in the record itself. */
function* unknownCategories(rule: string, record: CheckedRecord<'indicators'>): Generator<Finding> {
  const declared = (record.value.categories ?? []).map(({ id }) => id);
  for (const [i, { category }] of record.value.series.entries()) {
    if (category === undefined || declared.includes(category)) continue;
    yield findingAt(
      record,
      rule,
      ['series', i, 'category'],
      `“${category}” is none of the categories of this indicator.`,
      suggest(category, declared) ??
        `use one of ${declared.join(', ') || 'them, after declaring “categories”'}`,
    );
  }
}
