import { type Measured, keepsBound, ours, show, showBound } from './measurement.ts';

/** What all rows together say, and whether ours keeps every bound that was measured. */
export function conclusion(results: Readonly<Record<string, readonly Measured[]>>): {
  readonly ok: boolean;
  readonly says: string;
} {
  const bounded = Object.entries(results).flatMap(([name, lines]) =>
    lines.flatMap(({ part, values }) => {
      const value = values[ours];
      return part.bound === undefined || value === undefined
        ? []
        : [{ name, part, value, bound: part.bound }];
    }),
  );
  if (bounded.length === 0) return { ok: true, says: 'Nothing with a bound was measured.' };
  const broken = bounded.filter(({ value, bound }) => !keepsBound(value, bound));
  if (broken.length === 0) return { ok: true, says: `All ${bounded.length} bounds are kept.` };
  return {
    ok: false,
    says: [
      `${broken.length} of ${bounded.length} bounds are broken:`,
      ...broken.map(
        ({ name, part, value, bound }) =>
          `  ${name}: ${part.what}: ${show(value, part.unit)} ${part.unit}`.trimEnd() +
          `, bound ${showBound(bound, part.unit)}`,
      ),
      'Measure again on a machine at rest. If it stays so, look at a profile (bench/README.md says how) and make the element better, not the bound looser.',
    ].join('\n'),
  };
}
