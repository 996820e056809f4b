import { about, chronological, compareDates, during, involving, where } from '@russia-turkey/core';
import { type Benchmark, type Measurement, median, show } from './measurement.ts';
import { sideBySide } from './side-by-side.ts';
import { mainDate, syntheticRecords } from './synthetic-records.ts';

const sizes = [100, 1_000, 10_000, 100_000] as const;
/** How many times more a record may cost among 100,000 than among 1,000: memory is slower than its caches. */
const bound = 4;

type Records = ReturnType<typeof syntheticRecords>;
interface Work {
  readonly what: string;
  /** How the work should grow with the number of records. */
  readonly steps: (count: number) => number;
  readonly run: (records: Records, entries: ReturnType<typeof outlineOf>) => unknown;
}

const linear = (count: number) => count;
const sorting = (count: number) => count * Math.log2(count);

const work: readonly Work[] = [
  {
    what: 'where, three tests',
    steps: linear,
    run: (records) =>
      where(records, during('1700/1923'), involving('polities/russian-empire'), about('borders')),
  },
  { what: 'chronological', steps: sorting, run: (records) => chronological(records) },
  {
    what: 'an outline in order',
    steps: sorting,
    run: (_, entries) => entries.toSorted((a, b) => compareDates(a, b) || (a.id < b.id ? -1 : 1)),
  },
];

export const growth: Benchmark = {
  name: 'growth',
  question: 'how many times more a step costs among 100,000 records than among 1,000',
  async measure() {
    const all = syntheticRecords(Math.max(...sizes));
    const measurements: Measurement[] = [];
    for (const { what, steps, run } of work) {
      const contestants = Object.fromEntries(
        sizes.map((count) => {
          const records = all.slice(0, count);
          const entries = outlineOf(records);
          return [`${count}`, () => run(records, entries)];
        }),
      );
      const rounds = await sideBySide(contestants, { rounds: 5 });
      const time = (count: number) => median(rounds[`${count}`] ?? []);
      measurements.push({
        what,
        value: time(100_000) / steps(100_000) / (time(1_000) / steps(1_000)),
        unit: '×',
        bound,
        beside: sizes.map((count) => `${count.toLocaleString('en')}: ${show(time(count), 'ms')}`).join(', '),
      });
    }
    return measurements;
  },
};

/** What `./en/outline` has of a record, as far as its order needs it; the others are shuffled by their days already. */
const outlineOf = (records: Records) =>
  records.map((record) => {
    const { earliest, latest } = mainDate(record);
    return { id: record.id, earliest, latest };
  });
