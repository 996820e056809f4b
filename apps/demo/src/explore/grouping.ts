import {
  type AnyRecord,
  type Kind,
  type Language,
  formatWhen,
  groupBy,
  parseEdtf,
} from '@russia-turkey/core';
import { mainDate } from '../records/desk.ts';
import { type Library, refOf } from '../records/library.ts';
import { nameOf } from '../records/names.ts';
import { typeWords } from '../records/wording/index.ts';
import { alphabeticalName } from './alphabetical-name.ts';
import { exploreWords } from './wording.ts';

/** A part of an index. */
export interface Group {
  readonly title: string;
  readonly records: readonly AnyRecord[];
}

/** How the index of each kind is divided: by time, by letter, or by what things are. */
export function groupsOf(kind: Kind, library: Library): readonly Group[] {
  const { language } = library;
  const records = library.all(kind);
  const types = typeWords[language];
  switch (kind) {
    case 'treaties':
    case 'events':
      return byCentury(records, language);
    case 'wars':
    case 'periods':
    case 'projects':
    case 'indicators':
      return [{ title: '', records }];
    case 'people':
    case 'places':
    case 'organizations':
      return byLetter(records, language);
    case 'polities':
    case 'perspectives':
      return by(records, language, (one) => ('side' in one ? one.side : 'other'), types.sides);
    case 'topics':
      return by(records, language, (one) => (one.kind === 'topics' ? one.type : 'theme'), types.topics);
    case 'sources':
      return by(
        records,
        language,
        (one) => (one.kind === 'sources' ? one.reliability : 'tertiary'),
        types.reliabilities,
      );
    case 'missions':
      return byName(records, language, (one) =>
        one.kind === 'missions' ? library.get(`polities/${one.of}`) : one,
      );
    case 'claims':
      return byName(records, language, (one) =>
        one.kind === 'claims' ? library.get(one.heldBy[0] ?? '') : one,
      );
  }
}

function byCentury(records: readonly AnyRecord[], language: Language): readonly Group[] {
  const centuries = groupBy(records, (record) => mainDate(record)?.earliest.slice(0, 2) ?? '');
  return [...centuries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([century, members]) => ({
      title:
        century === '' ? exploreWords[language].undated : formatWhen(parseEdtf(`${century}XX`), language),
      records: members,
    }));
}

/** By the letters of the language: “Ç” is one of its own in Turkish and a “C” in English. */
function byLetter(records: readonly AnyRecord[], language: Language): readonly Group[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const groups: { readonly title: string; readonly records: AnyRecord[] }[] = [];
  for (const record of sorted(records, language)) {
    const letter = alphabeticalName(record, language).slice(0, 1).toLocaleUpperCase(language);
    const group = groups.at(-1);
    if (group && compare(group.title, letter) === 0) group.records.push(record);
    else {
      const bare = letter.normalize('NFD').slice(0, 1);
      groups.push({ title: compare(bare, letter) === 0 ? bare : letter, records: [record] });
    }
  }
  return groups;
}

/** By the words of a list, in its order. */
function by<T extends string>(
  records: readonly AnyRecord[],
  language: Language,
  valueOf: (record: AnyRecord) => T,
  words: Readonly<Record<T, string>>,
): readonly Group[] {
  const groups = groupBy(sorted(records, language), valueOf);
  return (Object.keys(words) as T[]).flatMap((value) => {
    const members = groups.get(value);
    const title = words[value];
    return members
      ? [{ title: title.slice(0, 1).toLocaleUpperCase(language) + title.slice(1), records: members }]
      : [];
  });
}

/** By the name of another record: of who holds a claim, of the state of a mission. */
function byName(
  records: readonly AnyRecord[],
  language: Language,
  keyOf: (record: AnyRecord) => AnyRecord,
): readonly Group[] {
  const groups = groupBy(records, (record) => refOf(keyOf(record)));
  const collator = new Intl.Collator(language);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      return first ? [{ title: nameOf(keyOf(first), language), records: members }] : [];
    })
    .sort((a, b) => collator.compare(a.title, b.title));
}

function sorted(records: readonly AnyRecord[], language: Language): readonly AnyRecord[] {
  const collator = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  return records
    .map((record) => ({ record, name: alphabeticalName(record, language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ record }) => record);
}
