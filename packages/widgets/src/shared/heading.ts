import { type TemplateResult, html } from 'lit';

/**
 * A template whose `<h0>` is a heading of each level, as lit’s `static-html` would make them, at a sixth of its size.
 * The values stand in the order of its gaps.
 *
 * @example
 * const title = perLevel`<h0 class="title">${''}</h0>`;
 * title(3, 'Peace'); // <h3 class="title">Peace</h3>
 */
export function perLevel(
  { raw }: TemplateStringsArray,
  ..._gaps: readonly ''[]
): (level: number, ...values: readonly unknown[]) => TemplateResult {
  const templates = [1, 2, 3, 4, 5, 6].map((level) => {
    const strings = raw.map((string) => string.replaceAll('h0', `h${level}`));
    return Object.assign(strings, { raw: strings });
  });
  return (level, ...values) =>
    html((templates[level - 1] ?? templates[5]) as TemplateStringsArray, ...values);
}

/**
 * A heading.
 *
 * @param level 1 to 6; another is 6
 */
export const heading = perLevel`<h0 class="${''}" part="${''}">${''}</h0>`;
