import type { DatedKind, Language } from '@russia-turkey/core';
import type { CitedRef, TreatyId } from '../site/dataset.ts';
import type { Html } from '../site/html.ts';

/** What an author has at hand beside plain HTML. */
export interface Desk {
  /** A section with its years in the margin. */
  readonly chapter: (years: string, title: string, ...content: readonly Html[]) => Html;
  /** A chart wider than the text, with a caption. */
  readonly timeline: (
    caption: string,
    window?: { readonly from: string; readonly to: string; readonly kinds: readonly DatedKind[] },
  ) => Html;
  readonly card: (id: TreatyId, variant?: 'compact') => Html;
  /** A treaty inside a sentence. */
  readonly mention: (id: TreatyId) => Html;
  /** The records a passage rests on: a number in the text, their sources at the end. */
  readonly note: (...refs: readonly CitedRef[]) => Html;
}

/** One article in one language. The languages of an article are equal: none is the translation of another. */
export interface Article {
  readonly language: Language;
  /** The day of publication. */
  readonly published: string;
  readonly headline: string;
  readonly standfirst: string;
  /** For search engines and previews, up to 160 characters. */
  readonly description: string;
  readonly body: (desk: Desk) => Html;
}
