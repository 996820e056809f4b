import { readFileSync } from 'node:fs';
import type { Form } from '../../client/build/state.ts';
import { examples } from './examples.ts';

interface Recorded {
  readonly version: string;
  readonly left: Readonly<
    Record<
      string,
      {
        readonly snippet: string;
        readonly filtered: string;
        readonly unfiltered: string;
        readonly oembed?: string;
      }
    >
  >;
}

const forms: readonly Form[] = ['script', 'frame', 'html', 'image', 'link'];

// Of no use to a filter, and different after each build.
const steady = (snippet: string) =>
  snippet
    .replaceAll(/integrity="[^"]*"/gu, 'integrity="sha384-…"')
    .replaceAll(/cdn\/\d[^/]*\//gu, 'cdn/1.0.0/');

/** What WordPress was given: the examples in English without what changes from build to build. */
export function recordedSnippets(): Readonly<Record<string, string>> {
  const all = examples('en');
  return Object.fromEntries(forms.map((form) => [form, steady(all[form])]));
}

/**
 * What WordPress left of them. Recorded, since it is PHP and a site of its own: test/build/wordpress/record.ts writes the
 * file, and a test says when it is out of date.
 */
export const wordpress = (): Recorded =>
  JSON.parse(readFileSync(new URL('wordpress.json', import.meta.url), 'utf8')) as Recorded;
