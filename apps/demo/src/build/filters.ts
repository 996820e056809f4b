import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitize from 'sanitize-html';
import { unified } from 'unified';
import type { Filter, Remains } from './wording.ts';

const purifier = createPurifier(new JSDOM('').window);
const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);
const markdown = new MarkdownIt();

/** What cleans pasted HTML in many systems, each with the settings that it comes with. WordPress is not here: it is PHP. */
export const filters: Readonly<Record<Exclude<Filter, 'WordPress'>, (html: string) => string>> = {
  DOMPurify: (html) => purifier.sanitize(html),
  'sanitize-html': (html) => sanitize(html),
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
  'markdown-it': (html) => markdown.render(html),
};

const fragmentOf = (html: string) => JSDOM.fragment(html);
const textOf = (node: Node) => (node.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
const live = 'relations-timeline, treaty-card, script, iframe';

/** What a reader still gets of a snippet. */
export function remainsOf(snippet: string, left: string): Remains {
  const [before, after] = [fragmentOf(snippet), fragmentOf(left)];
  const text = textOf(after);
  const alternatives = [...after.querySelectorAll('img')].map((image) => image.alt).join(' ');
  if (text.includes('<')) return 'shown-as-code';
  const kept = (selector: string) =>
    after.querySelectorAll(selector).length === before.querySelectorAll(selector).length;
  if (kept(live) && kept('a') && kept('img') && text === textOf(before)) return 'all';
  if (text === '' && alternatives === '') return 'nothing';
  return after.querySelector('a[href]') ? 'text-and-link' : 'text';
}
