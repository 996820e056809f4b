import type { DatedKind } from '@russia-turkey/core';

/** An entry of a page’s own, for `.events`, a child `<script type="application/json">`, or `src`. */
export interface TimelineEntry {
  /** Unique among the entries. */
  readonly id: string;
  readonly label: string;
  /** When it was: EDTF such as `1774-07-21`, `1774-07`, `177X`, `1768/1774`, `1774~`, `2023/..`. */
  readonly when: string;
  readonly summary?: string;
  /** Its lane and shape; `events` unless told. `periods` colour the band and make the groups of the list. */
  readonly kind?: DatedKind;
  /** Under which heading the list shows it with `group-by="group"`. */
  readonly group?: string;
  /** 1 to 5: which labels survive where there is no room for all; 3 unless told. */
  readonly weight?: 1 | 2 | 3 | 4 | 5;
  /** Where to read on: `https:`, `http:`, `mailto:` or relative. */
  readonly href?: string;
  /** Who says so: a title, or an address. */
  readonly source?: string;
  /** Language of the texts, where it is not that of the timeline. */
  readonly lang?: string;
}
