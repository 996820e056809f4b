import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireBrowser } from '../../.ci/browsers.mjs';
import { language, timeZone } from './test/browsers/readers.ts';
import { browserTests } from './test/browsers/settings.ts';

const { executablePath } = requireBrowser('chromium');

export default defineConfig(
  browserTests('chromium', {
    instances: [{ browser: 'chromium' }],
    provider: playwright({
      launchOptions: {
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
      contextOptions: { locale: language, timezoneId: timeZone },
    }),
  }),
);
