import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { requireBrowser } from '../../.ci/browsers.mjs';
import { language, timeZone } from './test/browsers/readers.ts';
import { browserTests } from './test/browsers/settings.ts';
import { turkishLocale } from './test/browsers/turkish-locale.ts';
import { webkitGtk } from './test/browsers/webkitgtk.ts';

const browser = requireBrowser('webkit');

export default defineConfig(
  browser.through === 'webdriver' ? throughWebDriver(browser) : throughPlaywright(browser),
);

function throughWebDriver(paths: Extract<typeof browser, { through: 'webdriver' }>) {
  const locale = turkishLocale();
  return browserTests(
    'webkit',
    {
      headless: false,
      instances: [{ browser: 'safari' }],
      provider: webkitGtk(paths, { TZ: timeZone, ...locale }),
    },
    // The driver knows one session.
    { fileParallelism: false, provide: { language: locale ? language : undefined } },
  );
}

function throughPlaywright({ executablePath }: Extract<typeof browser, { through: 'playwright' }>) {
  return browserTests('webkit', {
    instances: [{ browser: 'webkit' }],
    provider: playwright({
      launchOptions: { executablePath },
      contextOptions: { locale: language, timezoneId: timeZone },
    }),
  });
}
