/** What an editor copies. Pure text: the builder in the browser and the pages that explain it make the same of it. */

/** In this order in the element’s tag. */
const attributeNames = [
  'treaty',
  'variant',
  'on',
  'from',
  'to',
  'kinds',
  'topics',
  'order',
  'view',
  'heading',
  'lang',
] as const;

export type ElementAttributes = { readonly [Name in (typeof attributeNames)[number]]?: string | undefined };

export interface Element {
  readonly tag: 'relations-timeline' | 'treaty-card';
  readonly attributes: ElementAttributes;
  /** “Title, 1920–1936”: what most readers see where scripts are taken out. */
  readonly caption: string;
  /** Where the caption leads. */
  readonly link: string;
}

export interface Script {
  readonly address: string;
  /** Nothing where the version is left open: its file changes. */
  readonly integrity?: string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute, on one line. */
export const escaped = (text: string): string =>
  text
    // No-break and thin spaces mean something.
    .replaceAll(/[\t\n\f\r\u2028\u2029 ]+/gu, ' ')
    .replaceAll(/[&<>"']/gu, (one) => entities[one] ?? '');

const attributesOf = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

/** A caption that leads somewhere. */
export const linkSnippet = ({ caption, link }: Pick<Element, 'caption' | 'link'>): string =>
  `<a${attributesOf({ href: link })}>${escaped(caption)}</a>`;

/** The same in Markdown. */
export const markdownSnippet = ({ caption, link }: Pick<Element, 'caption' | 'link'>): string =>
  `[${caption.replaceAll(/[\\[\]*_`<>]/gu, (sign) => `\\${sign}`)}](<${link}>)`;

/**
 * The element on one line, with nothing but a link in it: the shape that comes through the filters of editors whole, and
 * that leaves the link where they take the element out. A card of one line stands in a sentence, so without a figure.
 */
export function elementSnippet(element: Element): string {
  const { tag, attributes } = element;
  const values = Object.fromEntries(attributeNames.map((name) => [name, attributes[name]]));
  const written = `<${tag}${attributesOf(values)}>${linkSnippet(element)}</${tag}>`;
  return attributes.variant === 'line' ? written : `<figure>${written}</figure>`;
}

export const scriptTag = ({ address, integrity }: Script): string =>
  `<script defer${attributesOf({
    src: address,
    integrity,
    crossorigin: integrity === undefined ? undefined : 'anonymous',
  })}></script>`;

/** The element, and on a line of its own the script that makes it live. */
export const scriptSnippet = (element: Element, script: Script): string =>
  `${elementSnippet(element)}\n${scriptTag(script)}`;

/** A frame that may run scripts and open links, and nothing else. */
export const frameSnippet = (frame: {
  readonly address: string;
  readonly title: string;
  readonly width: string;
  readonly height: number;
}): string =>
  `<iframe${attributesOf({
    src: frame.address,
    title: frame.title,
    width: frame.width,
    height: String(frame.height),
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: '0',
  })}></iframe>`;

/** The picture, in a link to where the words are. */
export const imageSnippet = (image: {
  readonly address: string;
  readonly caption: string;
  readonly link: string;
  readonly width: number;
  readonly height: number;
}): string =>
  `<a${attributesOf({ href: image.link })}><img${attributesOf({
    src: image.address,
    alt: image.caption,
    width: String(image.width),
    height: String(image.height),
    loading: 'lazy',
  })}></a>`;

/** For a page with a bundler. */
export const npmSnippet = (element: Element, version: string | undefined): string =>
  [
    `npm install @russia-turkey/widgets${version === undefined ? '' : `@${version}`}`,
    '',
    "import '@russia-turkey/widgets/define';",
    '',
    elementSnippet(element),
  ].join('\n');
