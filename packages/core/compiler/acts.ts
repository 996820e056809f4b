import { between } from '../src/dates/compare.ts';
import type { Span } from '../src/dates/index.ts';
import { readDate, spanOfRecord } from './datings.ts';
import { type CheckedRecord, isOf } from './rule.ts';
import type { Path } from './written-record.ts';

/** Somebody did or was something at a time. */
export interface Act {
  /** `polities/…`, `people/…`, `organizations/…`. */
  readonly who: string;
  readonly path: Path;
  readonly when: Span;
  /** The time as it is written. */
  readonly shown: string;
}

/** Every act that a record tells of: signing, ratifying, acting, fighting, building, holding an office or an opinion. */
export function* actsOf(record: CheckedRecord): Generator<Act> {
  if (isOf(record, 'treaties')) yield* actsOfTreaty(record);
  else if (isOf(record, 'events')) {
    const { happened, actors, recipients, people } = record.value;
    const at = on(happened.when);
    yield* each(actors, ['actors'], at);
    yield* each(recipients, ['recipients'], at);
    yield* each(prefixed('people', people), ['people'], at);
  } else if (isOf(record, 'wars')) {
    const at = during(record);
    for (const [i, { polities }] of record.value.sides.entries()) {
      yield* each(prefixed('polities', polities), ['sides', i, 'polities'], at);
    }
  } else if (isOf(record, 'projects')) {
    yield* each(prefixed('polities', record.value.parties), ['parties'], during(record));
  } else if (isOf(record, 'missions')) yield* actsOfMission(record);
  else if (isOf(record, 'people')) {
    for (const [i, { polity, from, to }] of (record.value.offices ?? []).entries()) {
      const at = throughout(from, to);
      if (!at) continue;
      yield { who: `people/${record.id}`, path: ['offices', i, from ? 'from' : 'to'], ...at };
      yield { who: `polities/${polity}`, path: ['offices', i, 'polity'], ...at };
    }
  } else if (isOf(record, 'claims')) {
    yield* each(record.value.held_by, ['held_by'], on(record.value.held?.when));
  }
}

type At = Pick<Act, 'when' | 'shown'> | undefined;

function* actsOfTreaty({ value }: CheckedRecord<'treaties'>): Generator<Act> {
  const signed = on(value.signed.when);
  for (const [i, party] of value.parties.entries()) {
    const { polity, organization, signatories, acceded, withdrew } = party;
    const who = polity === undefined ? `organizations/${organization ?? ''}` : `polities/${polity}`;
    const path = ['parties', i, polity === undefined ? 'organization' : 'polity'];
    yield* each([who], path, acceded ? on(acceded.when) : signed, false);
    if (withdrew) yield* each([who], path, on(withdrew.when), false);
    yield* each(prefixed('people', signatories), ['parties', i, 'signatories'], signed);
  }
  for (const field of ['ratified', 'suspended'] as const) {
    for (const [i, { by, when }] of (value[field] ?? []).entries()) {
      if (by !== undefined) yield* each([`polities/${by}`], [field, i, 'by'], on(when), false);
    }
  }
}

function* actsOfMission({ value }: CheckedRecord<'missions'>): Generator<Act> {
  for (const at of [on(value.opened?.when), on(value.closed?.when), on(value.as_of)]) {
    yield* each([`polities/${value.of}`], ['of'], at, false);
    yield* each([`polities/${value.in}`], ['in'], at, false);
  }
}

function* each(who: readonly string[] | undefined, path: Path, at: At, inList = true): Generator<Act> {
  if (!at) return;
  for (const [i, one] of (who ?? []).entries()) {
    yield { who: one, path: inList ? [...path, i] : path, ...at };
  }
}

const prefixed = (kind: string, ids: readonly string[] | undefined) => ids?.map((id) => `${kind}/${id}`);

function on(when: string | undefined): At {
  const date = readDate(when);
  return date && { when: date, shown: date.edtf };
}

function throughout(from: string | undefined, to: string | undefined): At {
  if (from === undefined && to === undefined) return undefined;
  const [a, b] = [readDate(from), readDate(to)];
  if ((from !== undefined && !a) || (to !== undefined && !b)) return undefined;
  // One end alone is a day on which the office was held; how long before or after is not known.
  if (!a || !b) return on(from ?? to);
  return { when: between(a, b), shown: `${a.edtf} to ${b.edtf}` };
}

function during(record: CheckedRecord<'wars' | 'projects'>): At {
  const { began, ended } = record.value;
  const span = spanOfRecord(record);
  return span && { when: span, shown: `${began?.when ?? '…'} to ${ended?.when ?? 'today'}` };
}
