import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as all from '@russia-turkey/core/all';

/** How many of how many. */
export interface Share {
  readonly have: number;
  readonly of: number;
}

export type Count = readonly [name: string, count: number];

/** What the page shows of `pnpm data stats --json`. */
export interface Statistics {
  readonly support: {
    readonly twoIndependentSources: readonly (Share & { readonly kind: string })[];
    readonly citingLanguage: readonly (readonly [language: string, share: Share])[];
    readonly citingRussianAndTurkish: Share;
  };
  readonly dates: Readonly<Record<'toTheDay' | 'withOldStyle' | 'inferred' | 'inDoubt' | 'cited', Share>>;
  readonly completeness: readonly { readonly asks: string; readonly share: Share }[];
  readonly sources: {
    readonly byReliability: readonly Count[];
    readonly byLanguage: readonly Count[];
    readonly citations: number;
  };
}

let counted: Statistics | undefined;

/** The numbers of the editors themselves, by their own command, so that the site and the editors never differ. */
export function statistics(): Statistics {
  const core = path.dirname(fileURLToPath(import.meta.resolve('@russia-turkey/core/package.json')));
  return (counted ??= JSON.parse(
    execFileSync(process.execPath, [path.join(core, 'compiler/main.ts'), 'stats', '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  ) as Statistics);
}

/** Sources that speak for somebody, by whom; the most first. */
export function sourcesByPerspective(): readonly Count[] {
  const counts = new Map<string, number>();
  for (const { perspective } of all.sources)
    if (perspective) counts.set(perspective, (counts.get(perspective) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** Languages of the texts of a kind: how many records say something in each. */
export function textsIn(kind: keyof typeof all): Readonly<Record<'en' | 'ru' | 'tr', number>> {
  const said = { en: 0, ru: 0, tr: 0 };
  for (const record of all[kind]) {
    const text = 'label' in record ? record.label : 'says' in record ? record.says : undefined;
    for (const language of ['en', 'ru', 'tr'] as const) if (text?.[language].trim()) said[language] += 1;
  }
  return said;
}
