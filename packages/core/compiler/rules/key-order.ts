import { disorders } from '../key-order.ts';
import { type Rule, findingAt } from '../rule.ts';

export const keyOrder: Rule = {
  name: 'key-order',
  why: 'A reader of one record finds a field at the same place in every other, and changes show as what they are.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, key, before } of disorders(record.kind, record.written.value)) {
        const { line, col } = record.written.keyPlace([...path, key]);
        yield {
          ...findingAt(
            record,
            this.name,
            [...path, key],
            `“${[...path, key].join('.')}” stands after “${before}”.`,
            `write it before “${before}”, or run “pnpm data fix”`,
          ),
          line,
          col,
        };
      }
    }
  },
};
