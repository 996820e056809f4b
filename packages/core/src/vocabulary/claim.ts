import type { ClaimStance } from '../model/claim.ts';

export const claimStances: Readonly<Record<ClaimStance, string>> = {
  asserts: 'says that it is so',
  denies: 'says that it is not so',
  qualifies: 'says that it is so in part, or otherwise',
  forecasts: 'says that it will be so',
  accuses: 'says that somebody did wrong',
  quotes: 'reports the words of somebody',
};
