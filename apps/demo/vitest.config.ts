import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A browser on a busy machine takes its time, and so does what is built for it before.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Istanbul' },
    reporters: ['default', ['json', { outputFile: 'reports/node.json' }]],
  },
});
