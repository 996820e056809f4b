/**
 * Both elements in Svelte 5: `import type {} from '@russia-turkey/widgets/svelte'` once in a project.
 *
 * Svelte takes `on={day}` of `<treaty-card>` for a listener without a name. `on="1936"` is the attribute; for a day that
 * changes set the property: `{@attach (card) => { card.on = day; }}`.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { RelationsTimeline, TreatyCard } from '../index.ts';
import type { RelationsTimelineOwn, TreatyCardOwn } from './attributes.ts';

export type { HeadingLevel, Kinds } from './attributes.ts';

type Props<Own, Element extends EventTarget> = Omit<HTMLAttributes<Element>, keyof Own> & Own;

export type RelationsTimelineProps = Props<RelationsTimelineOwn, RelationsTimeline>;
export type TreatyCardProps = Props<TreatyCardOwn, TreatyCard>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'relations-timeline': RelationsTimelineProps;
    'treaty-card': TreatyCardProps;
  }
}
