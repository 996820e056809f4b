import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const client = fileURLToPath(new URL('client/', import.meta.url));

/** Every module of the folder is the script of some pages. */
const scripts = readdirSync(client)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => `${client}${file}`);

/** Bundles what the reader's browser runs, and serves the built site. The pages themselves are Eleventy's. */
export default defineConfig({
  root: client,
  // The site works from any folder on any host.
  base: './',
  appType: 'mpa',
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    // The pages read the hashed names from it.
    manifest: 'assets/manifest.json',
    rolldownOptions: { input: scripts },
    // A file as a data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome123', 'firefox121', 'safari17.5'],
  },
  preview: {
    port: Number(process.env['PORT']) || 4173,
    strictPort: true,
  },
});
