import { references } from '../references.ts';
import { type Rule, findingAt } from '../rule.ts';

export const noOrphanSource: Rule = {
  name: 'no-orphan-source',
  why: 'A bibliography lists what was used.',
  needsEveryRecord: true,
  *check(data) {
    const used = new Set<string>();
    for (const record of data.all) {
      for (const { kind, id } of references(record.kind, record.value)) if (kind === 'sources') used.add(id);
    }
    for (const source of data.ofKind('sources')) {
      if (!used.has(source.id)) {
        yield findingAt(
          source,
          this.name,
          [],
          'No record cites this source.',
          'cite it where it was used, or delete the file',
        );
      }
    }
  },
};
