import path from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import type { Kind } from '../../src/model/kind.ts';
import { kinds, schemas } from '../../src/schema/index.ts';
import { id as idSchema } from '../../src/schema/reference.ts';
import { checkData } from '../check.ts';
import { checkSchema } from '../check-schema.ts';
import { type Finding, formatFinding } from '../finding.ts';
import { singular } from '../json-schema.ts';
import { type Answers, expandDates, readAnswers, readAnswersFile, setAnswer } from '../new-record/answers.ts';
import { Interview } from '../new-record/ask.ts';
import { type Catalogue, readCatalogue } from '../new-record/catalogue.ts';
import { formatRecord } from '../new-record/format-record.ts';
import { kebab, proposeId } from '../new-record/propose-id.ts';
import { saveRecord } from '../new-record/save-record.ts';
import { recordShape } from '../shape.ts';
import { suggest } from '../suggest.ts';
import { parseRecord } from '../written-record.ts';
import { UsageError, defineCommand } from './command.ts';

export const newRecord = defineCommand({
  name: 'new',
  takes: '<kind>',
  says: 'asks for a new record, writes its file and checks it',
  about: `In a terminal it asks, field by field, in the order of the file. What --set and --from give is not asked
again where it fits. Elsewhere, or with --answers, it asks nothing:

  pnpm data new treaty --answers kars.yaml
  pnpm data new topic --set type=theme --set labels='{ en: Trade, ru: Торговля, tr: Ticaret }'

A date may be written in the calendar of its document: 1774-07-10 OS (or islamic, rumi, byzantine) becomes the
Gregorian date with the other beside it. Nothing is written before the end, and nothing after Ctrl-C.
It ends with 1 when the answers do not make a record (nothing is written), or when the new record has findings.`,
  arguments: [1, 1],
  options: {
    id: { type: 'string', takes: 'ID', says: 'names the record; proposed from label and year where absent' },
    from: { type: 'string', takes: 'FILE', says: 'begins with the fields of this YAML file' },
    set: {
      type: 'string',
      takes: 'FIELD=VALUE',
      multiple: true,
      says: 'gives a field, its value as YAML',
    },
    answers: {
      type: 'string',
      takes: 'FILE',
      says: 'takes every answer from this YAML file, “-” for standard input',
    },
    'dry-run': { type: 'boolean', says: 'shows the file instead of writing it' },
  },
  async run(folders, [word = ''], options) {
    const kind = readKind(word);
    const shape = recordShape(schemas[kind]);
    const catalogue = await readCatalogue(folders.data);
    if (options.id !== undefined) checkId(options.id, kind, catalogue);

    const given: Answers =
      options.from === undefined ? {} : await readAnswersFile(options.from, folders.here);
    const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
    const nothingGiven = options.from === undefined && options.set === undefined;
    if (options.answers === '-' || (options.answers === undefined && !isTerminal && nothingGiven)) {
      Object.assign(given, readAnswers(await readStream(process.stdin), 'Standard input'));
    } else if (options.answers !== undefined) {
      Object.assign(given, await readAnswersFile(options.answers, folders.here));
    }
    for (const assignment of options.set ?? []) setAnswer(given, assignment, shape);
    const start = expandDates(shape, given) as Answers;

    const interview = isTerminal && options.answers === undefined ? new Interview(catalogue) : undefined;
    try {
      const record = interview ? await interview.record(shape, start) : start;
      const text = await formatRecord(kind, record, folders.package);
      const wrong = problems(kind, text);
      if (wrong.length > 0) {
        // There is no file yet, so there is no place in it.
        for (const { says, remedy } of wrong) console.error(`${says}\n  → ${remedy}\n`);
        console.error('These answers do not make a record; nothing was written.');
        if (interview) console.log(`\nTo keep them, save this and begin with --from:\n\n${text}`);
        return 1;
      }
      const proposal = proposeId(kind, record, catalogue.ids(kind));
      const id = options.id ?? (interview ? await interview.id(kind, proposal) : proposal);
      if (id === undefined) throw new UsageError('No id follows from these answers. Give one: --id ID');
      checkId(id, kind, catalogue);
      const shown = `${path.basename(folders.data)}/${kind}/${id}.yaml`;
      if (options['dry-run']) {
        console.error(`${shown}:`);
        process.stdout.write(text);
        return 0;
      }
      if (interview) {
        console.log(`\n${text}`);
        if (!(await interview.agrees(`Write ${shown}?`))) {
          console.error('Nothing was written. To keep the answers, save them and begin with --from.');
          return 130;
        }
      }
      await saveRecord(path.join(folders.data, kind, `${id}.yaml`), text);
      const { findings } = await checkData(folders.data);
      const own = findings.filter(({ file }) => file === shown);
      for (const finding of own) console.error(`${formatFinding(finding)}\n`);
      console.log(
        own.length === 0
          ? `Wrote ${shown}; nothing to report.`
          : `Wrote ${shown}; ${own.length === 1 ? 'one finding is' : `${own.length} findings are`} left to settle.`,
      );
      return own.length === 0 ? 0 : 1;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ExitPromptError') throw error;
      console.error('\nStopped; nothing was written.');
      return 130;
    }
  },
});

/** `treaties`, or `treaty`. */
function readKind(word: string): Kind {
  const kind = kinds.find((one) => one === word || singular[one] === word);
  if (kind) return kind;
  const remedy = suggest(word, [...kinds, ...Object.values(singular)]);
  throw new UsageError(`“${word}” is no kind of record: ${remedy ?? `the kinds are ${kinds.join(', ')}`}`);
}

function checkId(id: string, kind: Kind, catalogue: Catalogue): void {
  if (!idSchema.safeParse(id).success) {
    const remedy = kebab(id).slice(0, 60);
    throw new UsageError(
      `“${id}” is no id: write at most 60 lower-case ASCII letters, digits and single hyphens${remedy ? `, such as ${remedy}` : ''}.`,
    );
  }
  if (catalogue.ids(kind).includes(id)) {
    throw new UsageError(`${kind}/${id} exists already. Choose another id, or correct that record.`);
  }
}

/** What the schema has to say about a file of this text. */
function problems(kind: Kind, text: string): Finding[] {
  const { record, findings } = parseRecord('', kind, '', text);
  return record ? checkSchema(record).findings : findings;
}
