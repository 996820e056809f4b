import { checkSchema } from './check-schema.ts';
import { type Exceptions, applyExceptions, readExceptions } from './exceptions.ts';
import { type Finding, byPlace } from './finding.ts';
import { readData } from './read-data.ts';
import { readRedirects } from './read-redirects.ts';
import { type CheckedRecord, Collection, refOf } from './rule.ts';
import { rules } from './rules/index.ts';

/** Reads and checks the whole data folder. Every finding at once, in the order of files and lines. */
export async function checkData(
  folder: string,
  exceptions: Exceptions = readExceptions(),
): Promise<{ data: Collection; findings: Finding[] }> {
  const { records, findings } = await readData(folder);
  const checked: CheckedRecord[] = [];
  for (const written of records) {
    const { value, findings: wrong } = checkSchema(written);
    findings.push(...wrong);
    if (wrong.length === 0) {
      checked.push({ kind: written.kind, id: written.id, value, written } as CheckedRecord);
    }
  }
  const { redirects, findings: wrongRedirects } = await readRedirects(folder);
  findings.push(...wrongRedirects);
  const data = new Collection(checked, redirects);
  const present = new Set(records.map(refOf));
  const broken = findings.length > 0;
  for (const rule of rules) {
    if (rule.needsEveryRecord && broken) continue;
    for (const finding of rule.check(data)) {
      // A reference to a record that exists but is itself broken is not a second error.
      const target = /^There is no record (\S+)\.$/.exec(finding.says)?.[1];
      if (target === undefined || !present.has(target)) findings.push(finding);
    }
  }
  const left = applyExceptions(exceptions, findings, {
    rules: rules.map(({ name }) => name),
    records: present,
    // While some record cannot be read, a rule may be silent about this one for that reason.
    settled: !broken,
  });
  return { data, findings: left.sort(byPlace) };
}
