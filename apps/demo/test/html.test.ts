import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { folderOf, languages } from '../src/site/languages.ts';
import { sourceOf } from './site.ts';
import { templates } from './templates.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Prettier writes templates so; both ways are valid.
    'doctype-style': ['error', { style: 'lowercase' }],
    'void-style': ['error', { style: 'selfclosing' }],
    // Templates leave blank ends where an optional part is missing; no reader sees them.
    'no-trailing-whitespace': 'off',
    // A list without markers is no list to some readers, unless it says so.
    'no-redundant-role': 'off',
    // Names of records and their words in the head are as long as they are.
    'long-title': 'off',
  },
});

it.each(languages)('a page of every template and kind is valid HTML in %s', async (language) => {
  const messages: string[] = [];
  for (const file of templates) {
    const page = `${folderOf(language)}${file}`;
    const { results } = await validator.validateString(sourceOf(page), page);
    for (const result of results)
      for (const { line, column, ruleId, message } of result.messages)
        messages.push(`${page}:${line}:${column} ${message} (${ruleId})`);
  }
  expect(messages.slice(0, 20)).toEqual([]);
});
