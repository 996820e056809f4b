import type { Amount, Figure } from '../../../model/amount.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { group, localized, number, optional, rows, text } from '../field.ts';
import { citations } from './citations.ts';
import { date } from './date.ts';

export const figures = () =>
  rows<Figure<LocalizedText>>(
    { name: 'figures', says: 'Counts and sums that records state.', by: 'record' },
    {
      of: localized('What is counted'),
      amount: group<Amount>({
        low: optional(number('The lowest estimate.')),
        best: optional(number('The best estimate, or the only one.')),
        high: optional(number('The highest estimate.')),
        unit: text('What the numbers count, e.g. “people” or “USD”.'),
      }),
      asOf: optional(date('When it was so')),
      cites: optional(citations()),
    },
  );
