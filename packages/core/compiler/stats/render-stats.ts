import { printable } from '../printable.ts';
import type { Count, Share, Stats } from './stats-of.ts';
import { table } from './table.ts';

/** The statistics for a terminal of a hundred columns, in two screens. */
export function renderStats(stats: Stats): string {
  const { dates, support, claims, sources } = stats;
  const sections: [heading: string, ...lines: string[]][] = [
    [
      `${stats.records} records`,
      table(stats.byKind.map(({ kind, records, byType }) => [kind, records, listed(byType, 5)])),
    ],
    [
      'When',
      table([
        ['', 'events', 'treaties', 'wars'],
        ...stats.byCentury.map(({ century, ...row }) => [
          `century ${century}`,
          row.events,
          row.treaties,
          row.wars,
        ]),
        ...stats.byPeriod.map(({ period, ...row }) => [
          printable(period),
          row.events,
          row.treaties,
          row.wars,
        ]),
      ]),
    ],
    [
      'Dates',
      shares([
        ['to the day', dates.toTheDay],
        ['days before 14 February 1918 with Old Style beside', dates.withOldStyle],
        ['with sources of their own', dates.cited],
        ['inferred from the context', dates.inferred],
        ['doubtful or approximate', dates.inDoubt],
      ]),
    ],
    [
      'Two independent sources or more',
      shares(support.twoIndependentSources.map(({ kind, ...share }) => [kind, share])),
      shares([
        ...support.citingLanguage.map(
          ([language, share]) => [`citing a source in ${language}`, share] as const,
        ),
        ['citing one in Russian and one in Turkish', support.citingRussianAndTurkish],
      ]),
    ],
    ['Complete', shares(stats.completeness.map(({ asks, share }) => [asks, share]))],
    [
      'Claims',
      `by stance: ${listed(claims.byStance, 10)}`,
      `by holder: ${listed(claims.byHolder, 3)}`,
      `answered: ${claims.answered.have} of ${claims.answered.of}`,
      `contested records: ${listed(stats.contested, 10)}`,
    ],
    [
      'Sources',
      `by reliability: ${listed(sources.byReliability, 10)}`,
      `by language: ${listed(sources.byLanguage, 10)}`,
      `resting on another: ${sources.derived.have} of ${sources.derived.of}`,
      `most cited of ${sources.citations} citations:`,
      table(sources.mostCited.slice(0, 10).map(([name, number]) => [number, printable(name)])),
    ],
  ];
  return sections
    .map(([heading, ...lines]) =>
      [
        heading,
        ...lines
          .join('\n')
          .split('\n')
          .map((line) => `  ${line}`),
      ].join('\n'),
    )
    .join('\n\n');
}

const shares = (rows: readonly (readonly [string, Share])[]) =>
  table(rows.map(([name, share]) => [name, share.have, `of ${share.of}`, bar(share), percent(share)]));

/** Nothing of nothing is no share. */
const percent = ({ have, of }: Share) => (of === 0 ? '–' : `${Math.floor((have / of) * 100)} %`);

const bar = ({ have, of }: Share) => {
  const full = of === 0 ? 0 : Math.floor((have / of) * 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
};

function listed(counts: readonly Count[], most: number): string {
  const shown = counts.slice(0, most).map(([name, number]) => `${printable(name)} ${number}`);
  const rest = counts.slice(most).reduce((sum, [, number]) => sum + number, 0);
  return [...shown, ...(rest > 0 ? [`others ${rest}`] : [])].join(', ');
}
