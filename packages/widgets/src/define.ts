/** Registers both elements under their usual names. */
import { RelationsTimeline, TreatyCard } from './index.ts';

RelationsTimeline.define();
TreatyCard.define();
