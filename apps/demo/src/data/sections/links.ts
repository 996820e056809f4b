import type { Language } from '@russia-turkey/core';
import { folderOf } from '../../site/languages.ts';
import { linkFrom } from '../../site/links.ts';
import { folder } from '../downloads.ts';
import { file } from '../page-file.ts';

const page = (language: Language): string => `${folderOf(language)}${file}`;

export const downloadLink = (path: string, language: Language): string =>
  linkFrom(page(language), `${folder}/${path}`);

/** The page of a record, by its `kind/id`. */
export const recordLink = (ref: string, language: Language): string =>
  linkFrom(page(language), `${folderOf(language)}${ref}.html`);
