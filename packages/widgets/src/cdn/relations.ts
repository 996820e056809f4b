/** Both elements in one file, registered when it loads; its data stands beside it. */
import { RelationsTimeline, TreatyCard } from '../index.ts';
import { register } from '../shared/register.ts';

register({ 'relations-timeline': RelationsTimeline, 'treaty-card': TreatyCard });

export * from '../index.ts';
