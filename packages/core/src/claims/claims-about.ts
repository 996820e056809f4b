import type { Claim } from '../model/claim.ts';
import type { Ids, Ref } from '../model/kind.ts';

/**
 * What is held about a record, `kind/id`.
 *
 * @example
 * claimsAbout(claims, 'events/su-24-shootdown-2015').length >= 2 // true
 */
export const claimsAbout = <T, I extends Ids>(
  claims: readonly Claim<T, I>[],
  ref: NoInfer<Ref<I>>,
): Claim<T, I>[] => claims.filter((claim) => claim.about.includes(ref));

/**
 * Claims by holder, in the order in which the holders first appear.
 *
 * @example
 * [...byPerspective(claimsAbout(claims, 'events/su-24-shootdown-2015')).keys()].includes('perspectives/turkish-state') // true
 */
export function byPerspective<T, I extends Ids>(claims: readonly Claim<T, I>[]): Map<Ref<I>, Claim<T, I>[]> {
  const groups = new Map<Ref<I>, Claim<T, I>[]>();
  for (const claim of claims) {
    for (const holder of claim.heldBy) {
      const group = groups.get(holder);
      if (group) group.push(claim);
      else groups.set(holder, [claim]);
    }
  }
  return groups;
}
