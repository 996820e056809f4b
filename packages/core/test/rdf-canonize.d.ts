// rdf-canonize brings no types; these are of what the tests use.
declare module 'rdf-canonize' {
  import type { Quad } from '@rdfjs/types';
  export function canonize(
    quads: readonly Quad[],
    options: { readonly algorithm: 'RDFC-1.0'; readonly format: 'application/n-quads' },
  ): Promise<string>;
}
