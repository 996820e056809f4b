// The pages of the contestants: bundled into a temporary folder and served on this machine only.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { contestantNames } from './measurement.ts';
import { packageFolder } from './package-folder.ts';
import { type PageOptions, pageFor } from './site-page.ts';

export interface Site {
  readonly origin: string;
  readonly folder: string;
  /** Addresses asked for since the last call, queries and all. */
  takeRequests(): string[];
  address(options: PageOptions): string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Minified as a site’s own build would do it; Cyrillic as it is. */
export const bundled = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  charset: 'utf8',
  splitting: true,
  metafile: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
  absWorkingDir: packageFolder,
} as const;

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(path.join(tmpdir(), 'timeline-bench-'));
  const entries = ['start', ...contestantNames];
  await build({
    ...bundled,
    entryPoints: entries.map((name) => path.join(packageFolder, 'bench/page', `${name}.ts`)),
    outdir: folder,
  });
  await cp(
    path.join(packageFolder, 'node_modules/@knight-lab/timelinejs/dist'),
    path.join(folder, 'timelinejs'),
    {
      recursive: true,
      dereference: true,
    },
  );
  let requests: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    requests.push(`${url.pathname}${url.search}`);
    if (url.pathname === '/') {
      const options = JSON.parse(url.searchParams.get('options') ?? '{}') as PageOptions;
      const { headers, body } = pageFor(options);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
      return;
    }
    const file = path.join(folder, path.normalize(url.pathname));
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    folder,
    takeRequests() {
      const taken = requests;
      requests = [];
      return taken;
    },
    address: (options) => `${origin}/?options=${encodeURIComponent(JSON.stringify(options))}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
