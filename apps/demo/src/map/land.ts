import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The dry land of Natural Earth at 1:50 million, in the public domain. It knows no states: which borders a map draws is a
 * statement, and this map makes none.
 */
export const land = (() => {
  const file = fileURLToPath(import.meta.resolve('world-atlas/land-50m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ readonly land: GeometryCollection }>;
  return feature(topology, topology.objects.land);
})();
