import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** `import text from './styles.css?inline'`, as vite knows it: the text of a stylesheet, here minified. */
export const inlineCss: Plugin = {
  name: 'inline-css',
  setup(build) {
    build.onResolve({ filter: /\.css\?inline$/ }, ({ path: imported, resolveDir }) => {
      const file = path.resolve(resolveDir, imported.slice(0, -'?inline'.length));
      // The path is written into comments and source maps. With `?inline` at its end tsup leaves it alone.
      const shown = path.relative(process.cwd(), file).replaceAll('\\', '/');
      return { path: `${shown}?inline`, namespace: 'inline-css', pluginData: file };
    });
    build.onLoad({ filter: /.*/, namespace: 'inline-css' }, async ({ pluginData }) => {
      const file = String(pluginData);
      // Who lacks light-dark() or nesting lacks it rewritten as well: both stay as they are.
      const { code, warnings } = await build.esbuild.transform(await readFile(file, 'utf8'), {
        loader: 'css',
        minify: true,
        target: 'esnext',
        charset: 'utf8',
        sourcefile: file,
      });
      return { contents: code.trim(), loader: 'text', warnings, watchFiles: [file] };
    });
  },
};
