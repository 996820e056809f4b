import { beforeEach, describe, expect, test } from 'vitest';
import {
  all,
  canvasOf,
  channels,
  coloursOf,
  contrast,
  frame,
  groundOf,
  matchingMedia,
  one,
  root,
  show,
  stub,
  textOf,
  theme,
  undo,
  written,
} from '../../test/timeline/page.ts';
import { readPalette } from './chart/palette.ts';
import type { Palette } from './chart/surface.ts';
import type { RelationsTimeline } from './relations-timeline.ts';

const paletteOf = (element: RelationsTimeline): Palette => readPalette(one<HTMLElement>(element, '.probe'));
const stances = ['hostile', 'tense', 'cool', 'cooperative', 'allied'] as const;

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  beforeEach(() => theme(scheme));

  test.each(['en', 'ru', 'tr'])('every text keeps 4.5:1, in %s', async (lang) => {
    const element = await show(`<relations-timeline lang="${lang}" heading="Title"></relations-timeline>`);
    await element.show('su-24-shootdown-2015');
    await expect.poll(() => all(element, '.perspectives dt').length).toBeGreaterThan(1);
    one<HTMLInputElement>(element, 'input.year').value = '1';
    one<HTMLInputElement>(element, 'input.year').dispatchEvent(new Event('change'));
    await element.updateComplete;
    for (const sources of all<HTMLDetailsElement>(element, 'details')) sources.open = true;
    const texts = written(element);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts).toContain(one(element, '#year-error'));
    for (const text of texts)
      expect(
        contrast(getComputedStyle(text).color, groundOf(text)),
        text.outerHTML.slice(0, 120),
      ).toBeGreaterThanOrEqual(4.5);
    for (const control of all(element, 'input.year, input.search, select'))
      expect(
        contrast(getComputedStyle(control).color, groundOf(control)),
        control.outerHTML.slice(0, 120),
      ).toBeGreaterThanOrEqual(4.5);
  });

  test('what is drawn keeps 4.5:1 for text and 3:1 for marks, and is drawn in these colours', async () => {
    const element = await show('<relations-timeline lang="en"></relations-timeline>');
    const palette = paletteOf(element);
    expect(channels(palette.paper)).toBe(channels(groundOf(element)));
    for (const text of ['ink', 'soft', 'accent'] as const)
      expect(contrast(palette[text], palette.paper), text).toBeGreaterThanOrEqual(4.5);
    for (const mark of ['ink', 'accent', 'control', ...stances] as const)
      expect(contrast(palette[mark], palette.paper), mark).toBeGreaterThanOrEqual(3);
    for (const stance of stances)
      expect(contrast(palette.band, palette[stance]), stance).toBeGreaterThanOrEqual(4.5);
    const colours = coloursOf(canvasOf(element));
    for (const name of ['ink', 'accent', 'hostile', 'tense'] as const)
      expect(colours.get(channels(palette[name])) ?? 0, name).toBeGreaterThan(10);
    // Focus and controls.
    const line = getComputedStyle(one(element, '.search')).borderTopColor;
    expect(contrast(line, palette.paper)).toBeGreaterThanOrEqual(3);
  });
});

test('a change of colour-scheme above the element is drawn in the new colours', async () => {
  theme('light');
  const element = await show('<section><relations-timeline lang="en"></relations-timeline></section>');
  const canvas = canvasOf(element);
  const [light] = [channels(paletteOf(element).hostile)];
  expect(coloursOf(canvas).has(light)).toBe(true);
  (element.parentElement as HTMLElement).style.colorScheme = 'dark';
  const dark = channels(paletteOf(element).hostile);
  expect(dark).not.toBe(light);
  await expect.poll(() => coloursOf(canvas).has(dark)).toBe(true);
  expect(coloursOf(canvas).has(light)).toBe(false);
});

test('a colour that the page sets is drawn', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  element.style.setProperty('--rt-accent', 'rgb(1, 2, 203)');
  await expect.poll(() => coloursOf(canvasOf(element)).has('1,2,203')).toBe(true);
});

test('a font that arrives later is drawn', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  const fonts: string[] = [];
  const real: CanvasRenderingContext2D['fillText'] = Reflect.get(
    CanvasRenderingContext2D.prototype,
    'fillText',
  );
  stub(CanvasRenderingContext2D.prototype, 'fillText', function (this: CanvasRenderingContext2D, ...rest) {
    fonts.push(this.font);
    real.apply(this, rest);
  });
  element.style.fontFamily = 'monospace';
  document.fonts.dispatchEvent(new Event('loadingdone'));
  await expect.poll(() => fonts.length).toBeGreaterThan(10);
  expect(fonts.every((font) => font.includes('monospace'))).toBe(true);
});

test('forced colours: the system’s own are drawn, but for what only a colour says', async () => {
  matchingMedia('(forced-colors: active)');
  const used = new Set<string>();
  const own = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'fillStyle') ?? {};
  Object.defineProperty(CanvasRenderingContext2D.prototype, 'fillStyle', {
    ...own,
    set(this: CanvasRenderingContext2D, value: string) {
      used.add(value);
      own.set?.call(this, value);
    },
  });
  undo(() => Object.defineProperty(CanvasRenderingContext2D.prototype, 'fillStyle', own));
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  expect(used.size).toBeGreaterThan(1);
  const { band, hostile, tense, cool, cooperative, allied, ...marks } = paletteOf(element);
  expect(new Set(Object.values(marks))).toEqual(new Set(['Canvas', 'CanvasText', 'Highlight']));
  const periods = [hostile, tense, cool, cooperative, allied];
  expect(new Set(periods).size).toBe(periods.length);
  for (const ground of periods) expect(contrast(band, ground)).toBeGreaterThanOrEqual(4.5);
  const known = new Set([...Object.values(marks), ...periods, band]);
  expect([...used].filter((colour) => !known.has(colour))).toEqual([]);
});

test('print opens everything in range with its sources, and draws sharper until it is over', async () => {
  const element = await show(
    '<relations-timeline lang="en" kinds="treaties" from="1920" to="1930"></relations-timeline>',
  );
  const canvas = canvasOf(element);
  const screen = () => Math.round(canvas.clientWidth * devicePixelRatio);
  expect(canvas.width).toBe(screen());
  window.dispatchEvent(new Event('beforeprint'));
  expect(canvas.width).toBe(canvas.clientWidth * 3);
  await expect.poll(() => all(element, '.entry .details .summary').length).toBe(element.visibleEvents.length);
  await expect
    .poll(() => all<HTMLDetailsElement>(element, 'details.sources').filter(({ open }) => !open).length)
    .toBe(0);
  expect(all(element, 'details.sources').length).toBeGreaterThan(3);
  expect(canvas.width).toBe(canvas.clientWidth * 3);
  window.dispatchEvent(new Event('afterprint'));
  await expect.poll(() => canvas.width - screen()).toBe(0);
  expect(all(element, '.entry .details')).toEqual([]);
});

describe.each(['en', 'ru', 'tr'])('in a narrow place, in %s', (lang) => {
  test.each([
    ['320 pixels', 'width: 320px'],
    ['320 pixels at 200 %', 'width: 320px; font-size: 32px'],
  ])('%s: nothing runs out', async (_, style) => {
    const element = await show(
      `<div style="${style}"><relations-timeline lang="${lang}" heading="Title"></relations-timeline></div>`,
    );
    await element.show('treaty-of-moscow-1921');
    await expect.poll(() => all(element, '.details .facts').length).toBe(1);
    for (const folded of all<HTMLDetailsElement>(element, 'details')) folded.open = true;
    await frame();
    expect(all(element, '.folded')).toHaveLength(1);
    const { right, left } = element.getBoundingClientRect();
    const out = all(element, '*').filter((one) => {
      const box = one.getBoundingClientRect();
      return (
        box.width > 1 &&
        !one.closest('svg *') &&
        (box.right > right + 1 || box.left < left - 1) &&
        one.checkVisibility({ visibilityProperty: true })
      );
    });
    expect(out.map((one) => one.outerHTML.slice(0, 100))).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(320);
  });
});

test('a chart follows the width of its place, and its height does not follow the window', async () => {
  const element = await show(
    '<div style="width: 900px"><relations-timeline lang="en"></relations-timeline></div>',
  );
  const canvas = canvasOf(element);
  const { clientHeight } = canvas;
  await element.zoomTo('1914', '1923');
  await element.updateComplete;
  expect(canvas.clientHeight).toBe(clientHeight);
  (element.parentElement as HTMLElement).style.width = '700px';
  await expect.poll(() => canvas.width).toBe(Math.round(700 * devicePixelRatio));
  expect(canvas.clientHeight).toBe(clientHeight);
  (element.parentElement as HTMLElement).style.width = '400px';
  await expect.poll(() => canvas.clientHeight).toBeLessThan(clientHeight);
  await expect.poll(() => all(element, '.folded').length).toBe(1);
});

test('the page’s own CSS does not reach inside', async () => {
  const element = await show(
    '<relations-timeline lang="en" heading="Title" from="1900"></relations-timeline>',
  );
  const inside = () =>
    all(element, '*').map((one) => [
      one.localName,
      getComputedStyle(one).display,
      getComputedStyle(one).visibility,
    ]);
  const before = inside();
  const texts = textOf(root(element).querySelector('.list'));
  const style = document.createElement('style');
  style.textContent = `* { all: revert !important; display: block !important }
    button, canvas, li, input, p, .list, .chart { display: none !important; visibility: hidden !important }
    h2, h3, .date { font-size: 99px !important; color: lime !important }`;
  document.head.append(style);
  undo(() => style.remove());
  await frame();
  await frame();
  expect(inside()).toEqual(before);
  expect(textOf(root(element).querySelector('.list'))).toBe(texts);
  expect(getComputedStyle(one(element, '.date')).color).not.toBe('rgb(0, 255, 0)');
  expect(canvasOf(element).clientWidth).toBeGreaterThan(300);
  expect(coloursOf(canvasOf(element)).size).toBeGreaterThan(5);
  await element.show('treaty-of-kars-1921');
  await expect.poll(() => all(element, '.details .summary').length).toBeGreaterThan(0);
});
