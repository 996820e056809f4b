import { perLevel } from '../shared/heading.ts';

/**
 * A heading whose button opens what follows it: the pattern that needs no roles of its own. Its values are whether it is
 * open, what a press does, and the content.
 */
export const disclosure = perLevel`<h0 class="heading" part="entry-heading"><button class="toggle" type="button" aria-expanded="${''}" @click="${''}">${''}</button></h0>`;
