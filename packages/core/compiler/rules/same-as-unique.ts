import { type Rule, findingAt } from '../rule.ts';

export const sameAsUnique: Rule = {
  name: 'same-as-unique',
  why: 'Two records with one outside identifier are one thing written twice, or one of them is wrong.',
  *check(data) {
    const first = new Map<string, string>();
    for (const record of data.all) {
      if (!('same_as' in record.value) || !record.value.same_as) continue;
      for (const [scheme, id] of Object.entries(record.value.same_as)) {
        const key = `${scheme} ${String(id)}`;
        const other = first.get(key);
        if (other) {
          yield findingAt(
            record,
            this.name,
            ['same_as', scheme],
            `${key} is also ${other}.`,
            'keep it on the record that it belongs to',
          );
        } else first.set(key, `${record.kind}/${record.id}`);
      }
    }
  },
};
