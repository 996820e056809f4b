import { compareText } from '../src/dates/compare.ts';

/** Something wrong in a written record: where, what, and what to do about it. */
export interface Finding {
  /** Path relative to the data folder's parent, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly col: number;
  /** The rule's file name, so that a reader finds why it exists. */
  readonly rule: string;
  readonly says: string;
  readonly remedy: string;
  /** The record, as `kind/id`, and the field in it; a listed exception names them. */
  readonly record?: string;
  readonly path?: string;
}

/** `file:line:col  sentence  remedy  [rule]`, as editors and terminals make it a link. */
export const formatFinding = (f: Finding): string =>
  `${f.file}:${f.line}:${f.col}\n  ${f.says}\n  → ${f.remedy}  [${f.rule}]`;

export const byPlace = (a: Finding, b: Finding): number =>
  compareText(a.file, b.file) || a.line - b.line || a.col - b.col;
