import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireBrowser } from '../../.ci/browsers.mjs';
import { language, timeZone } from './test/browsers/readers.ts';
import { browserTests } from './test/browsers/settings.ts';

const { through, ...browser } = requireBrowser('firefox');

export default defineConfig(
  browserTests(
    'firefox',
    {
      instances: [{ browser: 'firefox' }],
      provider: playwright({
        launchOptions: browser,
        contextOptions: { locale: language, timezoneId: timeZone },
      }),
    },
    // One page for all files, one after the other: Firefox by WebDriver BiDi loses track of more.
    // Keys that the browser itself sends do not always arrive in vitest's iframe here.
    { isolate: false, fileParallelism: false, exclude: ['**/*.keys.browser.test.ts'] },
  ),
);
