import { safeUrl } from '@russia-turkey/core';
import { type Content, attributes, markup } from '../html/markup.ts';

/** The content as a link, where its address may be followed. */
export function linkOr(address: string | undefined, content: Content): Content {
  const href = safeUrl(address);
  return href === undefined ? content : markup`<a${attributes({ href })}>${content}</a>`;
}
