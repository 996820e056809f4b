import type { Indicator } from '../model/indicator.ts';

export const indicatorTypes: Readonly<Record<Indicator['type'], string>> = {
  trade: 'goods and services',
  energy: 'gas, oil, electricity',
  tourism: 'travellers',
  opinion: 'polls',
  investment: 'capital',
  people: 'residents, students, migrants',
  military: 'arms, troops, ships',
};
