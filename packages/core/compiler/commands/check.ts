import path from 'node:path';
import { checkData } from '../check.ts';
import { checkCoverage } from '../coverage.ts';
import { readErrata } from '../errata.ts';
import { formatFinding } from '../finding.ts';
import { staleSchemas } from '../json-schema.ts';
import { UsageError, defineCommand } from './command.ts';

export const check = defineCommand({
  name: 'check',
  takes: '[file…]',
  says: 'reads every record and reports what is wrong, with file, line, column and remedy',
  about: `With files it reads every record all the same, for a rule may ask about others, and reports what is wrong in these.
It ends with 1 when there is something to report.`,
  arguments: [0, Infinity],
  options: { json: { type: 'boolean', says: 'writes one finding a line as JSON, for editors and machines' } },
  async run(folders, args, options) {
    const { data, findings: ofData } = await checkData(folders.data);
    // The ledgers and errata speak of the data of this package; other folders have none.
    const own = folders.data === path.join(folders.package, 'data');
    const all = own
      ? [
          ...ofData,
          ...(await checkCoverage(path.join(folders.package, 'coverage'), data)),
          ...(await readErrata(folders.package)).findings,
        ]
      : ofData;
    const asked = new Set(args.map((file) => shown(folders.data, path.resolve(folders.here, file))));
    const findings = asked.size === 0 ? all : all.filter(({ file }) => asked.has(file));
    const stale = asked.size === 0 ? await staleSchemas(folders.schema) : [];
    const clean = findings.length === 0 && stale.length === 0;
    if (options.json) {
      for (const finding of findings) console.log(JSON.stringify(finding));
      for (const name of stale) console.log(JSON.stringify(staleFinding(name)));
      return clean ? 0 : 1;
    }
    for (const finding of findings) console.error(`${formatFinding(finding)}\n`);
    if (stale.length > 0)
      console.error(`Stale in schema/: ${stale.join(', ')}\n  → run “pnpm data schemas”\n`);
    const files = new Set(findings.map((finding) => finding.file)).size;
    const read = asked.size === 0 ? `${data.all.length} records` : [...asked].join(', ');
    console.log(
      findings.length === 0
        ? `${read}${asked.size === 0 ? ', ' : ': '}nothing to report.`
        : `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}; nothing was written.`,
    );
    return clean ? 0 : 1;
  },
});

/** A file as findings name it. */
function shown(data: string, file: string): string {
  const inside = path.relative(data, file);
  if (inside.startsWith('..') || path.isAbsolute(inside) || !inside.endsWith('.yaml')) {
    throw new UsageError(`${file} is no record: give YAML files below ${data}.`);
  }
  return [path.basename(data), ...inside.split(path.sep)].join('/');
}

const staleFinding = (name: string) => ({
  file: `schema/${name}`,
  line: 1,
  col: 1,
  rule: 'stale-schema',
  says: 'The JSON Schema is not that of the zod schema.',
  remedy: 'run “pnpm data schemas”',
});
