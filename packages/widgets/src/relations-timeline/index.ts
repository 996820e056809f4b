export { RelationsTimeline } from './relations-timeline.ts';
