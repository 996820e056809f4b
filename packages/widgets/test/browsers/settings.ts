import type { ViteUserConfig } from 'vitest/config';
import type { BrowserName } from '../../../../.ci/browsers.mjs';
import { define } from '../../build/version.ts';
import { serveCdn } from '../cdn/serve-cdn.ts';
import { language } from './readers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser's language; undefined where it could not be set. */
    language: string | undefined;
  }
}

type Test = NonNullable<ViteUserConfig['test']>;

/** What the runs in all three browsers have in common. */
export function browserTests(
  name: BrowserName,
  browser: NonNullable<Test['browser']>,
  more: Test = {},
): ViteUserConfig {
  return {
    define,
    plugins: [serveCdn],
    cacheDir: `node_modules/.vite-${name}`,
    // Named beforehand: a dependency found on the way makes vite reload the page under a running test.
    optimizeDeps: { include: ['axe-core', 'lit', 'lit/decorators.js', 'lit/directives/repeat.js'] },
    test: {
      include: ['src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
      provide: { language },
      setupFiles: ['test/browsers/clean-page.ts'],
      // WebKitGTK draws without a graphics card, and a machine may have two cores for three tests.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      expect: { poll: { timeout: 10_000 } },
      reporters: ['default', ['json', { outputFile: `reports/${name}.json` }]],
      ...more,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        viewport: { width: 1024, height: 768 },
        ...browser,
      },
    },
  };
}
