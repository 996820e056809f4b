import { DateError, parseEdtf } from '../../src/dates/index.ts';
import { valuesWithMeta } from '../references.ts';
import { type Rule, findingAt } from '../rule.ts';

export const edtfDate: Rule = {
  name: 'edtf-date',
  why: 'Every date is computed with: it must be a real day of the Gregorian calendar in a form all readers share.',
  *check(data) {
    for (const record of data.all) {
      for (const { path, value } of valuesWithMeta(record.kind, record.value, 'edtf')) {
        try {
          parseEdtf(String(value));
        } catch (error) {
          if (!(error instanceof DateError)) throw error;
          yield findingAt(
            record,
            this.name,
            path,
            error.message.slice(0, -error.remedy.length).trim(),
            `${error.remedy} A date of another calendar goes under as_written.`,
          );
        }
      }
    }
  },
};
