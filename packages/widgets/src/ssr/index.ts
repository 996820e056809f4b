/** The elements as a server writes them, with what readers see before the script or without it. No DOM and no lit. */
export { type RenderTimelineOptions, type TimelineAttributes, renderTimeline } from './render-timeline.ts';
export {
  type RenderTreatyCardOptions,
  type TreatyCardAttributes,
  renderTreatyCard,
} from './render-treaty-card.ts';
export type { AttributeValue } from './tag.ts';
