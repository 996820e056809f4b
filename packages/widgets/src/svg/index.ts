/** The widgets as SVG files, for previews of links, e-mail and print. No DOM and no lit: also for Node. */
export type { TimelineEntry } from '../relations-timeline/timeline-entry.ts';
export type { Problem } from '../shared/events.ts';
export type { PictureOptions } from './options.ts';
export type { SvgTheme } from './palettes.ts';
export { type TimelineSvgOptions, timelineSvg } from './timeline-svg.ts';
export { type TreatySvgOptions, treatySvg } from './treaty-svg.ts';
