/** `<relations-timeline>` in one file, registered when it loads; its data stands beside it. */
import { RelationsTimeline } from '../relations-timeline/index.ts';

RelationsTimeline.define();
