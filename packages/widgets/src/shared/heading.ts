import { type TemplateResult, html } from 'lit';

// One template a level, as lit's `static-html` would make them, at a sixth of its size.
const templates = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} class="`, '" part="', '">', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/**
 * A heading.
 *
 * @param level 1 to 6; another is 6
 */
export const heading = (level: number, name: string, part: string, content: unknown): TemplateResult =>
  html((templates[level - 1] ?? templates[5]) as unknown as TemplateStringsArray, name, part, content);
