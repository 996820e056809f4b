/** Registers both elements under their usual names. */
import { RelationsTimeline, TreatyCard } from './index.ts';
import { register } from './shared/register.ts';

register({ 'relations-timeline': RelationsTimeline, 'treaty-card': TreatyCard });
