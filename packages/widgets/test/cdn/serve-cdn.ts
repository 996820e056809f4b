import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ViteUserConfig } from 'vitest/config';
import { listener, pageOf, policy, style } from './pages.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const folder = path.resolve(import.meta.dirname, '../../dist/cdn');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves dist/cdn under /cdn byte for byte, as vite itself would rewrite the scripts; and pages that load it under
 * /page/plain and, with a content security policy, /page/strict.
 */
export const serveCdn: Plugin = {
  name: 'serve-cdn',
  configureServer(server) {
    server.middlewares.use('/cdn', (request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      readFile(path.join(folder, pathname)).then(
        (content) => {
          response.setHeader('content-type', types[path.extname(pathname)] ?? 'text/plain');
          response.end(content);
        },
        () => {
          response.statusCode = 404;
          response.end(`${pathname} is not in packages/widgets/dist/cdn. Run “pnpm build”.`);
        },
      );
    });
    server.middlewares.use('/page', (request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      const [, kind, name = ''] = pathname.split('/');
      const [type, content] =
        kind === 'listener.js'
          ? ['text/javascript', listener]
          : kind === 'style.css'
            ? ['text/css', style]
            : ['text/html; charset=utf-8', pageOf(name)];
      if (kind === 'strict') response.setHeader('content-security-policy', policy);
      response.statusCode = content === undefined ? 404 : 200;
      response.setHeader('content-type', type);
      response.end(content ?? `There is no page ${pathname}.`);
    });
  },
};
