import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type Browser, type Page, chromium } from 'playwright';
import { requireBrowser } from '../../../.ci/browsers.mjs';
import { dist } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** The arguments that keep the browser to itself. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launch(): Promise<Browser> {
  const { executablePath } = requireBrowser('chromium');
  return chromium.launch({ executablePath, args: quiet });
}

export interface Host {
  /** With a slash at the end. */
  readonly address: string;
  /** Pages that this server has beside its folder, by path. */
  readonly pages: Map<string, { readonly html: string; readonly headers?: Readonly<Record<string, string>> }>;
  /** Paths that it answers with 404. */
  readonly missing: Set<RegExp>;
  close(): Promise<void>;
}

/** A server of its own, so an origin of its own: the built site as any static host has it (no CORS header), and pages of a test. */
export async function serve(folder: string = dist): Promise<Host> {
  const pages: Host['pages'] = new Map();
  const missing: Host['missing'] = new Set();
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, { 'content-type': types['.html'], ...page.headers }).end(page.html);
      return;
    }
    // Browsers ask for it by themselves.
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if ([...missing].some((one) => one.test(pathname))) {
      response.writeHead(404).end();
      return;
    }
    readFile(path.join(folder, path.normalize(decodeURIComponent(pathname)))).then(
      (content) => {
        response
          .writeHead(200, { 'content-type': types[path.extname(pathname)] ?? 'application/octet-stream' })
          .end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    pages,
    missing,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** What a page said in its console, and what it threw. */
export function listen(page: Page): { readonly errors: string[]; readonly exceptions: string[] } {
  const heard = { errors: [] as string[], exceptions: [] as string[] };
  page.on('console', (message) => {
    if (message.type() === 'error') heard.errors.push(message.text());
  });
  page.on('pageerror', (error) => heard.exceptions.push(String(error)));
  return heard;
}
