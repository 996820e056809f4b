import { between, compareText, meets } from '../../src/dates/compare.ts';
import type { Span } from '../../src/dates/index.ts';
import { actsOf } from '../acts.ts';
import { datings, readDate, spanOfRecord } from '../datings.ts';
import type { Finding } from '../finding.ts';
import { type CheckedRecord, type Rule, findingAt, isOf, refOf } from '../rule.ts';
import type { Path } from '../written-record.ts';

type Named = CheckedRecord<'places' | 'polities'>;

/**
 * Names of places and of states, whose labels are not their names of every day.
 *
 * A name lasts from its `from` to its `to`; an end that is not written is open. On a day that no dated name covers the
 * label answers, as in `nameAt`. Names may share the day, month or year of the change. Two things must hold, in each
 * language (script and region included: `ota-Latn` is a language of its own here):
 *
 * 1. Of two official names none surely begins before the other ends. Names in use beside each other are not official.
 * 2. Where another record uses the place or state on a day that no dated name covers, the label that answers is not
 *    itself a name of other days. A date of which only a part is outside is let through.
 */
export const placeNameValid: Rule = {
  name: 'place-name-valid',
  why: 'A page about 1914 names the city as it was called in 1914: a name must be valid on that day, and not two official ones.',
  *check(data) {
    const spans = new Map<string, NamesOfLanguage[]>();
    for (const kind of ['places', 'polities'] as const) {
      for (const record of data.ofKind(kind)) {
        const languages = [...namesOf(record)];
        if (languages.length > 0) spans.set(refOf(record), languages);
        for (const names of languages) yield* overlapsOfOfficial(this.name, record, names);
      }
    }
    for (const record of data.all) {
      for (const { who, path, when, shown } of uses(record)) {
        for (const { lang, label, names } of spans.get(who) ?? []) {
          if (names.some((name) => meets(name, when) !== 'no')) continue;
          const dated = names.find(({ text }) => text === label);
          if (!dated) continue;
          yield findingAt(
            record,
            this.name,
            path,
            `${who} has no name in “${lang}” on ${shown}: “${dated.text}” is one of ${dated.earliest} to ${dated.latest}.`,
            `add the name of that day to data/${who}.yaml, or name the place or state of that day`,
          );
        }
      }
    }
  },
};

interface Name extends Required<Omit<Span, 'edtf'>> {
  readonly text: string;
  readonly index: number;
  readonly official: boolean;
}

interface NamesOfLanguage {
  readonly lang: string;
  readonly names: readonly Name[];
  /** The label in that language, which answers for days without a name. */
  readonly label: string | undefined;
}

function* namesOf(record: Named): Generator<NamesOfLanguage> {
  const byLanguage = new Map<string, Name[]>();
  for (const [index, { text, lang, from, to, official }] of (record.value.names ?? []).entries()) {
    // A name without a date says nothing about a day.
    if (from === undefined && to === undefined) continue;
    const name = { text, index, official: official === true, ...between(readDate(from), readDate(to)) };
    byLanguage.set(lang, [...(byLanguage.get(lang) ?? []), name]);
  }
  const labels: Readonly<Record<string, string>> = record.value.labels;
  for (const [lang, names] of byLanguage) {
    names.sort((a, b) => compareText(a.earliest, b.earliest));
    yield { lang, names, label: labels[lang] };
  }
}

function* overlapsOfOfficial(
  rule: string,
  record: Named,
  { lang, names }: NamesOfLanguage,
): Generator<Finding> {
  const official = names.filter((name) => name.official);
  for (const [i, name] of official.entries()) {
    const before = official.slice(0, i).find(({ earliestEnd }) => name.latestStart < earliestEnd);
    if (!before) continue;
    yield findingAt(
      record,
      rule,
      ['names', name.index],
      `“${name.text}” and “${before.text}” are both the official name in “${lang}” from ${name.latestStart} on.`,
      'write where the former name ends, or remove “official” from one of the two',
    );
  }
}

/** Where a record uses a place or a state, and when. */
function* uses(record: CheckedRecord): Generator<{ who: string; path: Path; when: Span; shown: string }> {
  for (const { path, dating } of datings(record.value)) {
    const when = readDate(dating.when);
    if (dating.at !== undefined && when) {
      yield { who: `places/${dating.at}`, path: [...path, 'at'], when, shown: when.edtf };
    }
  }
  for (const act of actsOf(record)) if (act.who.startsWith('polities/')) yield act;
  if (isOf(record, 'missions')) {
    const when = readDate(record.value.as_of);
    if (when) yield { who: `places/${record.value.at}`, path: ['at'], when, shown: when.edtf };
  }
  const [field, places] = isOf(record, 'wars')
    ? ['theatres', record.value.theatres]
    : isOf(record, 'projects')
      ? ['sites', record.value.sites]
      : [];
  const span = field === undefined ? undefined : spanOfRecord(record);
  if (field === undefined || !span) return;
  const shown = `${span.earliest} to ${span.latest}`;
  for (const [i, id] of (places ?? []).entries())
    yield { who: `places/${id}`, path: [field, i], when: span, shown };
}
