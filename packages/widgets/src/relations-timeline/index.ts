export { RelationsTimeline, type TimelineStrings } from './relations-timeline.ts';
export type { TimelineEntry } from './timeline-entry.ts';
