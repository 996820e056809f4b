/** The element classes, without side effects; `./define` registers them. */
export { RelationsTimeline, type TimelineEntry, type TimelineStrings } from './relations-timeline/index.ts';

export { TreatyCard } from './treaty-card/index.ts';
export {
  type Problem,
  RtErrorEvent,
  RtFilterEvent,
  RtRangeEvent,
  RtReadyEvent,
  RtToggleEvent,
} from './shared/events.ts';
