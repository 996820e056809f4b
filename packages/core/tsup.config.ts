import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

// One entry a format: who writes CSV does not carry Parquet.
const exporters = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^export\/[^/.]+\.ts$/.test(file));

// Declarations come from tsc (tsconfig.build.json); the data modules from the compiler.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    search: 'src/search/index.ts',
    text: 'src/text/index.ts',
    ...Object.fromEntries(exporters.map((file) => [file.slice(0, -'.ts'.length), `src/${file}`])),
  },
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
