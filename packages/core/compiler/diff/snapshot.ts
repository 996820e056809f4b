import type { AnyRecord } from '../../src/model/dataset.ts';
import type { LocalizedText } from '../../src/model/text.ts';

/** A record of a version that does not fit the schemas of today, so that it cannot be compared. */
export interface Unreadable {
  readonly record: string;
  readonly says: string;
}

/** One version of the published data. */
export interface Snapshot {
  /** `kind/id` → record, in the order of the dataset. */
  readonly records: ReadonlyMap<string, AnyRecord<LocalizedText>>;
  readonly redirects: ReadonlyMap<string, string>;
  readonly unreadable: readonly Unreadable[];
  /** Fields that its records have and the schemas of today do not know, as `kind field`. */
  readonly unknownFields: ReadonlySet<string>;
}
