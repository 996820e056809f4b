import { readFileSync } from 'node:fs';

interface Bundle {
  readonly script: string;
  /** The modules that the script cannot run without: told to the browser, they load beside it. */
  readonly modules: readonly string[];
  readonly styles: readonly string[];
}

type Manifest = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly isEntry?: boolean;
      readonly css?: readonly string[];
      readonly imports?: readonly string[];
    }
  >
>;

/**
 * The hashed names that Vite gave to a script and its styles, from the root of the site.
 *
 * @param name of a module in `client/`, which Vite bundles apart from the others
 */
export function bundle(name: string): Bundle {
  const known = bundles.get(name);
  if (known) return known;
  const found = readBundle(name);
  bundles.set(name, found);
  return found;
}

/** Thousands of pages ask for the same few. */
const bundles = new Map<string, Bundle>();

function readBundle(name: string): Bundle {
  const file = new URL('../../dist/assets/manifest.json', import.meta.url);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const entry = manifest[`${name}.ts`];
  if (!entry?.isEntry)
    throw new Error(
      `${file.pathname} knows no entry “${name}”. Write client/${name}.ts, and run \`vite build\` before Eleventy.`,
    );
  const chunks = chunksOf(`${name}.ts`, manifest);
  return {
    script: entry.file,
    modules: chunks.filter((chunk) => chunk !== entry).map((chunk) => chunk.file),
    styles: chunks.flatMap(({ css = [] }) => css),
  };
}

/** A chunk after those that it imports, each once. */
function chunksOf(key: string, manifest: Manifest, seen = new Set<string>()): readonly Manifest[string][] {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return [];
  seen.add(key);
  return [...(chunk.imports ?? []).flatMap((other) => chunksOf(other, manifest, seen)), chunk];
}
