import { z } from 'zod';

/**
 * One of a closed list. What each value means travels with it, for whoever chooses: an editor shows it beside the
 * value, `pnpm data new` below it.
 */
export const choice = <V extends string>(values: Readonly<Record<V, string>>) =>
  z.enum(Object.keys(values) as V[]).meta({ enumDescriptions: Object.values<string>(values) });
