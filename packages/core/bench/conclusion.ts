import { type Measurement, keepsBound } from './measurement.ts';

/** What all benchmarks together say, and whether every bound is kept. */
export function conclusion(results: Readonly<Record<string, readonly Measurement[]>>): {
  readonly ok: boolean;
  readonly says: string;
} {
  const bounded = Object.entries(results).flatMap(([name, measurements]) =>
    measurements.filter(({ bound }) => bound !== undefined).map((measured) => ({ name, measured })),
  );
  const broken = bounded.filter(({ measured }) => !keepsBound(measured));
  if (broken.length === 0) return { ok: true, says: `All ${bounded.length} bounds are kept.` };
  return {
    ok: false,
    says: [
      `${broken.length} of ${bounded.length} bounds are broken:`,
      ...broken.map(({ name, measured }) => `  ${name}: ${measured.what}`),
      'Measure again on a machine at rest. If it stays so, look at a profile (bench/README.md says how) and make the code faster, not the bound looser.',
    ].join('\n'),
  };
}
