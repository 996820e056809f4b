import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settleNode } from './tools.mjs';

// Bare machines, made of nothing but a folder that PATH leads to.

/** @type {string} */
let bin;

beforeEach(() => {
  bin = mkdtempSync(path.join(tmpdir(), 'bare-'));
});

afterEach(() => {
  rmSync(bin, { recursive: true, force: true });
});

/** @param {string} name @param {string} script */
function command(name, script = '') {
  const file = path.join(bin, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

/**
 * Calls one of the functions on such a machine.
 *
 * @param {string} call
 * @param {Record<string, string>} [env]
 */
function onBareMachine(call, env = {}) {
  const code = `
    const { findBrowsers, installBrowsers } = await import(${JSON.stringify(new URL('browsers.mjs', import.meta.url))});
    console.log(JSON.stringify(${call}));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    // Playwright finds none of its own, and gets none: nobody listens there.
    env: { PATH: bin, PLAYWRIGHT_BROWSERS_PATH: bin, PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9', ...env },
  });
  return {
    status,
    stderr,
    stdout,
    found: status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '') : undefined,
  };
}

describe.runIf(process.platform === 'linux')('browsers', () => {
  test('an empty machine has none', () => {
    expect(onBareMachine('findBrowsers()').found).toEqual({});
  });

  test('are found by PATH and by variables, Debian’s before others', () => {
    command('google-chrome');
    const chromium = command('chromium');
    const firefox = command('firefox');
    const paths = {
      driver: command('WebKitWebDriver'),
      miniBrowser: command('MiniBrowser'),
      xvfbRun: command('xvfb-run'),
    };
    command('Xvfb');
    command('xauth');
    const { found } = onBareMachine('findBrowsers()', { MINIBROWSER_PATH: paths.miniBrowser });
    expect(found).toEqual({
      chromium: { through: 'playwright', executablePath: chromium },
      firefox: { through: 'playwright', executablePath: firefox, channel: 'moz-firefox' },
      webkit: { through: 'webdriver', ...paths },
    });
    const own = command('my-chromium');
    expect(onBareMachine('findBrowsers()', { CHROMIUM_PATH: own }).found.chromium.executablePath).toBe(own);
  });

  test('a stub that only names a shop is no browser', () => {
    command('chromium-browser', 'echo "install the snap" >&2; exit 10');
    expect(onBareMachine('findBrowsers()').found).toEqual({});
  });

  test('a driver without a screen is no WebKit', () => {
    command('WebKitWebDriver');
    const miniBrowser = command('MiniBrowser');
    expect(onBareMachine('findBrowsers()', { MINIBROWSER_PATH: miniBrowser }).found).toEqual({});
  });

  test.runIf(process.getuid?.() === 0)(
    'missing ones come from Debian, after an update, without what it recommends',
    () => {
      command('chromium');
      const log = path.join(bin, 'log');
      mkdirSync(path.join(bin, 'new'));
      command('env', 'export "$1"; shift; exec "$@"');
      command(
        'apt-get',
        `echo "$DEBIAN_FRONTEND $@" >> ${log}
       for name in "$@"; do case $name in
         firefox-esr) echo '#!/bin/sh' > ${bin}/firefox-esr; /bin/chmod +x ${bin}/firefox-esr;;
         xvfb) for it in WebKitWebDriver MiniBrowser xvfb-run Xvfb xauth; do
           echo '#!/bin/sh' > ${bin}/$it; /bin/chmod +x ${bin}/$it; done;;
       esac; done`,
      );
      const { found, stderr } = onBareMachine('installBrowsers()', {
        MINIBROWSER_PATH: path.join(bin, 'MiniBrowser'),
      });
      expect(stderr).toBe('');
      expect(Object.keys(found)).toEqual(['chromium', 'firefox', 'webkit']);
      expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual([
        'noninteractive update',
        'noninteractive install -y --no-install-recommends firefox-esr',
        'noninteractive install -y --no-install-recommends webkit2gtk-driver xvfb xauth locales',
      ]);
    },
  );

  test('one that cannot be had is named, with the way to get it on each system', () => {
    command('chromium');
    command('firefox-esr');
    const { status, stderr } = onBareMachine('installBrowsers()');
    expect(status).not.toBe(0);
    expect(stderr).toContain('Missing for the browser tests: WebKitGTK.');
    for (const system of ['Debian', 'Ubuntu', 'Fedora', 'macOS', 'Windows']) expect(stderr).toContain(system);
  });
});

describe.runIf(process.platform === 'linux')('the Node that scripts run', () => {
  test('is the one that came as a dependency', () => {
    const node = command('node', 'echo v24.1.0');
    settleNode({ binaries: bin, ownVersion: '20.0.0' });
    expect(existsSync(node)).toBe(true);
  });

  test('is the machine’s own, if new enough, where that one cannot run', () => {
    const node = command('node', 'exit 127');
    settleNode({ binaries: bin, ownVersion: '24.0.0' });
    expect(existsSync(node)).toBe(false);
  });

  test('is asked for where neither will do', () => {
    expect(() => settleNode({ binaries: bin, ownVersion: '20.19.0' })).toThrow(/Install Node 24 or later/);
  });
});
