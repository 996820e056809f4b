/** What the benchmark uses of itemsjs, which brings no types. */
declare module 'itemsjs' {
  interface Configuration {
    readonly searchableFields: readonly string[];
    readonly aggregations: Readonly<
      Record<string, { readonly conjunction?: boolean; readonly size?: number }>
    >;
  }
  interface Search<Item> {
    readonly per_page: number;
    readonly filters?: Readonly<Record<string, readonly string[]>>;
    readonly not_filters?: Readonly<Record<string, readonly string[]>>;
    readonly filter?: (item: Item) => boolean;
  }
  interface Engine<Item> {
    search(search: Search<Item>): { readonly data: { readonly items: readonly Item[] } };
  }
  export default function itemsjs<Item>(items: readonly Item[], configuration: Configuration): Engine<Item>;
}
