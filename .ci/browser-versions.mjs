// Which browsers the tests run in. Turbo hashes it: `env` of the tasks in turbo.json that start one.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, statSync } from 'node:fs';
import { browserNames } from './browsers.mjs';

/** Where Debian's `locales` has what Turkish for WebKitGTK is compiled from; without it the tests ask for less. */
const turkish = '/usr/share/i18n/locales/tr_TR';

/**
 * A variable for each browser, with another value for another browser.
 *
 * @param {Required<import('./browsers.mjs').Browsers>} browsers
 * @returns {Record<string, string>}
 */
export function browserVersions(browsers) {
  return Object.fromEntries(
    browserNames.map((name) => {
      const browser = browsers[name];
      if (!browser) throw new Error(`No ${name} was given, so its version is unknown.`);
      return [`TEST_${name.toUpperCase()}`, versionOf(browser)];
    }),
  );
}

/** @param {import('./browsers.mjs').PlaywrightBrowser | import('./browsers.mjs').WebKitGtk} browser */
function versionOf(browser) {
  if (browser.through === 'webdriver') {
    const { driver, miniBrowser, xvfbRun } = browser;
    // MiniBrowser says nothing without a screen.
    const version = says(xvfbRun, ['-a', miniBrowser, '--version']);
    const language = existsSync(turkish) ? 'Turkish' : 'no Turkish';
    return [version, language, fileOf(miniBrowser), fileOf(driver)].join(', ');
  }
  const { executablePath } = browser;
  // Playwright's own builds are told apart by their folder, and on Windows a browser answers by opening a window.
  const asked = process.platform !== 'win32' && !/[\\/]webkit-\d+[\\/]/.test(executablePath);
  const version = asked ? [says(executablePath, ['--version'])] : [];
  return [...version, fileOf(executablePath)].join(', ');
}

/** @param {string} program @param {string[]} args */
function says(program, args) {
  const { status, error, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
  });
  const version = stdout?.trim();
  if (status === 0 && version) return version;
  const command = [program, ...args].join(' ');
  throw new Error(
    `“${command}” names no version (${error?.message ?? `code ${status}`}), so results cannot be kept for this browser. ` +
      'Run it to see why, or install the browser anew.',
  );
}

/** A file, told apart from one that takes its place. @param {string} file */
function fileOf(file) {
  const { size, mtimeMs } = statSync(realpathSync(file));
  return `${file} ${size} ${mtimeMs}`;
}
