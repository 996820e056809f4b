import { checkData } from '../check.ts';
import { formatFinding } from '../finding.ts';
import { staleSchemas } from '../json-schema.ts';
import type { Command } from './command.ts';

export const check: Command = {
  name: 'check',
  says: 'reads every record and reports what is wrong, with file, line, column and remedy',
  async run(folders) {
    const { data, findings } = await checkData(folders.data);
    for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
    const stale = await staleSchemas(folders.schema);
    if (stale.length > 0)
      console.error(`Stale in schema/: ${stale.join(', ')}\n  → run “pnpm data schemas”\n`);
    const files = new Set(findings.map((finding) => finding.file)).size;
    console.log(
      findings.length === 0
        ? `${data.all.length} records, nothing to report.`
        : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}; nothing was written.`,
    );
    return findings.length === 0 && stale.length === 0 ? 0 : 1;
  },
};
