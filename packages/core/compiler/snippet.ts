import type { Shape } from './shape.ts';

type Body = string | number | boolean | Body[] | { [key: string]: Body };

/**
 * A body for `defaultSnippets` (VS Code and other editors with the YAML language server): what is required and what a
 * good record has, with a tab stop at each value.
 */
export function snippet(shape: Shape): Body {
  let stop = 0;
  // In a snippet “$”, “}” and “\” are signs, in a list of choices “,” and “|” too.
  const plain = (text: string) => text.replace(/[$}\\,|]/g, '\\$&');
  const body = (of: Shape): Body => {
    switch (of.form) {
      case 'group':
        return Object.fromEntries(
          of.fields
            .filter(({ required, recommended }) => required || recommended)
            .map((field) => [field.name, body(field.shape)]),
        );
      case 'list':
        return Array.from({ length: Math.max(of.min, 1) }, () => body(of.item));
      case 'either':
        return of.options[0] ? body(of.options[0]) : '';
      case 'choice':
        return `\${${++stop}|${of.values.map(({ value }) => plain(value)).join(',')}|}`;
      case 'flag':
        return of.value;
      case 'date':
        // No date at all, so that one left standing is found.
        return `\${${++stop}:YYYY-MM-DD}`;
      case 'number':
      case 'text':
      case 'reference':
        return `$${++stop}`;
    }
  };
  return body(shape);
}
