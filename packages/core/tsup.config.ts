import { defineConfig } from 'tsup';

// Declarations come from tsc (tsconfig.build.json); the data modules from the compiler.
export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema/index.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  clean: false,
  dts: false,
  splitting: false,
  treeshake: true,
  sourcemap: true,
  outDir: 'dist',
  esbuildOptions(options) {
    // Cyrillic and Turkish letters as they are: escaped they are twice as large.
    options.charset = 'utf8';
  },
});
