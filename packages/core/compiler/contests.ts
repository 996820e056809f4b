import { isSingle, schemaAt, schemaOf } from './schema-path.ts';
import { type CheckedRecord, type Collection, refOf } from './rule.ts';
import { valueAt } from './values-at.ts';
import type { Path } from './written-record.ts';

type Claim = CheckedRecord<'claims'>;

/** One reason why a record is contested. */
export interface Contest {
  /** The claim that contests: it gives another value, denies the value, or answers. */
  readonly claim: Claim;
  /** The field that it contests, where it names one that the record may have. */
  readonly field?: Path;
  /** The claim that it answers, where both are about the record. */
  readonly answered?: Claim;
}

/** `ratified.1.when` as a path. */
export const pathOf = (field: string): Path =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

/**
 * The field that the claim names, if records of the subject’s kind have it. The record may leave a field open because
 * of the dispute, but an item of a list must be there.
 */
export function fieldOn(claim: Claim, subject: CheckedRecord): Path | undefined {
  if (claim.value.field === undefined) return undefined;
  const path = pathOf(claim.value.field);
  const missing = path.some(
    (key, i) => typeof key === 'number' && valueAt(subject.value, path.slice(0, i + 1)) === undefined,
  );
  return missing || schemaAt(schemaOf(subject.kind), path) === undefined ? undefined : path;
}

/** Whether the claim gives a value that the subject does not have in that field. A list or group has no one value. */
export const givesAnotherValue = (claim: Claim, subject: CheckedRecord, field: Path): boolean =>
  claim.value.value !== undefined &&
  isSingle(schemaAt(schemaOf(subject.kind), field)) &&
  String(valueAt(subject.value, field)) !== String(claim.value.value);

/**
 * Why each record is contested, by `kind/id`. A claim contests a record that it is about
 *
 * - when it gives another value for a field of it. A claim that gives the value of the record supports it;
 * - when it denies a field of it;
 * - when it answers a claim about the same record. An answer to a claim about something else leaves it alone.
 */
export function contests(data: Collection): ReadonlyMap<string, readonly Contest[]> {
  const found = new Map<string, Contest[]>();
  for (const claim of data.ofKind('claims')) {
    const { about, stance, answers } = claim.value;
    const answered = answers === undefined ? undefined : data.get('claims', answers);
    for (const ref of about) {
      const subject = data.byRef(ref);
      if (!subject) continue;
      const field = fieldOn(claim, subject);
      const against = field && (givesAnotherValue(claim, subject, field) || stance === 'denies');
      const to = answered?.value.about.includes(ref) ? answered : undefined;
      if (!against && !to) continue;
      const contest: Contest = {
        claim,
        ...(against ? { field } : {}),
        ...(to ? { answered: to } : {}),
      };
      const list = found.get(refOf(subject));
      if (list) list.push(contest);
      else found.set(refOf(subject), [contest]);
    }
  }
  return found;
}
