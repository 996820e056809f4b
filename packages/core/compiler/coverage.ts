import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { anyRef } from '../src/schema/reference.ts';
import { type Finding, byPlace } from './finding.ts';
import { references } from './references.ts';
import { type Collection, findingIn, refOf } from './rule.ts';
import { suggest } from './suggest.ts';
import { type Path, type WrittenRecord, parseRecord } from './written-record.ts';

const shape = z.strictObject({
  /** How many the document has, counted in the document and not here. */
  paragraphs: z.number().int().positive(),
  sections: z
    .array(
      z.strictObject({
        section: z.string().min(1),
        paragraphs: z
          .array(
            z.strictObject({
              number: z.number().int().positive(),
              carried_by: z.array(anyRef),
              /** What of the paragraph is not carried, and why. */
              left_out: z.string().min(1).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/**
 * Checks the ledgers in `folder`: one file a document, named as its source record, with the records that carry each
 * paragraph. Every paragraph has one, every record exists and cites the document, and no paragraph is passed over.
 */
export async function checkCoverage(folder: string, data: Collection): Promise<Finding[]> {
  const findings: Finding[] = [];
  const citing = new Map<string, Set<string>>();
  for (const record of data.all) {
    const sources = new Set<string>();
    for (const { kind, id } of references(record.kind, record.value)) if (kind === 'sources') sources.add(id);
    citing.set(refOf(record), sources);
  }
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const file = `${path.basename(folder)}/${name}`;
    const source = name.slice(0, -'.yaml'.length);
    const text = await readFile(path.join(folder, name), 'utf8');
    const { record: written, findings: wrong } = parseRecord(file, 'coverage', source, text);
    findings.push(...wrong);
    if (written) findings.push(...checkLedger(written, source, data, citing));
  }
  return findings.sort(byPlace);
}

function* checkLedger(
  written: WrittenRecord,
  source: string,
  data: Collection,
  citing: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Finding> {
  const at = (place: Path, says: string, remedy: string) =>
    findingIn(written, 'coverage', place, says, remedy);
  if (!data.get('sources', source)) {
    yield at(
      [],
      `There is no source ${source}.`,
      suggest(source, data.idsOf('sources')) ?? `name the ledger as the document’s record in data/sources`,
    );
  }
  const ledger = shape.safeParse(written.value);
  if (!ledger.success) {
    for (const issue of ledger.error.issues) {
      const place = issue.path as (string | number)[];
      yield at(
        place,
        `“${place.join('.')}”: ${issue.message}.`,
        'write “sections: [{ section: …, paragraphs: [{ number: 1, carried_by: [kind/id] }] }]”',
      );
    }
    return;
  }
  let count = 0;
  for (const [i, { section, paragraphs }] of ledger.data.sections.entries()) {
    for (const [j, { number, carried_by }] of paragraphs.entries()) {
      count++;
      const place = ['sections', i, 'paragraphs', j];
      if (number !== j + 1) {
        yield at(
          [...place, 'number'],
          `After paragraph ${j} of “${section}” comes ${number}.`,
          `write paragraph ${j + 1} here`,
        );
      }
      if (carried_by.length === 0) {
        yield at(
          [...place, 'carried_by'],
          `No record carries paragraph ${number} of “${section}”.`,
          'name the records, or write them',
        );
      }
      for (const [k, ref] of carried_by.entries()) {
        const sources = citing.get(ref);
        const here = [...place, 'carried_by', k];
        if (!sources) {
          const [kind = '', id = ''] = ref.split('/');
          yield at(here, `There is no record ${ref}.`, suggest(id, data.idsOf(kind)) ?? 'correct the id');
        } else if (!sources.has(source)) {
          yield at(
            here,
            `${ref} does not cite ${source}.`,
            `cite it there, with the section and the paragraph, or take the record out`,
          );
        }
      }
    }
  }
  if (count !== ledger.data.paragraphs) {
    yield at(
      ['paragraphs'],
      `The document has ${ledger.data.paragraphs} paragraphs, the ledger ${count}.`,
      'count them in the document again, and add those that are missing',
    );
  }
}
