import * as collections from '@russia-turkey/core/en';
import { inFreshProcesses } from './fresh-process.ts';
import { type Benchmark, median, show } from './measurement.ts';

const runs = 15;
/** Milliseconds that a page or a command may wait for a collection. */
const bound = 25;

const timed = (action: string) =>
  `const start = performance.now(); ${action}; console.log(performance.now() - start);`;
const importing = (entry: string) => timed(`await import('@russia-turkey/core/${entry}')`);

export const coldImport: Benchmark = {
  name: 'cold-import',
  question: `how long the first import of a collection takes, in a fresh process (median of ${runs})`,
  async measure() {
    const names = Object.keys(collections);
    const times = await inFreshProcesses(
      {
        // What any import costs, and what it costs to read the same records as JSON.
        'an empty module': timed("await import('data:text/javascript,export{}')"),
        'JSON of sources': `import { readFileSync } from 'node:fs'; const file = new URL(import.meta.resolve('@russia-turkey/core/data/sources.json')); ${timed("JSON.parse(readFileSync(file, 'utf8'))")}`,
        ...Object.fromEntries(names.map((name) => [name, importing(`en/${name}`)])),
        outline: importing('en/outline'),
        'all/sources': importing('all/sources'),
        en: importing('en'),
        all: importing('all'),
      },
      runs,
    );
    const of = (name: string) => median((times as Readonly<Record<string, readonly number[]>>)[name] ?? []);
    const floor = `an empty module ${show(of('an empty module'), 'ms')}`;
    const json = `the same in three languages as JSON.parse ${show(of('JSON of sources'), 'ms')}`;
    const whole = `all ${names.length} collections at once, for information`;
    return [
      ...[...names, 'outline'].map((name) => ({
        what: `./en/${name}`,
        value: of(name),
        unit: 'ms' as const,
        bound,
        beside: name === 'sources' ? `${floor}, ${json}` : floor,
      })),
      { what: './all/sources', value: of('all/sources'), unit: 'ms', bound, beside: `${floor}, ${json}` },
      { what: './en', value: of('en'), unit: 'ms', beside: whole },
      { what: './all', value: of('all'), unit: 'ms', beside: whole },
    ];
  },
};
