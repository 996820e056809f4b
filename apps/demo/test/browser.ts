import { existsSync, readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import { dist } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The built site in a folder of a host, and a browser to look at it. */
export interface Look {
  readonly browser: Browser;
  /** The address of the folder. */
  readonly base: string;
  readonly close: () => Promise<void>;
}

export async function lookAtSite(): Promise<Look> {
  const { requireBrowser } = (await import(new URL('../../../.ci/browsers.mjs', import.meta.url).href)) as {
    requireBrowser: (name: 'chromium') => { readonly executablePath: string };
  };
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = path.join(dist, decodeURIComponent(pathname).replace(/^\/any\/folder/, ''));
    if (!file.startsWith(dist) || !existsSync(file) || path.extname(file) === '') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath: requireBrowser('chromium').executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return {
    browser,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/folder/`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
