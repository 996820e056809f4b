import { checkData } from '../check.ts';
import { compile } from '../compile.ts';
import { formatFinding } from '../finding.ts';
import { renderStats } from '../stats/render-stats.ts';
import { statsOf } from '../stats/stats-of.ts';
import { defineCommand } from './command.ts';

export const stats = defineCommand({
  name: 'stats',
  says: 'counts what the data hold and shows where they are thin',
  about: 'Drafts do not count. It ends with 1, and counts nothing, while records have findings.',
  options: { json: { type: 'boolean', says: 'writes every number as JSON' } },
  async run(folders, _args, options) {
    const { data, findings } = await checkData(folders.data);
    if (findings.length > 0) {
      for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
      console.error('What does not build is not counted: settle the findings first.');
      return 1;
    }
    const numbers = statsOf(compile(data));
    console.log(options.json ? JSON.stringify(numbers, null, 2) : renderStats(numbers));
    return 0;
  },
});
