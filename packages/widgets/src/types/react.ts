/**
 * Both elements in the JSX of React 19: `import type {} from '@russia-turkey/widgets/react'` once in a project.
 *
 * React attaches `onrt-ready` and sets properties such as `events` where it renders an element, not where it hydrates
 * one that a server wrote (its issue 35446): there, do both through a `ref` in an effect.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RelationsTimeline, TreatyCard } from '../index.ts';
import type { RelationsTimelineOwn, TreatyCardOwn } from './attributes.ts';

export type { HeadingLevel, Kinds } from './attributes.ts';

type Props<Own, Element> = DetailedHTMLProps<Omit<HTMLAttributes<Element>, keyof Own> & Own, Element>;

export type RelationsTimelineProps = Props<RelationsTimelineOwn, RelationsTimeline>;
export type TreatyCardProps = Props<TreatyCardOwn, TreatyCard>;

declare module 'react' {
  // React's own types ask for it.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'relations-timeline': RelationsTimelineProps;
      'treaty-card': TreatyCardProps;
    }
  }
}
