import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContestantName } from './measurement.ts';
import { packageFolder } from './package-folder.ts';
import type { Dated } from './page/contract.ts';

/** How a contestant is moved; a list can only be scrolled. */
export type Zoom = 'wheel' | { readonly inButton: string; readonly outButton: string };
export type Pan = 'drag' | 'scroll';

export interface ContestantFacts {
  readonly name: ContestantName;
  /** Over its column. */
  readonly short: string;
  /** The package whose version is printed. */
  readonly package?: string;
  readonly zoom?: Zoom;
  readonly pan?: Pan;
  /** What is zoomed and dragged, in the page or in an open shadow root; the host without it. */
  readonly moved?: string;
  /** Scripts that stand before its own. */
  readonly scripts: readonly string[];
  /** What its documentation puts into the page for readers without JavaScript. */
  readonly markup: (entries: readonly Dated[]) => string;
}

export const contestants: readonly ContestantFacts[] = [
  { name: 'list', short: '<ol>', pan: 'scroll', scripts: [], markup: listMarkup },
  {
    name: 'timelinejs',
    short: 'TimelineJS3',
    package: '@knight-lab/timelinejs',
    zoom: { inButton: '.tl-menubar-button:nth-child(1)', outButton: '.tl-menubar-button:nth-child(2)' },
    pan: 'drag',
    moved: '.tl-timenav',
    scripts: ['/timelinejs/js/timeline.js'],
    markup: empty,
  },
  {
    name: 'vis-timeline',
    short: 'vis-timeline',
    package: 'vis-timeline',
    zoom: 'wheel',
    pan: 'drag',
    scripts: [],
    markup: empty,
  },
  {
    name: 'react-chrono',
    short: 'react-chrono',
    package: 'react-chrono',
    pan: 'scroll',
    scripts: [],
    markup: empty,
  },
  {
    name: 'gravity-timeline',
    short: 'gravity-ui',
    package: '@gravity-ui/timeline',
    zoom: 'wheel',
    pan: 'drag',
    scripts: [],
    markup: empty,
  },
  {
    name: 'relations-timeline',
    short: 'ours',
    package: '@russia-turkey/widgets',
    zoom: 'wheel',
    pan: 'drag',
    moved: 'canvas.chart',
    scripts: [],
    markup: (entries) => `<relations-timeline>${listMarkup(entries)}</relations-timeline>`,
  },
];

export function versionOf({ package: name }: ContestantFacts): string | undefined {
  if (name === undefined) return undefined;
  const file =
    name === '@russia-turkey/widgets'
      ? path.join(packageFolder, 'package.json')
      : path.join(packageFolder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function listMarkup(entries: readonly Dated[]): string {
  const items = entries.map(
    ({ entry }) => `<li><time datetime="${entry.when}">${entry.when}</time> ${entry.label}</li>`,
  );
  return `<ol>${items.join('')}</ol>`;
}

function empty(): string {
  return '';
}
