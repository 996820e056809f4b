/** Text that is HTML already. Only this module makes it, so no value from data can pass for it. */
export class Markup {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

/** What may stand in a template: text is escaped, markup stays, nothing leaves nothing. */
export type Content = string | number | Markup | undefined | false | readonly Content[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text for an element or a quoted attribute, on one line. Left out is what neither HTML nor XML can carry (control
 * characters, half a surrogate pair) and what would turn the direction of the text around it. A no-break space stays.
 *
 * @example
 * escapeText('<b title="x">\n&amp;') // '&lt;b title=&quot;x&quot;&gt; &amp;amp;'
 */
export const escapeText = (text: string): string =>
  // Most text is plain, and one look tells.
  special.test(text)
    ? text
        .replace(/[\t\n\f\r\u2028\u2029 ]+/g, ' ')
        .replace(uncarried, '')
        .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    : text;

const uncarried = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;
const special =
  / {2}|[&<>"'\u2028\u2029]|[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/u;

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.toString();
  if (typeof content === 'object') return content.map(write).join('');
  return escapeText(String(content));
}

/**
 * A template: what stands in it is HTML, what is put into it is text.
 *
 * @example
 * String(markup`<p>${'a < b'}</p>`) // '<p>a &lt; b</p>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let html = parts[0] ?? '';
  for (const [index, value] of values.entries()) html += write(value) + (parts[index + 1] ?? '');
  return new Markup(html);
}

/** Attributes of a tag, each with the space before it; an absent one leaves nothing, `true` has no value. */
export function attributes(values: Readonly<Record<string, string | true | undefined>>): Markup {
  let html = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) html += value === true ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  }
  return new Markup(html);
}

/** A heading of a level from 1; beyond the sixth there is none deeper. */
export function heading(level: number, content: Content): Markup {
  const tag = `h${Math.min(level, 6)}`;
  return new Markup(`<${tag}>${write(content)}</${tag}>`);
}

/** The same content with something between its parts. */
export const joined = (parts: readonly Content[], between: Content): readonly Content[] =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));

/** A `lang` attribute must be a language tag; anything else says nothing. */
export const languageTag = (lang: string | undefined): string | undefined =>
  lang !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : undefined;
