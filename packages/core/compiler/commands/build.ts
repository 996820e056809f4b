import { checkData } from '../check.ts';
import { compile } from '../compile.ts';
import { artefacts, writeArtefacts } from '../emit.ts';
import { readErrata } from '../errata.ts';
import { formatFinding } from '../finding.ts';
import type { Command } from './command.ts';

export const build: Command = {
  name: 'build',
  says: 'checks, then writes the published modules and dataset.json',
  async run(folders) {
    const { data, findings: ofData } = await checkData(folders.data);
    const findings = [...ofData, ...(await readErrata(folders.package)).findings];
    if (findings.length > 0) {
      for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
      console.error(
        `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; nothing was written.`,
      );
      return 1;
    }
    const files = await artefacts(compile(data), data.redirects, folders.package);
    await writeArtefacts(files, folders.out);
    console.log(`${data.all.length} records in ${files.size} files.`);
    return 0;
  },
};
