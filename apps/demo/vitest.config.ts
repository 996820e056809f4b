import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Istanbul' },
    reporters: ['default', ['json', { outputFile: 'reports/node.json' }]],
  },
});
