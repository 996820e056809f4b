/** What a user needs to know about a version of the dataset. */
export interface DatasetMeta {
  readonly version: string;
  /** The last commit that changed the package, for exact citation. */
  readonly commit: string | null;
  /** The day of that commit: present-tense statements are true as of it or of their own date. */
  readonly asOf: string | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly licence: { readonly data: string; readonly code: string };
  readonly citation: string;
  /** Ids that moved: `kind/old` to `kind/new`. */
  readonly redirects: Readonly<Record<string, string>>;
  readonly errata: readonly Erratum[];
}

/** A value that was corrected after a release. */
export interface Erratum {
  readonly record: string;
  readonly path: string;
  readonly old: unknown;
  readonly new: unknown;
  readonly reason: string;
  readonly source?: string;
  readonly version: string;
}
