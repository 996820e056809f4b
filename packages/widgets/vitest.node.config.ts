import { defineConfig } from 'vitest/config';
import { define } from './build/version.ts';

export default defineConfig({
  define,
  test: {
    // Properties are tried a thousand times, on machines that do other things beside.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'bench/**/*.test.ts'],
    exclude: ['src/**/*.browser.test.ts'],
    // Otherwise every stylesheet is an empty text here.
    css: true,
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Istanbul' },
    reporters: ['default', ['json', { outputFile: 'reports/node.json' }]],
  },
});
