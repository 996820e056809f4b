import { safeUrl } from '@russia-turkey/core';
import { type Markup, attributes, languageTag } from '../html/markup.ts';

/** What any element of a page may have beside its own attributes. */
export type GlobalAttributes = {
  readonly id?: AttributeValue;
  readonly class?: AttributeValue;
  readonly slot?: AttributeValue;
  readonly hidden?: AttributeValue;
  readonly [data: `data-${string}`]: AttributeValue;
  readonly [aria: `aria-${string}`]: AttributeValue;
};

/** `true` is an attribute without a value, a list its members with spaces between; `false`, `null` and nothing leave it out. */
export type AttributeValue = string | number | boolean | readonly string[] | null | undefined;

const everywhere = ['id', 'class', 'slot', 'hidden'];

/**
 * The start of a tag with these attributes.
 *
 * @throws {TypeError} for an attribute that the element has not, naming those that it has
 */
export function tagAttributes(
  tag: string,
  given: Readonly<Record<string, AttributeValue>>,
  known: readonly string[],
): Markup {
  const written: Record<string, string | true | undefined> = {};
  for (const [name, value] of Object.entries(given)) {
    if (
      !known.includes(name) &&
      !everywhere.includes(name) &&
      !/^(?:data|aria)-[a-z][a-z0-9-]*$/.test(name)
    ) {
      throw new TypeError(
        `<${tag}> has no attribute “${name.slice(0, 60)}”. Use one of ${[...known, ...everywhere].join(', ')}, data-… or aria-….`,
      );
    }
    const text = textOf(value);
    written[name] =
      typeof text !== 'string'
        ? text
        : name === 'src'
          ? safeUrl(text)
          : name === 'lang'
            ? languageTag(text)
            : text;
  }
  return attributes(written);
}

/** What an attribute says, if it is there. */
export function textOf(value: AttributeValue): string | true | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? true : typeof value === 'object' ? value.join(' ') : String(value);
}

/** The same where an attribute without a value says nothing. */
export function wordOf(value: AttributeValue): string | undefined {
  const text = textOf(value);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Words with spaces between. */
export const wordsOf = (value: AttributeValue): readonly string[] => wordOf(value)?.split(/\s+/) ?? [];

/** A whole number from 1, as an author may write it; anything else says nothing. */
export function countOf(value: AttributeValue, most = Infinity): number | undefined {
  const number = Number(wordOf(value));
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
