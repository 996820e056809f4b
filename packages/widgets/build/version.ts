import manifest from '../package.json' with { type: 'json' };

/** What `src/shared/version.ts` reads. */
export const define = { WIDGETS_VERSION: JSON.stringify(manifest.version) };
