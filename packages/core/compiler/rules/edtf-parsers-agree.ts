import { readersThatDisagree } from '../edtf-readers.ts';
import { valuesWithMeta } from '../references.ts';
import { type Rule, findingAt } from '../rule.ts';
import { readDate } from '../datings.ts';

export const edtfParsersAgree: Rule = {
  name: 'edtf-parsers-agree',
  why: 'Others read our dates with their own libraries: what two of them read differently is written in another way.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, value } of valuesWithMeta(record.kind, record.value, 'edtf')) {
        const text = String(value);
        const ours = readDate(text);
        if (!ours) continue;
        for (const { reader, reads } of readersThatDisagree(text, ours)) {
          yield findingAt(
            record,
            this.name,
            path,
            `“${text}” is ${ours.earliest} to ${ours.latest} here, but ${reader} ${reads}.`,
            'write it in another form: plain dates in their order inside a set, “..” for an open end',
          );
        }
      }
    }
  },
};
