import { references } from '../references.ts';
import { type Rule, findingAt } from '../rule.ts';
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
            : (suggest(id, known ?? []) ?? `write data/${kind}/${id}.yaml, or correct the id`),
        );
      }
    }
  },
};
