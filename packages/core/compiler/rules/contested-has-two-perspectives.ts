import { sourcesFor } from '../citations.ts';
import { type Contest, contests, fieldOn, givesAnotherValue, pathOf } from '../contests.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Collection, type Rule, findingAt, refOf } from '../rule.ts';
import { isSingle, keysAt, schemaAt, schemaOf } from '../schema-path.ts';
import { suggest } from '../suggest.ts';
import { valueAt } from '../values-at.ts';
import type { Path } from '../written-record.ts';

type Claim = CheckedRecord<'claims'>;

export const contestedHasTwoPerspectives: Rule = {
  name: 'contested-has-two-perspectives',
  why: 'A record is contested when two sides differ about it; one voice alone contests nothing.',
  *check(data) {
    const inDispute = new Set<string>();
    for (const { id, value } of data.ofKind('claims')) {
      if (value.answers !== undefined) inDispute.add(id).add(value.answers);
    }
    for (const claim of data.ofKind('claims')) {
      yield* wrongAnswer(this.name, data, claim);
      yield* wrongField(this.name, data, claim, inDispute.has(claim.id));
    }
    for (const [ref, list] of contests(data)) {
      const record = data.byRef(ref);
      const [first] = list;
      if (!record || !first) continue;
      const fields = list.flatMap(({ field }) => (field ? [field.join('.')] : []));
      const others = data
        .ofKind('claims')
        .filter(({ value }) => fields.some((field) => field === value.field) && value.about.includes(ref));
      if (hasTwoSides(data, record, list, others)) continue;
      yield findingAt(
        first.claim,
        this.name,
        ['held_by'],
        `${ref} is contested only by ${first.claim.value.held_by.join(', ')}, which is also all that speaks for its value.`,
        'cite a source of another perspective for the value, add the claim of the other side, or remove “value” and “answers”',
      );
    }
  },
};

/** An answer comes from somebody else and is about the same thing. */
function* wrongAnswer(rule: string, data: Collection, claim: Claim): Generator<Finding> {
  const { answers, held_by, about } = claim.value;
  const answered = answers === undefined ? undefined : data.get('claims', answers);
  if (answers === undefined || !answered) return;
  if (held_by.every((holder) => answered.value.held_by.includes(holder))) {
    yield findingAt(
      claim,
      rule,
      ['held_by'],
      `This claim answers ${answers}, which has the same holder.`,
      'name the other holder, or remove “answers”',
    );
  }
  if (!about.some((ref) => answered.value.about.includes(ref))) {
    yield findingAt(
      claim,
      rule,
      ['answers'],
      `This claim answers ${answers}, but the two are about nothing in common.`,
      `add one of ${answered.value.about.join(', ')} to “about”, or remove “answers”`,
    );
  }
}

/**
 * `field` is a field that one of the subjects has or leaves open because of the dispute, and `value` differs from the
 * value there. A side of a dispute may give the value that the record follows: then the answer is what contests it.
 */
function* wrongField(rule: string, data: Collection, claim: Claim, inDispute: boolean): Generator<Finding> {
  const { about, field, value } = claim.value;
  const subjects = about.flatMap((ref) => data.byRef(ref) ?? []);
  if (subjects.length < about.length) return;
  if (field === undefined) {
    if (value === undefined) return;
    yield findingAt(
      claim,
      rule,
      ['value'],
      '“value” stands without the field that it is a value of.',
      'add “field”, such as signed.when, or say the value in “says” alone',
    );
    return;
  }
  const path = pathOf(field);
  const having = subjects.filter((subject) => fieldOn(claim, subject));
  if (having.length === 0) {
    yield unknownField(rule, claim, subjects);
    return;
  }
  if (value === undefined) return;
  if (having.every((subject) => !isSingle(schemaAt(schemaOf(subject.kind), path)))) {
    yield findingAt(
      claim,
      rule,
      ['field'],
      `“${field}” is a list or a group, but “value” is one value.`,
      `name one value in it, such as ${example(having, path)}, or say the value in “says” alone`,
    );
  } else if (!inDispute && !having.some((subject) => givesAnotherValue(claim, subject, path))) {
    yield findingAt(
      claim,
      rule,
      ['value'],
      `“${field}” of ${having.map(refOf).join(', ')} already is ${JSON.stringify(value)}, so this claim does not contest it.`,
      'correct the value, name the claim that it answers, or remove “field” and “value”',
    );
  }
}

function unknownField(rule: string, claim: Claim, subjects: readonly CheckedRecord[]): Finding {
  const path = pathOf(claim.value.field ?? '');
  for (const subject of subjects) {
    const schema = schemaOf(subject.kind);
    let known = 0;
    while (known < path.length && schemaAt(schema, path.slice(0, known + 1)) !== undefined) known++;
    const key = path[known];
    if (typeof key !== 'string') continue;
    const meant = suggest(key, keysAt(schema, path.slice(0, known)));
    if (meant !== undefined) {
      return findingAt(
        claim,
        rule,
        ['field'],
        `“${claim.value.field ?? ''}” is no field of ${refOf(subject)}.`,
        meant,
      );
    }
  }
  return findingAt(
    claim,
    rule,
    ['field'],
    `“${claim.value.field ?? ''}” is no field of ${subjects.map(refOf).join(' or ')}.`,
    `use one of ${[...new Set(subjects.flatMap(({ kind }) => keysAt(schemaOf(kind), [])))].join(', ')}, or a field inside them such as signed.when`,
  );
}

function example([subject]: readonly CheckedRecord[], path: Path): string {
  const schema = schemaOf(subject?.kind ?? '');
  const inner = keysAt(schema, path).length > 0 ? path : [...path, 0];
  return [...inner, keysAt(schema, inner)[0]].filter((key) => key !== undefined).join('.');
}

/**
 * Two claims whose holders differ (neither is the other’s company), or one claim against a value that the record takes
 * from a source of another perspective.
 */
function hasTwoSides(
  data: Collection,
  record: CheckedRecord,
  list: readonly Contest[],
  others: readonly Claim[],
): boolean {
  const claims = new Set([
    ...others,
    ...list.flatMap(({ claim, answered }) => (answered ? [claim, answered] : [claim])),
  ]);
  const holders = [...claims].map(({ value }) => value.held_by);
  const within = (a: readonly string[], b: readonly string[]) => a.every((holder) => b.includes(holder));
  if (holders.some((a, i) => holders.slice(0, i).some((b) => !within(a, b) && !within(b, a)))) return true;
  return list.some(({ claim, field }) => {
    if (!field || valueAt(record.value, field) === undefined) return false;
    return [...sourcesFor(record, field)].some((source) => {
      const perspective = data.get('sources', source)?.value.perspective;
      const own = claim.value.cites.some((cited) => cited.source === source);
      return !own && !claim.value.held_by.includes(`perspectives/${perspective ?? ''}`);
    });
  });
}
