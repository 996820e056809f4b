/** Both elements in templates of Vue 3: `import type {} from '@russia-turkey/widgets/vue'` once in a project. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { RelationsTimeline, TreatyCard } from '../index.ts';
import type {
  Properties,
  RelationsTimelineAttributes,
  RelationsTimelineEvents,
  RelationsTimelineProperty,
  TreatyCardAttributes,
  TreatyCardEvents,
  TreatyCardProperty,
} from './attributes.ts';

export type { HeadingLevel, Kinds } from './attributes.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue writes `false` into an attribute, where it is there all the same; leave it out by `undefined`. */
type Written<Value> = Exclude<Value, false>;

/** Vue’s own type of `emit` has an overload an event. */
type Emit<Events> = {
  [Name in keyof Events]: (name: Name, event: Events[Name]) => void;
}[keyof Events];

type Intersection<Union> = (Union extends unknown ? (it: Union) => void : never) extends (
  it: infer All,
) => void
  ? All
  : never;

/** What Vue’s tools ask of an element that is no component of Vue. */
type CustomElement<Element, Attributes, Names extends keyof Element, Events> = new () => Element & {
  $props: Omit<HTMLAttributes, keyof Attributes> &
    PublicProps & {
      [Name in keyof Attributes & string as Camel<Name>]?: Written<Attributes[Name]>;
    } & Properties<Element, Names>;
  $emit: Intersection<Emit<Events>>;
};

declare module 'vue' {
  interface GlobalComponents {
    'relations-timeline': CustomElement<
      RelationsTimeline,
      RelationsTimelineAttributes,
      RelationsTimelineProperty,
      RelationsTimelineEvents
    >;
    'treaty-card': CustomElement<TreatyCard, TreatyCardAttributes, TreatyCardProperty, TreatyCardEvents>;
  }
}
