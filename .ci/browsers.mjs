// The three browsers of the tests: found on this machine, or installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ through: 'playwright', executablePath: string, channel?: string }} PlaywrightBrowser
 * @typedef {{ through: 'webdriver', driver: string, miniBrowser: string, xvfbRun: string }} WebKitGtk
 * @typedef {{
 *   chromium: PlaywrightBrowser | undefined,
 *   firefox: PlaywrightBrowser | undefined,
 *   webkit: WebKitGtk | PlaywrightBrowser | undefined,
 * }} Browsers
 * @typedef {keyof Browsers} BrowserName
 */

/** @type {readonly BrowserName[]} */
export const browserNames = ['chromium', 'firefox', 'webkit'];

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

const debianPackages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  // The last gives WebKitGTK the Turkish that it takes from the C library.
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'locales'],
};

/**
 * What is on this machine.
 *
 * @returns {Browsers}
 */
export function findBrowsers() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/**
 * The browser, or an error that says how to get it.
 *
 * @template {BrowserName} Name
 * @param {Name} name
 * @returns {NonNullable<Browsers[Name]>}
 */
export function requireBrowser(name) {
  const browser = findBrowsers()[name];
  if (!browser) throw new Error(remedy([name]));
  return browser;
}

/**
 * Looks for the browsers, installs what is missing, and gives up with a remedy when that fails too.
 *
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Required<Browsers>}
 */
export function installBrowsers({ log = console.log } = {}) {
  for (const install of [installFromDebian, installFromPlaywright]) {
    const missing = missingBrowsers();
    if (missing.length > 0) install(missing, log);
  }
  const missing = missingBrowsers();
  if (missing.length > 0) throw new Error(remedy(missing));
  const browsers = findBrowsers();
  for (const name of browserNames) log(`${titles[name]}: ${describeBrowser(browsers[name])}`);
  return /** @type {Required<Browsers>} */ (browsers);
}

function missingBrowsers() {
  const browsers = findBrowsers();
  return browserNames.filter((name) => !browsers[name]);
}

/** @param {WebKitGtk | PlaywrightBrowser | undefined} browser */
function describeBrowser(browser) {
  if (!browser) return 'missing';
  return browser.through === 'webdriver'
    ? `${browser.miniBrowser} by ${browser.driver}`
    : browser.executablePath;
}

/** @returns {PlaywrightBrowser | undefined} */
function findChromium() {
  const executablePath = firstThatStarts([
    process.env['CHROMIUM_PATH'],
    ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsPrograms('Google/Chrome/Application/chrome.exe'),
    playwrightPath('chromium'),
  ]);
  return executablePath === undefined ? undefined : { through: 'playwright', executablePath };
}

/** @returns {PlaywrightBrowser | undefined} */
function findFirefox() {
  // Playwright drives a released Firefox by WebDriver BiDi; its own build by its own protocol.
  const released = firstThatStarts([
    process.env['FIREFOX_PATH'],
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPrograms('Mozilla Firefox/firefox.exe'),
  ]);
  if (released !== undefined)
    return { through: 'playwright', executablePath: released, channel: 'moz-firefox' };
  const executablePath = firstThatStarts([playwrightPath('firefox')]);
  return executablePath === undefined ? undefined : { through: 'playwright', executablePath };
}

/** @returns {WebKitGtk | PlaywrightBrowser | undefined} */
function findWebKit() {
  const driver = process.env['WEBKIT_DRIVER_PATH'] ?? onPath('WebKitWebDriver')[0];
  const miniBrowser = process.env['MINIBROWSER_PATH'] ?? findMiniBrowser();
  const xvfbRun = onPath('xvfb-run')[0];
  // xvfb-run is a script that cannot do without xauth and Xvfb.
  const xvfbIsWhole = onPath('xauth').length > 0 && onPath('Xvfb').length > 0;
  if (driver && miniBrowser && xvfbRun && xvfbIsWhole)
    return { through: 'webdriver', driver, miniBrowser, xvfbRun };
  const executablePath = playwrightPath('webkit');
  return executablePath !== undefined && isExecutable(executablePath)
    ? { through: 'playwright', executablePath }
    : undefined;
}

/** MiniBrowser lies beside the library it shows: lib/<machine>/webkit2gtk-4.1 on Debian, libexec elsewhere. */
function findMiniBrowser() {
  for (const library of ['/usr/lib', '/usr/lib64', '/usr/libexec']) {
    for (const folder of [library, ...subfolders(library, /-linux-gnu/)]) {
      for (const webkit of subfolders(folder, /^webkit2?gtk-\d/).reverse()) {
        const file = path.join(webkit, 'MiniBrowser');
        if (isExecutable(file)) return file;
      }
    }
  }
  return undefined;
}

/** @param {string} folder @param {RegExp} pattern */
function subfolders(folder, pattern) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Full paths of the commands that PATH offers, in the order asked for. @param {string[]} commands */
function onPath(...commands) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => {
    const file = folders.map((folder) => path.join(folder, command + suffix)).find(isExecutable);
    return file === undefined ? [] : [file];
  });
}

/** @param {string} program */
function windowsPrograms(program) {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [path.join(folder, program)];
  });
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first that exists and answers; a distribution may put a stub in a browser's place that only names a shop.
 *
 * @param {(string | undefined)[]} files
 */
function firstThatStarts(files) {
  return files.find((file) => {
    if (!file || !isExecutable(file)) return false;
    // On Windows a browser answers --version by opening a window.
    if (process.platform === 'win32') return true;
    return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
  });
}

function playwright() {
  const widgets = fileURLToPath(new URL('../packages/widgets/package.json', import.meta.url));
  try {
    return createRequire(widgets)('playwright');
  } catch {
    return undefined;
  }
}

/** Where Playwright keeps its own build, if it is there. @param {BrowserName} name */
function playwrightPath(name) {
  const file = playwright()?.[name].executablePath();
  return file && existsSync(file) ? file : undefined;
}

/** What to put before a command that needs root; undefined where it cannot be had without asking. */
function toBecomeRoot() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo')[0];
  if (sudo === undefined || spawnSync(sudo, ['-n', 'true'], { stdio: 'ignore' }).status !== 0)
    return undefined;
  return [sudo, '-n'];
}

/** @param {BrowserName[]} missing @param {(line: string) => void} log */
function installFromDebian(missing, log) {
  const apt = onPath('apt-get')[0];
  const asRoot = toBecomeRoot();
  if (apt === undefined || asRoot === undefined) return;
  const env = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  /** @param {string[]} command */
  const run = (...command) => {
    const [program = '', ...args] = [...asRoot, ...env, ...command];
    log(`> ${command.join(' ')}`);
    return spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  };
  run(apt, 'update');
  // One browser at a time: a distribution without one of them still gives the others.
  for (const name of missing) run(apt, 'install', '-y', '--no-install-recommends', ...debianPackages[name]);
}

/** @param {BrowserName[]} missing @param {(line: string) => void} log */
function installFromPlaywright(missing, log) {
  const widgets = fileURLToPath(new URL('../packages/widgets/', import.meta.url));
  const cli = path.join(widgets, 'node_modules/playwright/cli.js');
  if (!existsSync(cli)) return;
  const libraries = process.platform === 'linux' && toBecomeRoot() ? ['--with-deps'] : [];
  const args = ['install', ...libraries, ...missing];
  log(`> playwright ${args.join(' ')}`);
  spawnSync(process.execPath, [cli, ...args], {
    cwd: widgets,
    stdio: ['ignore', 'inherit', 'inherit'],
    // On a closed network its mirrors, one after the other, may not answer.
    timeout: 15 * 60_000,
  });
}

/** @param {BrowserName[]} missing */
function remedy(missing) {
  const packages = missing.flatMap((name) => debianPackages[name]).join(' ');
  const fedora = {
    chromium: 'chromium',
    firefox: 'firefox',
    webkit: 'webkit2gtk4.1 xorg-x11-server-Xvfb xauth',
  };
  return [
    `Missing for the browser tests: ${missing.map((name) => titles[name]).join(', ')}. Get it, then run again:`,
    `  Debian:          apt-get update && apt-get install -y --no-install-recommends ${packages}`,
    `  Ubuntu:          ${playwrightCommand(missing, '--with-deps')}`,
    `  Fedora:          dnf install ${missing.map((name) => fedora[name]).join(' ')}`,
    `  macOS, Windows:  ${playwrightCommand(missing)}`,
    'A browser in an unusual place: CHROMIUM_PATH, FIREFOX_PATH, or WEBKIT_DRIVER_PATH with MINIBROWSER_PATH.',
  ].join('\n');
}

/** @param {BrowserName[]} missing @param {string[]} options */
function playwrightCommand(missing, ...options) {
  return `npm exec --prefix packages/widgets -- playwright install ${[...options, ...missing].join(' ')}`;
}
