import { treatyRelations } from '../../src/vocabulary/relations.ts';
import { type CheckedRecord, type Collection, type Rule, findingAt, refOf } from '../rule.ts';
import { valuesAt } from '../values-at.ts';
import type { Path } from '../written-record.ts';

interface Edge {
  readonly from: string;
  readonly to: string;
  /** Where the link is written: at its start, or at its end where the relation is read backwards. */
  readonly record: CheckedRecord;
  readonly path: Path;
}

/** Fields that make one relation. `kind`: the field holds an id alone. `backwards`: it is written at the other end. */
interface Field {
  readonly in: 'events' | 'treaties' | 'polities' | 'places' | 'topics' | 'sources' | 'claims';
  readonly path: string;
  readonly kind?: string;
  readonly backwards?: true;
}

/**
 * The relations that would be nonsense if they came back to where they started. What an event answers to and what led
 * to it are one relation written at its two ends. Of the relations between treaties each is looked at alone: of two
 * instruments of one day one may supplement the other and be confirmed by it.
 */
const relations: Readonly<Record<string, readonly Field[]>> = {
  'part of': [{ in: 'events', path: 'links.*.part_of' }],
  'caused by': [
    { in: 'events', path: 'links.*.responds_to' },
    { in: 'events', path: 'links.*.leads_to', backwards: true },
    { in: 'events', path: 'links.*.produces', kind: 'treaties', backwards: true },
  ],
  ...Object.fromEntries(
    treatyRelations.map((name): [string, Field[]] => [
      name,
      [{ in: 'treaties', path: `links.*.${name}`, kind: 'treaties' }],
    ]),
  ),
  'successor of': [{ in: 'polities', path: 'succeeds.*', kind: 'polities' }],
  within: [{ in: 'places', path: 'within', kind: 'places' }],
  'narrower than': [{ in: 'topics', path: 'broader', kind: 'topics' }],
  'derived from': [{ in: 'sources', path: 'derived_from', kind: 'sources' }],
  'answer to': [{ in: 'claims', path: 'answers', kind: 'claims' }],
};

export const noCycles: Rule = {
  name: 'no-cycles',
  why: 'What is part of itself, replaces itself or is its own cause sends every query that follows the links round and round.',
  *check(data) {
    for (const [name, fields] of Object.entries(relations)) {
      for (const cycle of cycles(edgesOf(data, fields))) {
        const last = cycle.at(-1);
        if (!last) continue;
        const round = [...cycle.map(({ from }) => from), last.to].join(' → ');
        yield findingAt(
          last.record,
          this.name,
          last.path,
          `“${name}” goes round in a circle: ${round}.`,
          'remove or turn round the link that is wrong',
        );
      }
    }
  },
};

function* edgesOf(data: Collection, fields: readonly Field[]): Generator<Edge> {
  for (const { in: kindOfRecord, path: field, kind, backwards } of fields) {
    for (const record of data.ofKind(kindOfRecord)) {
      for (const { path, value } of valuesAt(record.value, field)) {
        const here = refOf(record);
        const there = kind === undefined ? String(value) : `${kind}/${String(value)}`;
        const [from, to] = backwards ? [there, here] : [here, there];
        yield { from, to, record: record, path };
      }
    }
  }
}

/** Cycles, each as its edges in order, and each once also where two links say the same. */
function* cycles(edges: Iterable<Edge>): Generator<Edge[]> {
  const found = new Set<string>();
  const out = new Map<string, Edge[]>();
  for (const edge of edges) {
    const list = out.get(edge.from);
    if (list) list.push(edge);
    else out.set(edge.from, [edge]);
  }
  const left = new Set<string>();
  const walk = function* (node: string, trail: readonly Edge[]): Generator<Edge[]> {
    for (const edge of out.get(node) ?? []) {
      const start = edge.to === node ? trail.length : trail.findIndex(({ from }) => from === edge.to);
      if (start >= 0) {
        const cycle = [...trail.slice(start), edge];
        const nodes = cycle
          .map(({ from }) => from)
          .sort()
          .join(' ');
        if (!found.has(nodes)) yield cycle;
        found.add(nodes);
      } else if (!left.has(edge.to)) yield* walk(edge.to, [...trail, edge]);
    }
    left.add(node);
  };
  for (const node of out.keys()) if (!left.has(node)) yield* walk(node, []);
}
