import { type Options, defineConfig } from 'tsup';
import { datasetBesideScript } from './build/dataset-beside-script.ts';
import { inlineCss } from './build/inline-css.ts';
import { define } from './build/version.ts';

// Declarations come from tsc (tsconfig.build.json).
const inBrowsers: Options = {
  target: 'es2022',
  // The default would resolve lit to its server build.
  platform: 'browser',
  define,
  clean: false,
  dts: false,
  sourcemap: true,
  esbuildPlugins: [inlineCss],
  esbuildOptions(options) {
    // Cyrillic and Turkish letters as they are: escaped they are twice as large.
    options.charset = 'utf8';
  },
};

/** For bundlers: lit and core are the reader's own copies. */
const modules: Options = {
  ...inBrowsers,
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'relations-timeline': 'src/relations-timeline/index.ts',
    'treaty-card': 'src/treaty-card/index.ts',
    html: 'src/html/index.ts',
    ssr: 'src/ssr/index.ts',
    svg: 'src/svg/index.ts',
    words: 'src/words/index.ts',
  },
  format: 'esm',
  splitting: true,
  treeshake: true,
  outDir: 'dist',
  external: [/^lit(\/|$)/, /^@russia-turkey\/core(\/|$)/],
};

/** For a `<script src>`: everything in one file. */
const files: Options = {
  ...inBrowsers,
  splitting: false,
  minify: true,
  outDir: 'dist/cdn',
  noExternal: [/./],
  esbuildPlugins: [datasetBesideScript, inlineCss],
  esbuildOptions(options, context) {
    inBrowsers.esbuildOptions?.(options, context);
    options.legalComments = 'linked';
    // A classic script has none, and asks the document instead.
    options.logOverride = { 'empty-import-meta': 'silent' };
  },
};

export default defineConfig([
  modules,
  {
    ...files,
    entry: {
      relations: 'src/cdn/relations.ts',
      timeline: 'src/cdn/timeline.ts',
      'treaty-card': 'src/cdn/treaty-card.ts',
    },
    format: 'iife',
    outExtension: () => ({ js: '.js' }),
  },
  {
    ...files,
    entry: { relations: 'src/cdn/relations.ts' },
    format: 'esm',
    outExtension: () => ({ js: '.mjs' }),
  },
]);
