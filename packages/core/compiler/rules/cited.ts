import { valuesWithMeta } from '../references.ts';
import { type Rule, findingAt } from '../rule.ts';

export const cited: Rule = {
  name: 'cited',
  why: 'Every statement is sourced; a record without a source is an invention until shown otherwise.',
  *check(data) {
    for (const record of data.all) {
      if (record.kind === 'sources') continue;
      const refs = [...valuesWithMeta(record.kind, record.value, 'ref')];
      if (!refs.some(({ meta }) => meta === 'sources')) {
        yield findingAt(
          record,
          this.name,
          [],
          'This record cites no source.',
          'add “cites: [{ source: …, at: … }]”',
        );
      }
    }
  },
};
