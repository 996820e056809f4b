/** The widgets as strings of HTML, for where no script runs. No DOM and no lit: also for Node. */
export type { TimelineEntry } from '../relations-timeline/timeline-entry.ts';
export type { Problem } from '../shared/problem.ts';
export { type TimelineHtmlOptions, timelineHtml } from './timeline.ts';
export { type TreatyHtmlOptions, type TreatyRecords, treatyHtml } from './treaty.ts';
