import { coldImport } from './cold-import.bench.ts';
import { dataCheck } from './data-check.bench.ts';
import { growth } from './growth.bench.ts';
import type { Benchmark } from './measurement.ts';
import { searching } from './search.bench.ts';
import { typeCheck } from './type-check.bench.ts';
import { whereAgainstPeers } from './where.bench.ts';

/** In this order: what is measured in fresh processes first, before this one has grown. */
export const benchmarks: readonly Benchmark[] = [
  coldImport,
  typeCheck,
  dataCheck,
  searching,
  whereAgainstPeers,
  growth,
];
