import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts'],
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Istanbul' },
    reporters: ['default', ['json', { outputFile: 'reports/node.json' }]],
  },
});
