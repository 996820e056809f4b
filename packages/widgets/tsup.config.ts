import { defineConfig } from 'tsup';

// Declarations come from tsc (tsconfig.build.json).
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    'relations-timeline': 'src/relations-timeline/index.ts',
    'treaty-card': 'src/treaty-card/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  // The default would resolve lit to its server build.
  platform: 'browser',
  clean: false,
  dts: false,
  splitting: true,
  treeshake: true,
  sourcemap: true,
  outDir: 'dist',
  external: [/^lit(\/|$)/, /^@russia-turkey\/core(\/|$)/],
  esbuildOptions(options) {
    // Cyrillic and Turkish letters as they are: escaped they are twice as large.
    options.charset = 'utf8';
  },
});
