import { type Change as WordChange, diffWords } from 'diff';
import { formatWhen } from '../../src/dates/index.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Language, LocalizedText } from '../../src/model/text.ts';
import { mainDate } from '../compile.ts';
import { readDate } from '../datings.ts';
import { printable } from '../printable.ts';
import type { Path } from '../written-record.ts';
import type { Change } from './change.ts';
import type { Snapshot } from './snapshot.ts';
import { isDate, isLocalized } from './values.ts';

/** The headings of a changelog, in this order, and what stands below each. */
const headings: readonly (readonly [string, readonly Change['change'][]])[] = [
  ['Added', ['added', 'completed', 'cited']],
  ['Corrected', ['corrected']],
  ['Contested', ['contested']],
  ['Reworded', ['reworded']],
  ['Moved', ['moved']],
  ['Removed', ['removed', 'field-lost']],
];

/** Changes in plain English under the headings of a changelog, record by record; empty where there are none. */
export function renderChanges(changes: readonly Change[], before: Snapshot, after: Snapshot): string {
  const name = (record: string) => {
    const found = after.records.get(record) ?? before.records.get(record);
    return found ? `${record} (${shortened(printable(labelOf(found)))})` : record;
  };
  const sections: string[] = [];
  for (const [heading, kinds] of headings) {
    const byRecord = new Map<string, Change[]>();
    for (const one of changes.filter(({ change }) => kinds.includes(change))) {
      const key = 'record' in one ? one.record : one.kind;
      byRecord.set(key, [...(byRecord.get(key) ?? []), one]);
    }
    if (byRecord.size === 0) continue;
    const lines = [...byRecord].flatMap(([record, ones]) => {
      const alone = ones.flatMap((one) => whole(one, name(record), after) ?? []);
      const inside = ones.flatMap((one) => part(one) ?? []);
      return [
        ...alone.map((line) => `- ${line}`),
        ...(inside.length > 0 ? [`- ${name(record)}`, ...inside.map((line) => `  - ${line}`)] : []),
      ];
    });
    sections.push([`## ${heading}`, '', ...lines].join('\n'));
  }
  return sections.join('\n\n');
}

/** A change of a record as a whole. */
function whole(one: Change, name: string, after: Snapshot): string | undefined {
  switch (one.change) {
    case 'added': {
      const record = after.records.get(one.record);
      const date = record && mainDate(record);
      return date ? `${name}, ${formatWhen(date, 'en')}` : name;
    }
    case 'removed':
      return name;
    case 'moved':
      return `${one.record} → ${one.to}`;
    case 'contested':
      return `${name} is ${one.contested ? 'contested now' : 'no longer contested'}`;
    case 'field-lost':
      return `the field “${one.field}” of ${one.kind}`;
    default:
      return undefined;
  }
}

/** A change inside a record. */
function part(one: Change): string | undefined {
  switch (one.change) {
    case 'completed':
      return `${words(one.path)}: ${shown(one.value)}`;
    case 'cited':
      return `a source for ${words(one.path.slice(0, one.path.lastIndexOf('cites'))) || 'the record'}: ${shownCitation(one.value)}`;
    case 'corrected':
      if (typeof one.from === 'string' && typeof one.to === 'string' && one.path.at(-1) !== 'edtf') {
        return one.from.length + one.to.length > 80
          ? `${words(one.path)}: ${wordDiff(one.from, one.to, 'en')}`
          : `${words(one.path)}: ${shown(one.from)} → ${shown(one.to)}`;
      }
      return `${words(one.path)}: ${shownAt(one.path, one.from)} → ${one.to === undefined ? 'none' : shownAt(one.path, one.to)}`;
    case 'reworded':
      return `${words(one.path)} (${one.language}): ${wordDiff(one.from, one.to, one.language)}`;
    default:
      return undefined;
  }
}

/** `inForceFrom` → “in force from”; an entry of a list has its number; a date needs no name beside its group’s. */
const words = (path: Path): string =>
  path
    .filter((key) => key !== 'edtf')
    .map((key) =>
      typeof key === 'number'
        ? String(key + 1)
        : key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    )
    .join(' › ');

function shownAt(path: Path, value: unknown): string {
  if (path.at(-1) !== 'edtf' || typeof value !== 'string') return shown(value);
  const date = readDate(value);
  return date ? formatWhen(date, 'en') : printable(value);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return printable(value);
  if (isLocalized(value)) return `“${printable(value.en)}”`;
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const { cites: _, ...rest } = value as Record<string, unknown>;
    if (isDate(value)) {
      const place = 'at' in value && typeof value.at === 'string' ? ` at ${printable(value.at)}` : '';
      return `${formatWhen(value, 'en')}${place}`;
    }
    return Object.entries(rest)
      .map(([key, inner]) => `${words([key])} ${shown(inner)}`)
      .join(', ');
  }
  return String(value);
}

function shownCitation(value: unknown): string {
  const { source, at } = value as { source?: unknown; at?: unknown };
  return [source, at]
    .filter((text) => typeof text === 'string')
    .map(printable)
    .join(', ');
}

const shortened = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 79).trimEnd()}…`);

/** Unchanged stretches keep the words of so many characters at either end. */
const around = 40;

function wordDiff(from: string, to: string, language: Language): string {
  // Without a segmenter the library takes every Cyrillic letter for a word.
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const parts = diffWords(from, to, { intlSegmenter });
  return parts
    .map((one: WordChange, index) => {
      const text = printable(one.value);
      if (one.removed) return `[-${text}-]`;
      if (one.added) return `{+${text}+}`;
      if (text.length <= 2 * around + 10) return text;
      const head = index === 0 ? '' : text.slice(0, around).replace(/\S*$/u, '');
      const tail = index === parts.length - 1 ? '' : text.slice(-around).replace(/^\S*/u, '');
      return `${head}…${tail}`;
    })
    .join('')
    .trim();
}

const labelOf = (record: AnyRecord<LocalizedText>): string =>
  'label' in record ? record.label.en : 'title' in record ? record.title : record.says.en;
