// What a page loads for an import: bundled and minified by esbuild, gzipped, and taken apart by source.
import { Buffer } from 'node:buffer';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { TraceMap, eachMapping } from '@jridgewell/trace-mapping';
import { build } from 'esbuild';

/**
 * @typedef {object} Bundle
 * @property {number} gzip bytes
 * @property {string[]} exports
 * @property {[source: string, bytes: number][]} parts minified bytes of each source, largest first
 * @property {string[]} packages names of the packages of others that were read for it
 */

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
    absWorkingDir: folder,
    entryPoints: names.map((name, at) => ({ in: `import:${name}`, out: `${at}` })),
    plugins: [givenCode(folder, imports)],
    external: [...without],
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
    outdir: folder,
    logLevel: 'silent',
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
          gzip: gzipSync(code.contents, { level: 9 }).length,
          exports: meta.exports,
          parts: bytesBySource(code.text, map.text, folder),
          packages: packagesOf(reachedFrom(`import:${name}`, metafile.inputs)),
        },
      ];
    }),
  );
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
 * @param {string} code @param {string} map @param {string} folder
 * @returns {[string, number][]}
 */
function bytesBySource(code, map, folder) {
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
      ? { line: generatedLine - 1, column: generatedColumn, source: shortName(source, folder) }
      : undefined;
  });
  close(lines.length - 1, lines.at(-1)?.length ?? 0);
  return [...bytes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** A file of ours from the package's folder on, one of others from its package on. @param {string} source @param {string} folder */
function shortName(source, folder) {
  const file = path.relative(folder, path.resolve(folder, source)).replaceAll('\\', '/');
  return file.split('node_modules/').at(-1) ?? file;
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
