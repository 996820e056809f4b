import { renderTimeline, renderTreatyCard } from '@russia-turkey/widgets/ssr';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Site, elementOf, resultOf } from '../../client/build/result.ts';
import {
  elementSnippet,
  escaped,
  frameSnippet,
  markdownSnippet,
  scriptSnippet,
} from '../../client/build/snippets.ts';
import { type Form, type State, forms } from '../../client/build/state.ts';
import { choiceOf } from '../../src/build/examples.ts';
import { treatyEmbeds, viewEmbeds } from '../../src/embed/every-subject.ts';
import { outlines } from '../../src/site/dataset.ts';
import { folderOf } from '../../src/site/languages.ts';

const root = 'https://site.example/rt/';
const site: Site = {
  root,
  pinned: 'cdn/1.2.3/relations.js',
  floating: 'cdn/latest/relations.js',
  integrity: 'sha384-abc',
  version: '1.2.3',
};
const usual = { version: 'pinned', screen: 'tablet', form: 'script', embed: {} } as const;

describe('the builder writes what the library writes', () => {
  it('of every treaty', () => {
    for (const subject of treatyEmbeds) {
      const { treaty, language, record } = subject;
      const state: State = { ...usual, what: 'treaty', treaty: treaty.id, saved: 'history', lang: language };
      const element = elementOf(state, choiceOf(subject, `treaties/${treaty.id}.html`), root);
      expect(elementSnippet(element)).toBe(
        renderTreatyCard(treaty, { lang: language }, { snippet: true, href: `${root}${record}` }),
      );
    }
  });

  it('of every view', () => {
    for (const subject of viewEmbeds) {
      const { view, language, title } = subject;
      const state: State = { ...usual, what: 'view', treaty: '', saved: view.id, lang: language };
      const element = elementOf(state, choiceOf(subject, view.page), root);
      const [written, library] = [
        elementSnippet({ ...element, caption: 'C' }),
        renderTimeline(
          outlines[language],
          { heading: title, lang: language },
          { snippet: true, href: `${root}${folderOf(language)}${view.page}` },
        ),
      ];
      const shape = (html: string) =>
        parseHTML(`<main>${html}</main>`)
          .document.querySelector('main')
          ?.innerHTML.replace(/>[^<]+</u, '>C<');
      expect(shape(written)).toBe(shape(library));
    }
  });

  it('with an own window: the years stand in the line too', () => {
    const [whole] = viewEmbeds;
    if (!whole) throw new Error('There are no views.');
    const state: State = {
      ...usual,
      what: 'window',
      treaty: '',
      saved: 'history',
      lang: 'en',
      embed: { from: '1920', to: '1936-07-20', kinds: ['treaties'], order: 'latest-first', heading: 'A & B' },
    };
    expect(elementSnippet(elementOf(state, choiceOf(whole, whole.view.page), root))).toBe(
      '<figure><relations-timeline from="1920" to="1936-07-20" kinds="treaties" order="latest-first" heading="A &amp; B" lang="en"><a href="https://site.example/rt/explore/index.html">A &amp; B, 1920–1936</a></relations-timeline></figure>',
    );
  });
});

describe('a snippet', () => {
  const [subject] = treatyEmbeds;
  if (!subject) throw new Error('There are no treaties.');
  const choice = choiceOf(subject, 'treaties/x.html');
  const codeOf = (form: Form, more: Partial<State> = {}) =>
    resultOf(
      { ...usual, what: 'treaty', treaty: subject.treaty.id, saved: 'history', lang: 'en', form, ...more },
      choice,
      site,
    ).code;

  it('is one line of element and one of script', () => {
    const lines = codeOf('script')?.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^<figure><treaty-card [^>]*><a [^>]*>[^<]+<\/a><\/treaty-card><\/figure>$/);
    expect(lines[1]).toBe(
      `<script defer src="${root}cdn/1.2.3/relations.js" integrity="sha384-abc" crossorigin="anonymous"></script>`,
    );
  });

  it('of a floating version has no integrity, which a new file would break', () => {
    expect(codeOf('script', { version: 'floating' })).toContain(
      `<script defer src="${root}cdn/latest/relations.js"></script>`,
    );
    expect(codeOf('npm', { version: 'floating' })).toContain('npm install @russia-turkey/widgets\n');
    expect(codeOf('npm')).toContain('npm install @russia-turkey/widgets@1.2.3\n');
  });

  it('as a frame says title, height and sandbox, and never gives the origin away', () => {
    const { document } = parseHTML(
      `<main>${codeOf('frame', { embed: { height: 444, theme: 'dark' } }) ?? ''}</main>`,
    );
    const frame = document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toMatch(
      /^https:\/\/site\.example\/rt\/embed\/treaty\/.*\?.*theme=dark/,
    );
    expect(frame?.getAttribute('height')).toBe('444');
    expect(frame?.getAttribute('title')).toBe(subject.caption);
    expect(frame?.getAttribute('sandbox')).not.toContain('same-origin');
  });

  it('needs the records only as plain HTML', () => {
    for (const form of forms) expect(codeOf(form) === undefined, form).toBe(form === 'html');
  });
});

it.each([
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</treaty-card></figure><img src=x onerror=alert(1)>',
  'two\nlines\n\nand a blank one',
])('hostile text stays text, on its line: %j', (text) => {
  const element = {
    tag: 'treaty-card',
    attributes: { treaty: text, lang: text },
    caption: text,
    link: `https://a.example/?${text}`,
  } as const;
  const snippet = elementSnippet(element);
  expect(snippet).not.toContain('\n');
  const { document } = parseHTML(`<main>${snippet}</main>`);
  expect([...document.querySelectorAll('main *')].map(({ localName }) => localName)).toEqual([
    'figure',
    'treaty-card',
    'a',
  ]);
  expect(document.querySelector('a')?.textContent).toBe(text.replaceAll(/\s+/gu, ' '));
  expect(scriptSnippet(element, { address: text }).split('\n')).toHaveLength(2);
  expect(frameSnippet({ address: text, title: text, width: '1', height: 1 })).not.toMatch(
    /<(?!iframe|\/iframe)/,
  );
});

it('escapes for Markdown and for HTML', () => {
  expect(markdownSnippet({ caption: 'A [b] *c*', link: 'https://a.example/' })).toBe(
    '[A \\[b\\] \\*c\\*](<https://a.example/>)',
  );
  expect(escaped('5\u00a0km  <b>')).toBe('5\u00a0km &lt;b&gt;');
});
