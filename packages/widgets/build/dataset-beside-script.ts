import path from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** A file for a CDN is one file: it fetches the data that stands beside it where a package imports modules. */
export const datasetBesideScript: Plugin = {
  name: 'dataset-beside-script',
  setup(build) {
    build.onResolve({ filter: /\/(dataset|timeline)-modules\.ts$/ }, ({ resolveDir, path: asked }) => ({
      path: path.join(resolveDir, path.dirname(asked), 'dataset-files.ts'),
    }));
  },
};
