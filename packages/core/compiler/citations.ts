import type { CheckedRecord } from './rule.ts';
import { valueAt } from './values-at.ts';
import type { Path } from './written-record.ts';

type Cites = readonly { readonly source: string }[];

/** The sources cited at a field, at the groups around it and for the record as a whole. */
export function sourcesFor({ value }: CheckedRecord, field: Path): Set<string> {
  const sources = new Set<string>();
  for (let length = field.length; length >= 0; length--) {
    const group = valueAt(value, field.slice(0, length));
    if (typeof group !== 'object' || group === null || !('cites' in group)) continue;
    for (const { source } of group.cites as Cites) sources.add(source);
  }
  return sources;
}

/** The source on which a source rests in the end: two with one root are not independent. */
export function rootOf(source: string, parentOf: (id: string) => string | undefined): string {
  const seen = new Set<string>();
  let root = source;
  for (;;) {
    // Sources derived from one another in a circle are reported by rule no-cycles.
    if (seen.has(root)) return root;
    seen.add(root);
    const next = parentOf(root);
    if (next === undefined) return root;
    root = next;
  }
}
