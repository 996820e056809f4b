import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

/**
 * The template language of all pages, the same as the widgets': every value is escaped for its place. `nothing` leaves
 * an attribute or a child out.
 */
export { html } from '@lit-labs/ssr';
export { nothing } from 'lit';

/** A template, or whatever may stand in one. */
export type Html = unknown;

/** HTML that the widgets’ own renderer has written, each value of it escaped for its place. */
export const written = (html: string): Html => unsafeHTML(html);

// The renderer leaves a mark where a template that is not inside an element ends in a value. In a text a “<” is escaped.
export const toText = (template: Html): string => collectResultSync(render(template)).replaceAll('<?>', '');

/** The same without the indents of templates, for a page that shows no text as it is typed: a fifth of its size. */
export const toCompactText = (template: Html): string => toText(template).replaceAll(/\n\s+/g, '\n');
