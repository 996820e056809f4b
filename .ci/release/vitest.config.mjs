import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['**/*.test.mjs'],
    // Some tests build both packages: seconds on a free machine, minutes on a busy one.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ['default', ['json', { outputFile: '../reports/release.json' }]],
  },
});
