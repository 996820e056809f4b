import { type Treaty, byId } from '@russia-turkey/core';
import { JSDOM } from 'jsdom';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages, outlines, records } from '../../test/html/data.ts';
import { timelineSvg, treatySvg } from './index.ts';
import { palettes } from './palettes.ts';
import { textWidth } from './text-width.ts';

const today = '2026-11-25';
const { DOMParser } = new JSDOM('').window;

/** The root of a file that is well-formed, or an error that says what is wrong with it. */
function rootOf(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  if (documentElement.localName !== 'svg') throw new Error(documentElement.textContent);
  return documentElement;
}

const numberOf = (element: Element, name: string) => Number(element.getAttribute(name));

/** Boxes of texts of one group, by the measure with which they were laid out. */
function boxesOf(texts: readonly Element[], size: number) {
  return texts.map((text) => {
    const own = text.hasAttribute('font-size') ? numberOf(text, 'font-size') : size;
    const width = textWidth(text.textContent, own, text.hasAttribute('font-weight'));
    const anchor = text.getAttribute('text-anchor');
    const x = numberOf(text, 'x') - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    return { text: text.textContent, x, to: x + width, y: numberOf(text, 'y'), size: own };
  });
}

describe.each(languages)('a timeline in %s', (lang) => {
  const outline = outlines[lang];

  test.each([
    [1200, 'light', {}],
    [1200, 'dark', { from: '1920', to: '1939' }],
    [800, 'light', { kinds: ['treaties'] }],
    [320, 'light', {}],
    [4096, 'light', { topics: ['straits'] }],
  ] as const)('of %i pixels, %s, %j is well-formed, and no two labels overlap', (width, theme, selection) => {
    const svg = timelineSvg(outline, { lang, width, theme, today, ...selection });
    const root = rootOf(svg);
    expect(numberOf(root, 'width')).toBe(width);
    const texts = [...root.querySelectorAll('text')].filter((text) => text.getAttribute('fill') !== 'none');
    const boxes = boxesOf(
      texts.filter((text) => text.parentElement !== root),
      20,
    );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.to <= other.x ||
          other.to <= one.x ||
          Math.abs(one.y - other.y) >= Math.min(one.size, other.size) * 0.7;
        expect(apart, `“${one.text}” and “${other.text}”`).toBe(true);
      }
  });

  test('has a name, and in its description every period and entry with its date', () => {
    const ids = ['treaty-of-kars-1921', 'montreux-convention-1936'];
    const root = rootOf(timelineSvg(outline, { lang, ids, heading: 'H', credit: 'C', today }));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-labelledby')).toBe('title description');
    expect(root.querySelector('title')?.textContent).toBe('H');
    const description = root.querySelector('#description')?.textContent;
    for (const id of ids) expect(description).toContain(outline.find((entry) => entry.id === id)?.label);
    expect(description).toContain('1921');
    expect(root.textContent).toContain('C');
  });

  test('shows every treaty as a title page', () => {
    for (const treaty of records[lang].treaties) {
      const root = rootOf(treatySvg(treaty, { lang, records: records[lang], today }));
      expect(root.querySelector('title')?.textContent).toBe(treaty.label);
      expect(root.querySelector('desc')?.textContent).not.toMatch(/undefined|\[object/);
      for (const { text, x, to } of boxesOf(
        [...root.querySelectorAll('text')].filter((one) => !one.textContent.includes(' …')),
        20,
      ))
        expect(x >= 0 && to <= 1200, text).toBe(true);
    }
  });
});

describe('hostile text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"/><image href="https://evil.example/x.png"/>',
    ']]><foreignObject/>&lt;b&gt;',
    "' onload='alert(1)",
    '\u0000\u001f\ud800 &#x0; &nope;',
  ];

  test('stays text in every field, and the file well-formed', () => {
    for (const text of hostile) {
      const svg = timelineSvg(
        [
          { id: 'a', label: text, when: '1920', kind: 'treaties', weight: 5 },
          { id: 'b', label: text, when: '1900/1940', kind: 'periods' },
          { id: 'c', label: text, when: '1910/1912', kind: 'wars' },
        ],
        { heading: text, credit: text, lang: text, today },
      );
      const root = rootOf(svg);
      const tags = new Set([...root.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...tags].sort()).toEqual(['desc', 'g', 'path', 'rect', 'text', 'title']);
      for (const element of root.querySelectorAll('*'))
        for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^on|href|src|style/);
      if (text.startsWith('<script')) expect(root.querySelector('title')?.textContent).toBe(text);
    }
  });

  test('of a treaty too', () => {
    const kars = byId<Treaty>(records.en.treaties, 'treaty-of-kars-1921');
    const root = rootOf(treatySvg({ ...kars, label: hostile[0] ?? '' }, { credit: hostile[1] ?? '', today }));
    expect(root.querySelector('title')?.textContent).toBe(hostile[0]);
    expect(root.querySelectorAll('script, image, foreignObject')).toHaveLength(0);
  });
});

describe('options', () => {
  test.each([
    [{ width: 10 }, 'width'],
    [{ theme: 'sepia' as 'dark' }, 'theme'],
    [{ fontSize: 1.5 }, 'fontSize'],
    [{ kinds: ['battles' as 'wars'] }, 'kinds'],
    [{ from: '1936', to: '1920' }, 'lies before'],
    [{ from: 'soon' }, 'soon'],
  ])('%j are refused with a word on the remedy', (options, word) => {
    expect(() => timelineSvg(outlines.en, options)).toThrow(word);
  });

  test('entries that are none are refused, bad ones left out and told', () => {
    expect(() => timelineSvg('all' as never)).toThrow(TypeError);
    const problems: string[] = [];
    const svg = timelineSvg([{ id: 'a', label: 'A', when: 'soon' }], {
      today,
      onProblem: ({ message }) => problems.push(message),
    });
    expect(rootOf(svg).querySelector('desc')?.textContent).toBe('0 entries');
    expect(problems).toHaveLength(1);
  });
});

test('the colours are those of the style sheet', () => {
  const css = ['../shared/theme.css', '../relations-timeline/styles.css']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  for (const name of Object.keys(palettes.light) as (keyof (typeof palettes)['light'])[]) {
    const [, light, dark] =
      new RegExp(`--_${name}: (?:var\\(--rt-[a-z-]+, )?light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
    expect([name, light, dark]).toEqual([name, palettes.light[name], palettes.dark[name]]);
  }
});
