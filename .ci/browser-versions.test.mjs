import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserVersions } from './browser-versions.mjs';

// Browsers that can do nothing but say their version.

/** @type {string} */
let bin;

beforeEach(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'browsers-'));
});

afterEach(() => {
  rmSync(bin, { recursive: true, force: true });
});

/** @param {string} name @param {string} script */
function command(name, script) {
  const file = path.join(bin, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** @param {{ chromium?: string, webkit?: string }} [scripts] */
function versions({ chromium = 'echo Chromium 1', webkit = 'echo WebKitGTK 3' } = {}) {
  return browserVersions({
    chromium: { through: 'playwright', executablePath: command('chromium', chromium) },
    firefox: { through: 'playwright', executablePath: command('firefox', 'echo Firefox 2') },
    webkit: {
      through: 'webdriver',
      driver: command('WebKitWebDriver', ''),
      miniBrowser: command('MiniBrowser', webkit),
      xvfbRun: command('xvfb-run', '[ "$1" = -a ] && shift && exec "$@"'),
    },
  });
}

describe.runIf(process.platform === 'linux')('the versions of the browsers', () => {
  test('are what each says of itself, WebKitGTK on a screen', () => {
    const found = versions();
    expect(Object.keys(found)).toEqual(['TEST_CHROMIUM', 'TEST_FIREFOX', 'TEST_WEBKIT']);
    expect(found['TEST_CHROMIUM']).toMatch(/^Chromium 1, /);
    expect(found['TEST_FIREFOX']).toMatch(/^Firefox 2, /);
    expect(found['TEST_WEBKIT']).toMatch(/^WebKitGTK 3, /);
  });

  test('change with the file too: a distribution may mend a browser and keep its number', () => {
    const executablePath = command('chromium', 'echo Chromium 1');
    /** @type {import('./browsers.mjs').PlaywrightBrowser} */
    const browser = { through: 'playwright', executablePath };
    const asked = { chromium: browser, firefox: browser, webkit: browser };
    const before = browserVersions(asked);
    expect(browserVersions(asked)).toEqual(before);
    utimesSync(executablePath, 1, 1);
    expect(browserVersions(asked)['TEST_CHROMIUM']).not.toBe(before['TEST_CHROMIUM']);
  });

  test('are asked for: a browser that names none is an error that names it', () => {
    expect(() => versions({ webkit: 'echo broken >&2; exit 3' })).toThrow(
      /xvfb-run -a .*MiniBrowser --version” names no version \(code 3\)/,
    );
    expect(() => versions({ chromium: 'exit 0' })).toThrow(/chromium --version” names no version/);
  });
});
