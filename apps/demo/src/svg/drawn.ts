/** A piece of a drawing. Drawings are trees until they are written, so that no text can pass for markup. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (Drawn | string)[];
}

/** Numbers are written to a tenth of a unit, finer than a screen shows; what is absent is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element of SVG. A string among the children is text.
 *
 * @example
 * svgText(draw('text', { x: 1.04 }, 'a < b')) // '<text x="1">a &lt; b</text>'
 */
export const draw = (
  name: string,
  attributes: Attributes,
  ...children: readonly (Drawn | string | readonly (Drawn | string)[] | undefined)[]
): Drawn => ({ name, attributes, children: children.flat().filter((child) => child !== undefined) });

/** The drawing as it stands in a page. */
export function svgText({ name, attributes, children }: Drawn): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escape(typeof value === 'number' ? String(rounded(value)) : String(value))}"`,
    );
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : svgText(child)));
  return `<${name}${written.join('')}>${inner.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const rounded = (value: number): number => Math.round(value * 10) / 10;
