import { isBefore } from '../../src/dates/index.ts';
import { readDate } from '../datings.ts';
import { type CheckedRecord, type Collection, type Rule, findingAt } from '../rule.ts';
import type { Path } from '../written-record.ts';

export const polityExisted: Rule = {
  name: 'polity-existed',
  why: 'The Soviet Union signed nothing in 1920: a state acts only within the dates of its existence.',
  *check(data) {
    for (const record of data.all) {
      for (const { when, polity, path } of acts(record)) {
        const problem = outside(data, polity, when);
        if (problem)
          yield findingAt(record, this.name, path, problem, 'name the state or government of that day');
      }
    }
  },
};

function* acts(record: CheckedRecord): Generator<{ when: string; polity: string; path: Path }> {
  const { kind, value } = record;
  if (kind === 'treaties' && 'parties' in value && 'signed' in value) {
    for (const [i, party] of value.parties.entries()) {
      if (party.polity)
        yield { when: value.signed.when, polity: party.polity, path: ['parties', i, 'polity'] };
    }
  } else if (kind === 'events' && 'happened' in value) {
    for (const field of ['actors', 'recipients'] as const) {
      for (const [i, ref] of (value[field] ?? []).entries()) {
        if (ref.startsWith('polities/')) {
          yield { when: value.happened.when, polity: ref.slice('polities/'.length), path: [field, i] };
        }
      }
    }
  } else if (kind === 'wars' && 'sides' in value) {
    for (const [i, side] of value.sides.entries()) {
      for (const [j, polity] of side.polities.entries()) {
        yield {
          when: `${value.began.when.split('/')[0] ?? ''}/${value.ended?.when.split('/').at(-1) ?? '..'}`,
          polity,
          path: ['sides', i, 'polities', j],
        };
      }
    }
  }
}

function outside(data: Collection, polity: string, when: string): string | undefined {
  const state = data.get('polities', polity)?.value;
  const date = readDate(when);
  if (!state || !date) return undefined;
  const began = readDate(state.began?.when);
  const ended = readDate(state.ended?.when);
  if (began && isBefore(date, began) === 'yes')
    return `${state.labels.en} began in ${began.edtf}, after ${date.edtf}.`;
  if (ended && isBefore(ended, date) === 'yes')
    return `${state.labels.en} ended in ${ended.edtf}, before ${date.edtf}.`;
  return undefined;
}
