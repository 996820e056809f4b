import type { Indicator, IndicatorPoint } from '../../../model/indicator.ts';
import type { LocalizedText } from '../../../model/text.ts';
import { indicatorTypes } from '../../../vocabulary/indicator.ts';
import { choice, localized, named, number, optional, ref, rows, text } from '../field.ts';
import { base } from '../shapes/base.ts';
import { citations } from '../shapes/citations.ts';
import { date } from '../shapes/date.ts';
import type { KindFields } from './kind-fields.ts';

const categories = rows<NonNullable<Indicator<LocalizedText>['categories']>[number]>(
  { name: 'indicator_categories', says: 'The answers or groups that a series is split into.', by: 'owner' },
  { id: named('category', text('Its id within the series.')), label: localized('Its name') },
);

const points = rows<IndicatorPoint<LocalizedText>>(
  {
    name: 'indicator_points',
    says: 'The values of series; reporters that disagree stand side by side.',
    by: 'owner',
    one: 'point',
  },
  {
    period: date('The period that the value is of'),
    category: optional(text('The category in indicator_categories, where the series has any.')),
    value: number('The value, in the unit of the series.'),
    low: optional(number('The lowest estimate.')),
    high: optional(number('The highest estimate.')),
    reporter: ref('Who states the value.'),
    method: optional(localized('How the value was stated or found')),
    roundedTo: optional(number('The step that the value was rounded to.')),
    cites: citations(),
  },
);

export const indicator: KindFields<Indicator<LocalizedText>> = {
  ...base(),
  type: choice('What the series is about.', indicatorTypes),
  unit: text('The unit of all its values.'),
  categories: optional(categories),
  series: points,
};
