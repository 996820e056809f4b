import { type ContestantName, type Part, type Value, fails, notAsked } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import type { Dated, Days } from '../page/contract.ts';
import { type Arena, type Row, oneByOne } from '../row.ts';

interface Shape {
  readonly name: string;
  readonly when: string;
  readonly days: Days;
  /** What it would be taken for if nothing were said. */
  readonly plain: string;
}

const year = { from: '1774-01-01', to: '1774-01-01' } as const;
const shapes: readonly Shape[] = [
  { name: 'about', when: '1774~', days: year, plain: '1774' },
  { name: 'doubtful', when: '1774?', days: year, plain: '1774' },
  {
    name: 'to the month',
    when: '1774-07',
    days: { from: '1774-07-01', to: '1774-07-01' },
    plain: '1774-07-01',
  },
  { name: 'a span', when: '1768/1774', days: { from: '1768-01-01', to: '1774-12-31' }, plain: '1768' },
  { name: 'an open end', when: '1991/..', days: { from: '1991-01-01', to: '2026-11-01' }, plain: '1991' },
];

export const dates: Row = {
  name: 'dates',
  question: 'does the text say how exact a date is? (“raw” shows the notation)',
  parts: shapes.map(({ name }): Part => ({ what: name, unit: '', bound: { is: 'said' } })),
  measure: (arena) =>
    oneByOne(arena, async ({ name }) => {
      // Draws its words, and labels nothing else.
      if (name === 'gravity-timeline') return shapes.map(() => notAsked);
      const values: Value[] = [];
      for (const shape of shapes) {
        const said = await textFor(arena, name, shape.when, shape.days);
        const plain = await textFor(arena, name, shape.plain, { from: shape.days.from, to: shape.days.from });
        if (said === undefined || plain === undefined) values.push(fails);
        else if (said.includes(shape.when) && /[~?/]/.test(shape.when)) values.push('raw');
        else values.push(said === plain ? 'silent' : 'said');
      }
      return values;
    }),
};

/** All of its text for one entry between two others, which hold the scale still. */
function textFor(arena: Arena, name: ContestantName, when: string, days: Days): Promise<string | undefined> {
  const entries = [
    anchor('1500-01-01', 'first'),
    { entry: { id: 'between', label: 'Between', when, kind: 'events', weight: 3 }, days },
    anchor('2020-01-01', 'last'),
  ] as const satisfies readonly Dated[];
  return mounted(
    { ...arena, failed: new Set() },
    name,
    { entries },
    {
      async after({ page }) {
        await page.evaluate(() => globalThis.bench.openAll());
        return (await page.evaluate(() => globalThis.bench.strings())).join('\n');
      },
    },
  );
}

const anchor = (day: string, id: string) =>
  ({ entry: { id, label: id, when: day, kind: 'events', weight: 3 }, days: { from: day, to: day } }) as const;
