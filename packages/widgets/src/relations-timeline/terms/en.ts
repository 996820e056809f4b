import { countText, plural } from '../../shared/counts.ts';
import type { LoadedTerms } from './timeline-terms.ts';

export const terms: LoadedTerms = {
  ofRelations: 'Timeline of Russia–Turkey relations',
  timeline: 'Timeline',
  loading: 'Loading …',
  empty: 'Nothing matches. Widen the years or show more kinds.',
  none: 'There are no entries.',
  skip: 'Skip to the list',
  entries: plural('en', { one: 'entry', other: 'entries' }),
  more: (count) => `Show ${countText(count, 'en')} more`,
  status: (shown, total, years) => `${countText(shown, 'en')} of ${countText(total, 'en')}, ${years}`,
  contested: 'disputed',
};
