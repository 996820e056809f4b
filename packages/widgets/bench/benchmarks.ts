import type { Row } from './row.ts';
import { accessibility } from './rows/accessibility.bench.ts';
import { blocking } from './rows/blocking.bench.ts';
import { codeSize } from './rows/code-size.bench.ts';
import { dates } from './rows/dates.bench.ts';
import { elements } from './rows/elements.bench.ts';
import { finalPictures } from './rows/final-picture.bench.ts';
import { growth } from './rows/growth.bench.ts';
import { heap } from './rows/heap.bench.ts';
import { hostileText } from './rows/hostile-text.bench.ts';
import { languages } from './rows/languages.bench.ts';
import { pageManners } from './rows/page-manners.bench.ts';
import { pan } from './rows/pan.bench.ts';
import { strictPolicy } from './rows/strict-policy.bench.ts';
import { withoutScript } from './rows/without-script.bench.ts';
import { zoom } from './rows/zoom.bench.ts';

/** In the order of the design’s table. */
export const benchmarks: readonly Row[] = [
  codeSize,
  finalPictures,
  zoom,
  pan,
  elements,
  heap,
  blocking,
  accessibility,
  hostileText,
  strictPolicy,
  pageManners,
  withoutScript,
  languages,
  dates,
  growth,
];
