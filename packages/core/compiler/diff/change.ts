import type { Language } from '../../src/model/text.ts';
import type { Path } from '../written-record.ts';

/** One difference between two versions of the published data. `path` is that of the published record. */
export type Change =
  /** A record that was not there. */
  | { readonly change: 'added'; readonly record: string }
  /** An id that no longer resolves. */
  | { readonly change: 'removed'; readonly record: string }
  /** An id that resolves to another record now. */
  | { readonly change: 'moved'; readonly record: string; readonly to: string }
  /** The schema no longer knows a field that records of a kind had. */
  | { readonly change: 'field-lost'; readonly kind: string; readonly field: string }
  /** A field, or an entry of a list, that the record did not have. */
  | { readonly change: 'completed'; readonly record: string; readonly path: Path; readonly value: unknown }
  /** Another value; none any longer where `to` is absent. */
  | {
      readonly change: 'corrected';
      readonly record: string;
      readonly path: Path;
      readonly from: unknown;
      readonly to?: unknown;
    }
  /** The same statement in other words, in one language. */
  | {
      readonly change: 'reworded';
      readonly record: string;
      readonly path: Path;
      readonly language: Language;
      readonly from: string;
      readonly to: string;
    }
  /** A source more for what was there. */
  | { readonly change: 'cited'; readonly record: string; readonly path: Path; readonly value: unknown }
  /** Holders of claims began, or ceased, to disagree about the record. */
  | { readonly change: 'contested'; readonly record: string; readonly contested: boolean };
