import { references } from '../references.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Rule, findingAt, isOf } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const referenceExists: Rule = {
  name: 'reference-exists',
  why: 'A link that leads nowhere breaks every page and query that follows it.',
  *check(data) {
    const ids = new Map<string, Set<string>>();
    for (const { kind, id } of data.all) {
      const known = ids.get(kind) ?? new Set();
      ids.set(kind, known.add(id));
    }
    for (const record of data.all) {
      for (const { path, kind, id } of references(record.kind, record.value)) {
        const known = ids.get(kind);
        if (known?.has(id)) continue;
        const moved = data.redirects.get(`${kind}/${id}`);
        yield findingAt(
          record,
          this.name,
          path,
          moved ? `“${kind}/${id}” has moved.` : `There is no record ${kind}/${id}.`,
          moved
            ? `write ${moved}`
            : (suggest(id, known ?? []) ??
                inAnotherKind(ids, id) ??
                `write data/${kind}/${id}.yaml, or correct the id`),
        );
      }
      if (isOf(record, 'indicators')) yield* unknownCategories(this.name, record);
    }
  },
};

const inAnotherKind = (ids: ReadonlyMap<string, ReadonlySet<string>>, id: string) => {
  const kind = [...ids].find(([, known]) => known.has(id))?.[0];
  return kind === undefined ? undefined : `did you mean “${kind}/${id}”?`;
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
