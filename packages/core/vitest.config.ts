import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'compiler/**/*.test.ts',
      'commands/**/*.test.ts',
      'test/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    // Its sources import each other without extensions, which Node alone does not resolve.
    server: { deps: { inline: ['@knight-lab/timelinejs'] } },
    // Dates must not depend on where the machine stands.
    env: { TZ: 'Europe/Istanbul' },
    reporters: ['default', 'json'],
    outputFile: { json: 'reports/node.json' },
    // What is prepared for a test may read all records, on a machine that does other things beside.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One reading of the data serves every rule's test.
    isolate: false,
  },
});
