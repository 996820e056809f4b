import { Parser } from 'htmlparser2';
import { pages, sourceOf } from './site.ts';

export interface Address {
  readonly tag: string;
  readonly value: string;
  readonly rel: string | undefined;
  readonly hreflang: string | undefined;
  /** Inside `<main>`. */
  readonly inMain: boolean;
}

/** What the laws of all pages ask of one. */
export interface Scan {
  readonly page: string;
  readonly lang: string | undefined;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly Address[];
  readonly headings: readonly number[];
  /** Names of the elements inside `<main>`, with how often each is there. */
  readonly elements: ReadonlyMap<string, number>;
  readonly metas: readonly Readonly<Record<string, string>>[];
  readonly scripts: readonly Readonly<Record<string, string>>[];
  /** Elements with an inline style or handler, and inline styles and scripts. */
  readonly inline: readonly string[];
  /** Tags in the order of the page, as far as the policy must stand before them. */
  readonly governed: readonly string[];
  readonly title: string;
  readonly mains: number;
  readonly firstLink: string | undefined;
  readonly mainId: string | undefined;
  /** Of `<main>`, runs of space as one. */
  readonly text: string;
}

const linking = ['href', 'src', 'srcset', 'poster', 'data', 'action'];

/** Reads a page once, as a stream: there are thousands. */
export function scan(page: string): Scan {
  const ids = new Set<string>();
  const addresses: Address[] = [];
  const headings: number[] = [];
  const elements = new Map<string, number>();
  const metas: Record<string, string>[] = [];
  const scripts: Record<string, string>[] = [];
  const inline: string[] = [];
  const governed: string[] = [];
  const texts: string[] = [];
  let lang: string | undefined;
  let mainId: string | undefined;
  let title = '';
  let mains = 0;
  let depth = 0;
  let inTitle = false;
  let firstLink: string | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'html') lang = attributes['lang'];
        if (tag === 'title' && depth === 0) inTitle = true;
        if (tag === 'main') {
          mains++;
          depth++;
          mainId = attributes['id'];
        }
        if (attributes['id'] !== undefined) ids.add(attributes['id']);
        if (tag === 'a') firstLink ??= attributes['href'];
        if (/^h[1-6]$/.test(tag)) headings.push(Number(tag[1]));
        if (depth > 0) elements.set(tag, (elements.get(tag) ?? 0) + 1);
        if (tag === 'meta') {
          metas.push(attributes);
          if (attributes['http-equiv'] === 'Content-Security-Policy') governed.push('policy');
        }
        if (tag === 'script') {
          scripts.push(attributes);
          if (!attributes['src']) inline.push('script');
        }
        if (tag === 'style') inline.push('style');
        if (tag === 'script' || tag === 'style' || attributes['rel'] === 'stylesheet') governed.push(tag);
        for (const name of Object.keys(attributes))
          if (name === 'style' || name.startsWith('on')) inline.push(`${tag} ${name}`);
        for (const name of linking) {
          const value = attributes[name];
          if (value !== undefined)
            addresses.push({
              tag,
              value,
              rel: attributes['rel'],
              hreflang: attributes['hreflang'],
              inMain: depth > 0,
            });
        }
      },
      onclosetag(tag) {
        if (tag === 'main') depth--;
        if (tag === 'title') inTitle = false;
      },
      ontext(text) {
        if (inTitle) title += text;
        if (depth > 0) texts.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(sourceOf(page));
  return {
    page,
    lang,
    ids,
    addresses,
    headings,
    elements,
    metas,
    scripts,
    inline,
    governed,
    title,
    mains,
    firstLink,
    mainId,
    text: texts
      .join('')
      .replaceAll(/[ \n\t]+/g, ' ')
      .trim(),
  };
}

export const scans: ReadonlyMap<string, Scan> = new Map(pages.map((page) => [page, scan(page)]));
