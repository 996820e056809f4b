import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages, sourceOf } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Prettier writes templates so; both ways are valid.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // Templates leave blank ends where an optional part is missing; no reader sees them.
    'no-trailing-whitespace': 'off',
  },
});

describe.each(pages)('%s', (page) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(sourceOf(page), page);
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ line, column, ruleId, message }) => `${page}:${line}:${column} ${message} (${ruleId})`,
      ),
    );
    expect(messages).toEqual([]);
  });
});
