import { readFileSync } from 'node:fs';
import type { Language } from '@russia-turkey/core';
import type { Form } from '../../client/build/state.ts';
import { examples } from './examples.ts';
import { filters, remainsOf } from './filters.ts';
import type { Filter, Remains } from './wording.ts';
import { wordpress } from './wordpress.ts';

/** Forms that are pasted into a page. */
export const pasted = ['script', 'frame', 'html', 'image', 'link'] as const satisfies readonly Form[];

export interface Left {
  readonly filter: Filter;
  readonly form: Form;
  readonly remains: Remains;
  /** As it comes out. */
  readonly html: string;
}

// The second line of a link is Markdown, which is not pasted as HTML.
const firstLine = (form: Form, snippet: string) =>
  form === 'link' ? (snippet.split('\n')[0] ?? '') : snippet;

/** What each filter leaves of each form, found by running it. */
export function leftOvers(language: Language): readonly Left[] {
  const all = examples(language);
  const run = (Object.entries(filters) as [Exclude<Filter, 'WordPress'>, (html: string) => string][]).flatMap(
    ([filter, clean]) =>
      pasted.map((form): Left => {
        const snippet = firstLine(form, all[form]);
        const html = clean(snippet);
        return { filter, form, remains: remainsOf(snippet, html), html: html.trim() };
      }),
  );
  const recorded = pasted.map((form): Left => {
    const { snippet, filtered } = wordpress().left[form] ?? { snippet: '', filtered: '' };
    const [before, after] = [firstLine(form, snippet), firstLine(form, filtered)];
    return { filter: 'WordPress', form, remains: remainsOf(before, after), html: after.trim() };
  });
  return [...run, ...recorded];
}

/** “DOMPurify 3.4.18, …”. */
export function filterVersions(): string {
  const versions = ['dompurify', 'sanitize-html', 'rehype-sanitize', 'markdown-it'].map((name) => {
    const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
    return `${name === 'dompurify' ? 'DOMPurify' : name} ${version}`;
  });
  return [...versions, `WordPress ${wordpress().version}`].join(', ');
}
