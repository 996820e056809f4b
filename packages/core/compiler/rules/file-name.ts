import { id as idSchema } from '../../src/schema/reference.ts';
import { type Rule, findingAt } from '../rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  why: 'The file name is the id that everybody else will link to.',
  *check(data) {
    for (const record of data.all) {
      if (!idSchema.safeParse(record.id).success) {
        yield findingAt(
          record,
          this.name,
          [],
          `“${record.id}” is no id.`,
          'rename the file: at most 60 lower-case ASCII letters, digits and single hyphens',
        );
      }
    }
  },
};
