import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const client = fileURLToPath(new URL('client/', import.meta.url));

/**
 * Bundles what runs in the embed pages: one classic script, since a frame with `sandbox="allow-scripts"` runs modules
 * only from hosts that send CORS headers. It goes beside the bundle of the other pages.
 */
export default defineConfig({
  root: client,
  base: './',
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: false,
    manifest: 'assets/embed-manifest.json',
    // Otherwise a classic script brings its styles as a `style` element, which the policy of the pages forbids.
    cssCodeSplit: false,
    rolldownOptions: {
      input: `${client}embed/frame.ts`,
      output: { format: 'iife', entryFileNames: 'assets/[name]-[hash].js' },
    },
    assetsInlineLimit: 0,
    modulePreload: false,
    target: ['chrome123', 'firefox121', 'safari17.5'],
  },
});
