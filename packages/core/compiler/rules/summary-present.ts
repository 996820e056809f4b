import { type Rule, findingAt } from '../rule.ts';

export const summaryPresent: Rule = {
  name: 'summary-present',
  why: 'A published record explains itself in all three languages.',
  *check(data) {
    for (const record of data.all) {
      const { value } = record;
      if (!('labels' in value) || value.summary || value.status === 'draft') continue;
      yield findingAt(
        record,
        this.name,
        [],
        'The summary is missing.',
        'write “summary: { en: …, ru: …, tr: … }”, or set “status: draft” to keep the record out of the published data',
      );
    }
  },
};
