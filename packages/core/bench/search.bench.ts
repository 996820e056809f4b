import * as all from '@russia-turkey/core/all';
import { search, searchable } from '@russia-turkey/core/search';
import Fuse from 'fuse.js';
import { inFreshProcesses } from './fresh-process.ts';
import { type Benchmark, type Measurement, fastestOf, median, show } from './measurement.ts';
import { sideBySide } from './side-by-side.ts';

const runs = 11;
/** Milliseconds until a box can be searched, and until a letter typed into it is answered: one frame. */
const bounds = { building: 50, asking: 16 };

/** What people type → what they mean. */
const queries: readonly (readonly [query: string, meant: string])[] = [
  ['kucuk kaynarca', 'treaties/treaty-of-kucuk-kaynarca-1774'],
  ['Кючук-Кайнарджийский', 'treaties/treaty-of-kucuk-kaynarca-1774'],
  ['mont', 'treaties/montreux-convention-1936'],
  ['Montreaux convention', 'treaties/montreux-convention-1936'],
];

const keys = ['label.en', 'label.ru', 'label.tr', 'title', 'alsoKnownAs.text', 'names.text'];

/** Builds an index in a process that has done nothing yet, as a page does; the modules are loaded already. */
const building = (imports: string, build: string) => `
  import * as all from '@russia-turkey/core/all';
  ${imports}
  const records = Object.values(all).flat();
  const start = performance.now();
  const index = ${build};
  const time = performance.now() - start;
  console.log(index ? time : NaN);`;

export const searching: Benchmark = {
  name: 'search',
  question: `an index of all names in three languages, and questions to it (median of ${runs})`,
  async measure() {
    const records = Object.values(all).flat();
    const ours = "import { searchable } from '@russia-turkey/core/search';";
    const built = await inFreshProcesses(
      {
        labels: building(ours, "searchable(records.filter((record) => 'label' in record))"),
        names: building(ours, 'searchable(records)'),
        everything: building(ours, "searchable(records, { of: 'everything' })"),
        fuse: building("import Fuse from 'fuse.js';", `new Fuse(records, { keys: ${JSON.stringify(keys)} })`),
      },
      runs,
    );
    const index = searchable(records);
    const fuse = new Fuse(records, { keys, includeScore: false });
    const warm = await sideBySide({ names: () => searchable(records) });
    const size = `${index.size.toLocaleString('en')} records`;
    const measurements: Measurement[] = [
      {
        what: 'building of all labels, the first time',
        value: median(built.labels),
        unit: 'ms',
        bound: bounds.building,
        beside: `${fastestOf(built.labels)}; with aliases and dated names`,
      },
      {
        what: 'with the titles of the sources, the first time',
        value: median(built.names),
        unit: 'ms',
        beside: `${fastestOf(built.names)}; ${size}; fuse.js ${show(median(built.fuse), 'ms')}; for information`,
      },
      {
        what: 'building again',
        value: median(warm.names),
        unit: 'ms',
        bound: bounds.building,
        beside: 'in a process that has built it before',
      },
      {
        what: 'building of everything, the first time',
        value: median(built.everything),
        unit: 'ms',
        beside: 'summaries, terms, claims and quotations too; for information',
      },
    ];
    for (const [query, meant] of queries) {
      const rounds = await sideBySide({
        ours: () => search(index, query),
        fuse: () => fuse.search(query, { limit: 20 }),
      });
      const rank = place(
        search(index, query).map(({ ref }) => ref),
        meant,
      );
      const theirs = place(
        fuse.search(query, { limit: 20 }).map(({ item }) => `${item.kind}/${item.id}`),
        meant,
      );
      measurements.push({
        what: `asking “${query}”`,
        value: median(rounds.ours),
        unit: 'ms',
        bound: bounds.asking,
        beside: `what is meant is ${rank}; fuse.js ${show(median(rounds.fuse), 'ms')}, ${theirs}`,
      });
    }
    return measurements;
  },
};

function place(refs: readonly string[], meant: string): string {
  const at = refs.indexOf(meant);
  return at === -1 ? 'not found' : `number ${at + 1}`;
}
