import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { markdownSnippet } from '../../client/build/snippets.ts';
import { examples } from '../../src/build/examples.ts';
import { filters, remainsOf } from '../../src/build/filters.ts';
import { leftOvers, pasted } from '../../src/build/remains.ts';
import { recordedSnippets, wordpress } from '../../src/build/wordpress.ts';
import { everySubject } from '../../src/embed/every-subject.ts';
import { languages } from '../../src/site/languages.ts';
import { elementSnippet, imageSnippet } from '../../client/build/snippets.ts';

const root = 'https://site.example/';
const textOf = (node: Node | null) => (node?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
const cleaners = Object.entries(filters);

it.each(cleaners)('%s is the real thing: it cleans', (_, clean) => {
  expect(clean('<p onclick="x">a<script>b</script></p>')).not.toMatch(/<script|<p onclick/);
});

describe.each(cleaners.filter(([name]) => name !== 'markdown-it'))('%s, as it comes,', (_, clean) => {
  it('takes the element out and leaves text and link of every embed', () => {
    for (const { caption, record, language, file } of everySubject) {
      const link = `${root}${record}?a=1&b=2`;
      for (const tag of ['treaty-card', 'relations-timeline'] as const) {
        const left = JSDOM.fragment(
          clean(elementSnippet({ tag, attributes: { heading: caption, lang: language }, caption, link })),
        );
        expect(left.querySelector(tag)).toBeNull();
        expect(textOf(left)).toBe(textOf(JSDOM.fragment(`<p>${caption.replaceAll('&', '&amp;')}</p>`)));
        expect(left.querySelector('a')?.getAttribute('href')).toBe(link);
      }
      const image = JSDOM.fragment(
        clean(imageSnippet({ address: `${root}${file}.png`, caption, link, width: 600, height: 300 })),
      );
      expect(image.querySelector('a')?.getAttribute('href')).toBe(link);
    }
  });
});

it('markdown-it makes of the line in Markdown the link that the other line is', () => {
  for (const { caption, record } of everySubject) {
    const made = JSDOM.fragment(
      filters['markdown-it'](markdownSnippet({ caption, link: `${root}${record}` })),
    );
    expect(made.querySelector('a')?.getAttribute('href')).toBe(`${root}${record}`);
    expect(textOf(made)).toBe(textOf(JSDOM.fragment(`<p>${caption.replaceAll('&', '&amp;')}</p>`)));
  }
});

describe('what the page says of what remains', () => {
  it('tells the cases apart', () => {
    const snippet = '<p><treaty-card><a href="/x">Title</a></treaty-card></p>';
    expect(remainsOf(snippet, snippet)).toBe('all');
    expect(remainsOf(snippet, '<p><a href="/x">Title</a></p>')).toBe('text-and-link');
    expect(remainsOf(snippet, '<p>Title</p>')).toBe('text');
    expect(remainsOf(snippet, '<p>&lt;treaty-card&gt;</p>')).toBe('shown-as-code');
    expect(remainsOf(snippet, '<p></p>')).toBe('nothing');
  });

  it.each(languages)(
    'is the same in %s as in the others, and the script form always leaves text and link',
    (language) => {
      const left = leftOvers(language);
      expect(left.map(({ filter, form, remains }) => [filter, form, remains])).toEqual(
        leftOvers('en').map(({ filter, form, remains }) => [filter, form, remains]),
      );
      for (const { filter, form, remains } of left)
        if (form === 'script' && filter !== 'markdown-it')
          expect([filter, remains]).toEqual([filter, 'text-and-link']);
    },
  );
});

describe('the record of WordPress', () => {
  // The words of the records may change; what a filter looks at may not.
  const skeleton = (html: string) => html.replaceAll(/>[^<]*</gu, '><').replaceAll(/="[^"]*"/gu, '=""');

  it('was made with the snippets of today; else run test/build/wordpress/record.ts', () => {
    const { left } = wordpress();
    const now = recordedSnippets();
    expect(Object.keys(left)).toEqual(Object.keys(now));
    for (const form of pasted) expect(skeleton(left[form]?.snippet ?? '')).toBe(skeleton(now[form] ?? ''));
    expect(Object.keys(examples('en'))).toEqual(expect.arrayContaining([...pasted]));
  });

  it('says that text and link stay for authors, that everything stays for editors, and that a frame by oEmbed is sandboxed', () => {
    const { script, frame, image } = wordpress().left;
    expect(script?.filtered.trim()).toMatch(/^<figure><a href="[^"]+">[^<]+<\/a><\/figure>$/);
    expect(script?.unfiltered).toContain(script?.snippet.split('\n')[0]);
    expect(script?.unfiltered).toContain(script?.snippet.split('\n')[1]);
    expect(frame?.filtered.trim()).toBe('');
    expect(frame?.oembed).toMatch(
      /^<iframe class="wp-embedded-content" sandbox="allow-scripts"[^>]*#\?secret=\w+"/,
    );
    expect(image?.filtered).toContain('<img');
  });
});
