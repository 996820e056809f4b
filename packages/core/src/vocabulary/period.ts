import type { Period, Stance } from '../model/period.ts';

export const periodTypes: Readonly<Record<Period['type'], string>> = {
  relations: 'a stretch of the relations as a whole; two of these do not overlap',
  alliance: 'the two sides were allies',
  crisis: 'a short and sharp conflict short of war',
};

/** The ordered scale of how the two sides stood to each other. */
export const stances: Readonly<Record<Stance, string>> = {
  hostile: 'war, or enmity without one',
  tense: 'conflict short of enmity',
  cool: 'distant, neither conflict nor cooperation',
  cooperative: 'working together',
  allied: 'bound to help each other',
};
