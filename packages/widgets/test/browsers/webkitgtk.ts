import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  WebdriverBrowserProvider,
  type WebdriverProviderOptions,
  webdriverio,
} from '@vitest/browser-webdriverio';
import type { BrowserProvider, BrowserProviderOption, TestProject } from 'vitest/node';
import type { WebKitGtk } from '../../../../.ci/browsers.mjs';

const host = '127.0.0.1';
const startTimeout = 30_000;

/** WebKitGTK's MiniBrowser, driven by WebKitWebDriver on a virtual screen. Vitest knows it as `safari`. */
export function webkitGtk(
  paths: WebKitGtk,
  env: Readonly<Record<string, string>>,
): BrowserProviderOption<WebdriverProviderOptions> {
  return {
    ...webdriverio(),
    // By its types a CDP session is playwright's or webdriverio's, and we have both; WebKit has none at all.
    providerFactory: (project) => new WebKitGtkProvider(project, paths, env) as unknown as BrowserProvider,
  };
}

class WebKitGtkProvider extends WebdriverBrowserProvider {
  readonly #paths: WebKitGtk;
  readonly #env: Readonly<Record<string, string>>;
  readonly #options: WebdriverProviderOptions;
  #driver: Promise<Driver> | undefined;

  constructor(project: TestProject, paths: WebKitGtk, env: Readonly<Record<string, string>>) {
    const options: WebdriverProviderOptions = {
      hostname: host,
      connectionRetryCount: 1,
      connectionRetryTimeout: startTimeout,
    };
    super(project, options);
    this.#options = options;
    this.#paths = paths;
    this.#env = env;
    // The provider insists on the name of a browser that it knows; the driver on its own.
    Object.defineProperty(this, 'buildCapabilities', {
      value: () => ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: paths.miniBrowser, args: ['--automation'] },
      }),
    });
  }

  override async openBrowser(): Promise<WebdriverIO.Browser> {
    this.#driver ??= startDriver(this.#paths, this.#env);
    this.#options.port = (await this.#driver).port;
    return super.openBrowser();
  }

  override async close(): Promise<void> {
    try {
      await super.close();
    } finally {
      const driver = await this.#driver?.catch(() => undefined);
      this.#driver = undefined;
      await driver?.stop();
    }
  }
}

interface Driver {
  readonly port: number;
  stop(): Promise<void>;
}

// The driver lives as long as its standard input: when this process ends, however it ends, so does the driver,
// and xvfb-run takes its screen down by itself.
const untilInputEnds = '"$0" --port="$1" & driver=$!; read _; kill $driver; wait $driver';

async function startDriver(paths: WebKitGtk, env: Readonly<Record<string, string>>): Promise<Driver> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1280x1024x24'];
  const child = spawn(paths.xvfbRun, [...screen, 'sh', '-c', untilInputEnds, paths.driver, String(port)], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
  const ended = once(child, 'close');
  const driver = {
    port,
    async stop() {
      child.stdin.end();
      await Promise.race([ended, sleep(5_000, undefined, { ref: false })]);
      child.kill();
    },
  };
  if (await answers(port, child)) return driver;
  await driver.stop();
  throw new Error(`WebKitWebDriver did not start within ${String(startTimeout / 1000)} s.\n${complaints}`);
}

async function answers(port: number, child: ChildProcess): Promise<boolean> {
  const end = Date.now() + startTimeout;
  while (Date.now() < end && child.exitCode === null) {
    const response = await fetch(`http://${host}:${String(port)}/status`).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(100);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
