/** The attributes of both elements, as templates of frameworks write them: one list for React, Vue and Svelte. */
import type { EntryKind } from '../relations-timeline/entry.ts';
import type { Grouping } from '../relations-timeline/groups.ts';
import type {
  RtErrorEvent,
  RtFilterEvent,
  RtRangeEvent,
  RtReadyEvent,
  RtToggleEvent,
} from '../shared/events.ts';
import type { RelationsTimeline, TreatyCard } from '../index.ts';
import type { CardVariant } from '../treaty-card/load.ts';

/** 1 to 6, as a number or as HTML has it. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6';

/** Without a value: there, or not there. */
export type Presence = boolean | '';

type Kind = EntryKind | 'periods';

/** One kind or two; more are checked by the element alone. */
export type Kinds = Kind | `${Kind} ${Kind}` | `${Kind} ${Kind} ${string}`;

/** What `<relations-timeline>` has beside what every element has. */
export interface RelationsTimelineAttributes {
  /** First day or year of the window, EDTF. */
  from?: string | undefined;
  /** Last day or year of the window, EDTF. */
  to?: string | undefined;
  /** Separated by spaces. */
  kinds?: Kinds | undefined;
  /** Ids of topics, separated by spaces. */
  topics?: string | undefined;
  /** Ids of polities, separated by spaces. */
  parties?: string | undefined;
  /** Ids of periods, separated by spaces. */
  periods?: string | undefined;
  /** Ids of records, separated by spaces. */
  ids?: string | undefined;
  view?: 'chart' | 'list' | 'both' | undefined;
  order?: 'chronological' | 'latest-first' | undefined;
  'group-by'?: Grouping | undefined;
  /** How many entries a list, or each of its groups, shows before a press for more. */
  limit?: number | `${number}` | undefined;
  /** A title above the timeline. */
  heading?: string | undefined;
  'heading-level'?: HeadingLevel | undefined;
  /** The id of an entry that stands open. */
  open?: string | undefined;
  /** Address of a JSON file with entries of the page’s own. */
  src?: string | undefined;
  'link-entries'?: Presence | undefined;
  'without-filters'?: Presence | undefined;
  'without-chart'?: Presence | undefined;
  'without-details'?: Presence | undefined;
}

/** What `<treaty-card>` has beside what every element has. */
export interface TreatyCardAttributes {
  /** Its id, also one that moved. */
  treaty?: string | undefined;
  /** Address of a treaty of the page’s own, as JSON. */
  src?: string | undefined;
  variant?: CardVariant | undefined;
  /** A day, EDTF: status as of that day. */
  on?: string | undefined;
  /** Where treaties live, with `{id}`. */
  'link-base'?: string | undefined;
  'heading-level'?: HeadingLevel | undefined;
  open?: Presence | undefined;
  'without-sources'?: Presence | undefined;
}

/** What only a script can give: properties that are no attributes. */
export type RelationsTimelineProperty = 'events' | 'strings';
export type TreatyCardProperty = 'data' | 'strings';

/** Frameworks hand what is no text to the property of that name, in the browser only. */
export type Properties<Element, Names extends keyof Element> = {
  [Name in Names]?: Element[Name] | undefined;
};

/** By the names under which `addEventListener` knows them. */
export interface RelationsTimelineEvents {
  'rt-ready': RtReadyEvent;
  'rt-error': RtErrorEvent;
  'rt-toggle': RtToggleEvent;
  'rt-filter': RtFilterEvent;
  'rt-range': RtRangeEvent;
}

export type TreatyCardEvents = Pick<RelationsTimelineEvents, 'rt-ready' | 'rt-error' | 'rt-toggle'>;

/** `onrt-ready` …: how React and Svelte say which event they listen to. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** All that a framework with `on…` listeners can write on an element of ours. */
export type RelationsTimelineOwn = RelationsTimelineAttributes &
  Listeners<RelationsTimelineEvents> &
  Properties<RelationsTimeline, RelationsTimelineProperty>;

export type TreatyCardOwn = TreatyCardAttributes &
  Listeners<TreatyCardEvents> &
  Properties<TreatyCard, TreatyCardProperty>;
