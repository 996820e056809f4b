// What a page loads for an import: bundled and minified by esbuild, gzipped, and taken apart by source.
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';

/**
 * @typedef {object} Weight
 * @property {number} gzip bytes
 * @property {[source: string, bytes: number][]} parts minified bytes of each source, largest first
 *
 * @typedef {object} ToldApart
 * @property {string[]} exports
 * @property {string[]} packages names of the packages of others that were read for it
 *
 * @typedef {Weight & ToldApart} Bundle
 *
 * @typedef {object} Page
 * @property {string[]} exports
 * @property {Weight} firstView what is loaded before anything can be shown: the entry and its static imports, and what
 *   it then waits for
 * @property {Weight} inAll with everything that is imported later
 */

/** @type {import('esbuild').BuildOptions} */
const asPublished = {
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  // Cyrillic and Turkish letters as they are: escaped they are twice as large.
  charset: 'utf8',
  legalComments: 'none',
  sourcemap: 'external',
  sourcesContent: false,
  metafile: true,
  write: false,
  logLevel: 'silent',
};

/**
 * Bundles each piece of code by itself, as if it stood in the package's folder.
 *
 * @param {string} folder
 * @param {Record<string, string>} imports name → code, e.g. `export * from '@russia-turkey/core'`
 * @param {{ without?: readonly string[] }} [options] packages that are left out of the bundle
 * @returns {Promise<Map<string, Bundle>>}
 */
export async function bundleEach(folder, imports, { without = [] } = {}) {
  const names = Object.keys(imports);
  if (names.length === 0) return new Map();
  const { outputFiles, metafile } = await build({
    ...asPublished,
    absWorkingDir: folder,
    entryPoints: names.map((name, at) => ({ in: `import:${name}`, out: `${at}` })),
    plugins: [givenCode(folder, imports)],
    external: [...without],
    outdir: folder,
  });
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file]));
  return new Map(
    names.map((name, at) => {
      const code = texts.get(`${at}.js`);
      const map = texts.get(`${at}.js.map`);
      const meta = metafile.outputs[`${at}.js`];
      if (!code || !map || !meta) throw new Error(`esbuild left no bundle of “${name}”.`);
      return [
        name,
        {
          gzip: gzipOf(code.contents),
          exports: meta.exports,
          parts: bytesBySource(code.text, map.text, folder),
          packages: packagesOf(reachedFrom(`import:${name}`, metafile.inputs)),
        },
      ];
    }),
  );
}

/**
 * What a page with this code loads, split into files as a bundler of an application would.
 *
 * @param {string} folder
 * @param {string} code
 * @param {{ without?: readonly string[], awaited?: readonly string[] }} [options] modules that are left out, `*` for any
 *   text; names of files, without a hash, that are imported later and waited for before anything is shown
 * @returns {Promise<Page>}
 */
export async function bundlePage(folder, code, { without = [], awaited = [] } = {}) {
  const { outputFiles = [], metafile } = await build({
    ...asPublished,
    absWorkingDir: folder,
    entryPoints: [{ in: 'import:page', out: 'page' }],
    plugins: [givenCode(folder, { page: code })],
    external: [...without],
    splitting: true,
    outdir: folder,
  });
  const outputs = metafile?.outputs ?? {};
  const files = new Map(outputFiles.map((file) => [path.basename(file.path), file]));
  const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));
  /** @param {string[]} names @returns {Weight} */
  const together = (names) => {
    /** @type {Map<string, number>} */
    const bytes = new Map();
    let gzip = 0;
    for (const name of names) {
      const file = files.get(name);
      const map = files.get(`${name}.map`);
      if (!file || !map) throw new Error(`esbuild left no ${name}.`);
      // Each file is compressed by itself on its way.
      gzip += gzipOf(file.contents);
      for (const [source, size] of bytesBySource(file.text, map.text, folder))
        bytes.set(source, (bytes.get(source) ?? 0) + size);
    }
    return { gzip, parts: largestFirst(bytes) };
  };
  return {
    exports: outputs['page.js']?.exports ?? [],
    firstView: together(
      staticImportsOf(['page.js', ...awaited.map((name) => laterFile(name, outputs))], outputs),
    ),
    inAll: together(scripts),
  };
}

/** A file as it stands, with its source map beside it. @param {string} folder @param {string} file @returns {Weight} */
export function weighFile(folder, file) {
  const full = path.resolve(folder, file);
  const content = readFileSync(full);
  const map = readFileSync(`${full}.map`, 'utf8');
  return {
    gzip: gzipOf(content),
    parts: bytesBySource(content.toString(), map, folder, path.dirname(full)),
  };
}

/** @param {Uint8Array} content */
const gzipOf = (content) => gzipSync(content, { level: 9 }).length;

/** The output that is made of one file imported later. @param {string} name @param {import('esbuild').Metafile['outputs']} outputs */
function laterFile(name, outputs) {
  const made = Object.entries(outputs).filter(
    ([, { entryPoint = '' }]) => /([^/]+?)(-[0-9A-Z]{8})?\.\w+$/.exec(entryPoint)?.[1] === name,
  );
  const [output] = made[0] ?? [];
  if (!output || made.length > 1)
    throw new Error(`“${name}” is waited for, but ${made.length} files of that name are imported later.`);
  return output;
}

/** Outputs and what they import before they run. @param {string[]} entries @param {import('esbuild').Metafile['outputs']} outputs */
function staticImportsOf(entries, outputs) {
  const reached = new Set(entries);
  for (const output of reached) {
    for (const { path: imported, kind, external } of outputs[output]?.imports ?? [])
      if (kind === 'import-statement' && !external) reached.add(imported);
  }
  return [...reached];
}

/** @param {string} folder @param {Record<string, string>} imports @returns {import('esbuild').Plugin} */
function givenCode(folder, imports) {
  return {
    name: 'given code',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^import:/ }, ({ path: id }) => ({
        path: id.slice('import:'.length),
        namespace: 'import',
      }));
      onLoad({ filter: /.*/, namespace: 'import' }, ({ path: name }) => ({
        contents: imports[name] ?? '',
        resolveDir: folder,
      }));
    },
  };
}

/**
 * The minified bytes that come from each source. Follows the source maps of what is bundled: a built file says which
 * of our own files it was made of.
 *
 * @param {string} code @param {string} map
 * @param {string} folder sources are named as seen from here
 * @param {string} [base] where the source map stands
 * @returns {[string, number][]}
 */
function bytesBySource(code, map, folder, base = folder) {
  /** @type {Map<string, number>} */
  const bytes = new Map();
  const lines = code.split('\n');
  /** @type {{ line: number, column: number, source: string } | undefined} */
  let open;
  /** @param {number} line @param {number} column */
  const close = (line, column) => {
    if (!open) return;
    const text =
      open.line === line
        ? lines[line]?.slice(open.column, column)
        : [lines[open.line]?.slice(open.column), ...lines.slice(open.line + 1, line)].join('\n') +
          (lines[line]?.slice(0, column) ?? '');
    bytes.set(open.source, (bytes.get(open.source) ?? 0) + Buffer.byteLength(text ?? ''));
  };
  eachMapping(new TraceMap(map), ({ generatedLine, generatedColumn, source }) => {
    close(generatedLine - 1, generatedColumn);
    open = source
      ? { line: generatedLine - 1, column: generatedColumn, source: shortName(source, folder, base) }
      : undefined;
  });
  close(lines.length - 1, lines.at(-1)?.length ?? 0);
  return largestFirst(bytes);
}

/** @param {Map<string, number>} bytes @returns {[string, number][]} */
function largestFirst(bytes) {
  return [...bytes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A file of ours from the package's folder on, one of others from its package on. @param {string} source @param {string} folder @param {string} base */
function shortName(source, folder, base) {
  const file = path.relative(folder, path.resolve(base, source)).replaceAll('\\', '/');
  // What a plugin of the build read is named with a prefix and a query.
  const [, read = file] = /(?:^|\/)[\w-]+:([^?]+)/.exec(file) ?? [];
  return read.split('node_modules/').at(-1) ?? read;
}

/**
 * Everything that an input imports, also what leaves no byte because a constant of it was copied.
 *
 * @param {string} entry @param {import('esbuild').Metafile['inputs']} inputs
 */
function reachedFrom(entry, inputs) {
  const reached = new Set([entry]);
  for (const input of reached) {
    for (const { path: imported } of inputs[input]?.imports ?? []) {
      if (Object.hasOwn(inputs, imported)) reached.add(imported);
    }
  }
  return [...reached];
}

/** @param {string[]} inputs */
function packagesOf(inputs) {
  const names = inputs
    .filter((input) => input.includes('node_modules/'))
    .map((input) => {
      const [scope = '', name = ''] = (input.split('node_modules/').at(-1) ?? '').split('/');
      return scope.startsWith('@') ? `${scope}/${name}` : scope;
    });
  return [...new Set(names)].sort();
}
