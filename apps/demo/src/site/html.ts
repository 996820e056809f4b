import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/**
 * The template language of all pages, the same as the widgets': every value is escaped for its place. `nothing` leaves
 * an attribute or a child out.
 */
export { html } from '@lit-labs/ssr';
export { nothing } from 'lit';

/** A template, or whatever may stand in one. */
export type Html = unknown;

export const toText = (template: Html): string => collectResultSync(render(template));
