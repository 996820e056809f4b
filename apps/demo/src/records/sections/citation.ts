import { type AnyRecord, cite } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { html } from '../../site/html.ts';
import { folderOf } from '../../site/languages.ts';
import { linkFrom } from '../../site/links.ts';
import { jsonLdOf, jsonOf, pageOf } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import { refOf } from '../library.ts';
import { nameOf } from '../names.ts';
import type { Section } from './section.ts';

/** How to cite the record, its lasting address, and its data for programs. */
export function citationSection(record: AnyRecord, { words, language, link }: Desk): readonly Section[] {
  const ref = refOf(record);
  const line =
    record.kind === 'sources'
      ? cite(record, language)
      : words.cited(nameOf(record, language), ref, meta.citation);
  // The same file for all languages, at the root of the site.
  const to = (file: string) => linkFrom(`${folderOf(language)}${pageOf(ref)}`, file);
  return [
    {
      id: 'cite',
      title: words.cite,
      content: html`<p>${words.citeNote}</p>
        <blockquote class="citation"><p>${line}</p></blockquote>
        <p>${words.address} ${link(ref, ref)}.</p>
        <p>
          ${words.dataNote} <a href=${to(jsonOf(ref))} type="application/json">${words.recordJson}</a>,
          <a href=${to(jsonLdOf(ref))} type="application/ld+json">${words.recordJsonLd}</a>.
        </p>`,
    },
  ];
}
