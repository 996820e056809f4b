import { type HistoricalDate, parseEdtf } from '@russia-turkey/core';
import { events, treaties, wars } from '@russia-turkey/core/en';

export type SyntheticTreaty = (typeof treaties)[number];
/** What a timeline mixes. */
export type SyntheticRecord = SyntheticTreaty | (typeof events)[number] | (typeof wars)[number];

const seed = 1774;
/** Fields that a record takes from another one of its kind. */
const exchanged = ['type', 'parties', 'sides', 'actors', 'recipients', 'topics', 'contested'] as const;
const dates = ['signed', 'happened', 'began', 'ended'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * So many treaties, the same ones every time: a real one each, in another year and with the type, parties and topics of
 * others. Fields are present and absent, and dates are exact and vague, as often as in the dataset.
 */
export function syntheticTreaties(count: number): SyntheticTreaty[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, (_, at) => synthetic(treaties, pick(treaties, next), at, next));
}

/** So many treaties, events and wars, mixed as in the dataset, the same ones every time. */
export function syntheticRecords(count: number): SyntheticRecord[] {
  const next = randomNumbers(seed);
  const all = [...treaties, ...events, ...wars];
  return Array.from({ length: count }, (_, at) => {
    const like = pick(all, next);
    if (like.kind === 'treaties') return synthetic(treaties, like, at, next);
    if (like.kind === 'events') return synthetic(events, like, at, next);
    return synthetic(wars, like, at, next);
  });
}

function synthetic<T extends SyntheticRecord>(
  collection: readonly T[],
  like: T,
  at: number,
  next: () => number,
): T {
  const fields: Fields = { ...like };
  const years = 1492 + Math.floor(next() * 535) - Number(mainDate(like).earliest.slice(0, 4));
  const changed: [string, unknown][] = [
    ['id', `${like.id}-${at}`],
    ...exchanged.map((field): [string, unknown] => [
      field,
      ownCopy((pick(collection, next) as Fields)[field]),
    ]),
    // A war keeps its length.
    ...dates.map((field): [string, unknown] => [
      field,
      moved(fields[field] as HistoricalDate | undefined, years),
    ]),
  ];
  // Made at once: an engine reads several times slower what was put together, and taken apart, field by field.
  return Object.fromEntries(
    [...new Map([...Object.entries(fields), ...changed])].filter(([, value]) => value !== undefined),
  ) as unknown as T;
}

/** When it was done, or began. */
export function mainDate(record: SyntheticRecord): HistoricalDate {
  if (record.kind === 'treaties') return record.signed;
  return record.kind === 'events' ? record.happened : record.began;
}

function moved(date: HistoricalDate | undefined, years: number): HistoricalDate | undefined {
  if (date === undefined) return undefined;
  const move = (day: string) => {
    if (day === '0001-01-01' || day === '9999-12-31') return day;
    const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
    // Every year has a 28 February.
    return `${year}${day.slice(4).replace('-02-29', '-02-28')}`;
  };
  const [earliest, latest] = [move(date.earliest), move(date.latest)];
  const { edtf } = parseEdtf(earliest === latest ? earliest : `${earliest}/${latest}`);
  return { ...date, edtf, earliest, latest };
}

/** Each record has its own lists, as in a data module: shared ones would all lie in the processor’s cache. */
function ownCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, ownCopy(inner)]));
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T;

/** Numbers from 0 to 1 that look like chance and are the same for a seed: mulberry32. */
function randomNumbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
