/**
 * The present `kind/id` of an id that may have moved. `redirects` comes from `meta.redirects`.
 *
 * @example
 * resolveId({ 'treaties/old-name-1921': 'treaties/treaty-of-kars-1921' }, 'treaties/old-name-1921') // 'treaties/treaty-of-kars-1921'
 */
export const resolveId = (redirects: Readonly<Record<string, string>>, ref: string): string =>
  Object.hasOwn(redirects, ref) ? (redirects[ref] ?? ref) : ref;
