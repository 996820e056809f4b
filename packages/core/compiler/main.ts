import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkData } from './check.ts';
import { compile } from './compile.ts';
import { artefacts, writeArtefacts } from './emit.ts';
import { formatFinding } from './finding.ts';
import { staleSchemas, writeSchemas } from './json-schema.ts';

const packageFolder = path.resolve(import.meta.dirname, '..');
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, out: { type: 'string' } },
});
const dataFolder = path.resolve(values.data ?? path.join(packageFolder, 'data'));
const outFolder = path.resolve(values.out ?? path.join(packageFolder, 'dist'));
const schemaFolder = path.join(packageFolder, 'schema');

const commands: Record<string, { says: string; run: () => Promise<number> }> = {
  check: {
    says: 'reads every record and reports what is wrong, with file, line, column and remedy',
    run: async () => {
      const { data, findings } = await checkData(dataFolder);
      for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
      const stale = await staleSchemas(schemaFolder);
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
  },
  build: {
    says: 'checks, then writes the published modules and dataset.json',
    run: async () => {
      const { data, findings } = await checkData(dataFolder);
      if (findings.length > 0) {
        for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
        console.error(
          `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}; nothing was written.`,
        );
        return 1;
      }
      const files = await artefacts(compile(data), data.redirects, packageFolder);
      await writeArtefacts(files, outFolder);
      console.log(`${data.all.length} records in ${files.size} files.`);
      return 0;
    },
  },
  schemas: {
    says: 'writes the JSON Schemas that editors use',
    run: async () => {
      await writeSchemas(schemaFolder);
      return 0;
    },
  },
};

const name = positionals[0] ?? 'help';
const command = commands[name];
if (command) {
  process.exitCode = await command.run();
} else {
  const list = Object.entries(commands).map(([key, { says }]) => `  ${key.padEnd(8)} ${says}`);
  if (name !== 'help') console.error(`“${name}” is no command.`);
  console.log(`pnpm data <command> [--data FOLDER] [--out FOLDER]\n${list.join('\n')}`);
  process.exitCode = name === 'help' ? 0 : 2;
}
