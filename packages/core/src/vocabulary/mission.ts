import type { Mission } from '../model/mission.ts';

export const missionTypes: Readonly<Record<Mission['type'], string>> = {
  embassy: 'at the seat of the government',
  'consulate-general': 'a consulate of the first class',
  consulate: 'any other consulate',
};
