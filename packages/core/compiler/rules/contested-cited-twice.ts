import { rootOf, sourcesFor } from '../citations.ts';
import { contests } from '../contests.ts';
import { type Rule, findingAt } from '../rule.ts';
import { valueAt } from '../values-at.ts';

export const contestedCitedTwice: Rule = {
  name: 'contested-cited-twice',
  why: 'A value that somebody contests rests on two sources that do not copy from one another.',
  *check(data) {
    const parentOf = (id: string) => data.get('sources', id)?.value.derived_from;
    for (const [ref, list] of contests(data)) {
      const record = data.byRef(ref);
      if (!record) continue;
      const seen = new Set<string>();
      for (const { claim, field } of list) {
        if (!field || valueAt(record.value, field) === undefined || seen.has(field.join('.'))) continue;
        seen.add(field.join('.'));
        const sources = sourcesFor(record, field);
        const roots = new Set([...sources].map((source) => rootOf(source, parentOf)));
        if (roots.size >= 2) continue;
        yield findingAt(
          record,
          this.name,
          field,
          `“${field.join('.')}” is contested (claims/${claim.id}) and rests on ${roots.size === 0 ? 'no source' : `one source (${[...sources].join(', ')})`}.`,
          'cite a second source that you have read and that does not copy from the first',
        );
      }
    }
  },
};
