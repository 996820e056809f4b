import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { cardOptions, languages, outlines, records } from '../../test/html/data.ts';
import { renderTimeline, renderTreatyCard } from '../ssr/index.ts';
import { timelineHtml } from './index.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ column, ruleId, message }) => `${message} (${ruleId}): ${html.slice(column - 1, column + 80)}`,
    ),
  );
}

test('the validator sees faults', async () => {
  expect(await faultsOf('<ol><p style="color: red">x</p></ol>')).not.toEqual([]);
});

describe.each(languages)('in %s, valid and on one line:', (lang) => {
  const outline = outlines[lang];
  const link = ({ id }: { id: string }) => `/${lang}/${id}`;

  test.each([
    ['the whole timeline', timelineHtml(outline, { lang })],
    [
      'by decade, with everything',
      timelineHtml(outline, {
        lang,
        groupBy: 'decade',
        heading: 'A & B',
        link,
        idPrefix: 'e-',
        summary: ({ label }) => label,
      }),
    ],
    ['flat', timelineHtml(outline, { lang, groupBy: 'none', order: 'latest-first', limit: 10 })],
    ['empty', timelineHtml([], { lang })],
    [
      'the element',
      renderTimeline(outline, {
        lang,
        from: '1920',
        to: '1936',
        heading: '“A” & B',
        'heading-level': 3,
        'without-filters': true,
      }),
    ],
    [
      'the snippet',
      renderTimeline(outline, { lang, class: ['a', 'b'] }, { snippet: true, href: '/x?a=1&b=2' }),
    ],
  ])('%s', async (_, html) => {
    expect(await faultsOf(html)).toEqual([]);
    expect(html).not.toMatch(/[\n\r]|\sstyle=|<script/);
  });

  test.each(['card', 'compact', 'line'] as const)('every treaty as %s', async (variant) => {
    for (const treaty of records[lang].treaties) {
      const options = { ...cardOptions(lang), href: link(treaty) };
      for (const html of [
        renderTreatyCard(treaty, { lang, variant }, options),
        renderTreatyCard(treaty, { lang, variant }, { snippet: true, href: options.href }),
      ]) {
        expect(await faultsOf(html), treaty.id).toEqual([]);
        expect(html).not.toMatch(/[\n\r]|\sstyle=|\sid=|<script/);
      }
    }
  });
});
