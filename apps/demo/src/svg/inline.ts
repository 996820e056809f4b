import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Html } from '../site/html.ts';
import { type Drawn, svgText } from './drawn.ts';

/** A drawing in the midst of a page, so that it follows the page's colours. `svgText` has escaped what is in it. */
export const inline = (drawing: Drawn): Html => unsafeHTML(svgText(drawing));
