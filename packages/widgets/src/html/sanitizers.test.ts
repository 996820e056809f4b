import createPurifier from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitize from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import { cardOptions, languages, outlines, records } from '../../test/html/data.ts';
import { parsed, textOf } from '../../test/html/parsed.ts';
import { renderTimeline, renderTreatyCard } from '../ssr/index.ts';

const purifier = createPurifier(new JSDOM('').window);

describe.each([
  ['DOMPurify', (html: string) => purifier.sanitize(html)],
  ['sanitize-html', (html: string) => sanitize(html)],
])('%s, as it comes,', (_, clean) => {
  test('cleans', () => {
    expect(clean('<p onclick="x">a<script>b</script></p>')).toBe('<p>a</p>');
  });

  test.each(languages)('drops the elements and keeps every word and link of the snippets in %s', (lang) => {
    const href = 'https://example.org/?a=1&b=2';
    for (const snippet of [
      renderTimeline(outlines[lang], { from: '1920', to: '1936', lang }, { snippet: true, href }),
      ...records[lang].treaties.map((treaty) => renderTreatyCard(treaty, { lang }, { snippet: true, href })),
    ]) {
      const left = parsed(clean(snippet));
      expect(left.querySelector('relations-timeline, treaty-card')).toBeNull();
      expect(textOf(left)).toBe(textOf(parsed(snippet)));
      expect(left.querySelector('a')?.getAttribute('href')).toBe(href);
    }
  });

  test.each(languages)('keeps every word, item and date of the long form in %s', (lang) => {
    for (const html of [
      renderTimeline(outlines[lang], { lang }),
      ...records[lang].treaties.map((treaty) => renderTreatyCard(treaty, { lang }, cardOptions(lang))),
    ]) {
      const [before, after] = [parsed(html), parsed(clean(html))];
      expect(textOf(after)).toBe(textOf(before));
      expect(after.querySelectorAll('li, dd').length).toBe(before.querySelectorAll('li, dd').length);
    }
  });
});
