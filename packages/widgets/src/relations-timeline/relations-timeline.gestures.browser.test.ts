import { beforeEach, describe, expect, test } from 'vitest';
import { canvasOf, frame, matchingMedia, one, point, show, spots, wheel } from '../../test/timeline/page.ts';
import type { RelationsTimeline } from './relations-timeline.ts';

let element: RelationsTimeline;
let canvas: HTMLCanvasElement;
let ranges: { from: string; to: string; days: number }[];

beforeEach(async () => {
  element = await show(
    '<relations-timeline lang="en" from="1800" to="1900" without-filters></relations-timeline>',
  );
  canvas = canvasOf(element);
  ranges = [];
  element.addEventListener('rt-range', ({ from, to }) =>
    ranges.push({ from, to, days: (Date.parse(to) - Date.parse(from)) / 86_400_000 }),
  );
});

const middle = () => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
/** From the first day of 1800 to the last of 1900. */
const CENTURY = 36_888;
/** The axis as it is drawn: it changes with every movement, and is read faster than the whole chart. */
const axis = () => {
  const down = Math.ceil(canvas.height * 0.1);
  const image = canvas.getContext('2d')?.getImageData(0, canvas.height - down, canvas.width, down);
  return image?.data.reduce((sum, value, index) => (sum * 31 + value * (index % 251)) % 2 ** 32, 7);
};

/** Waits until eight pictures in a row are the same. */
async function rest(): Promise<void> {
  for (let still = 0, last = axis(); still < 8;) {
    await frame();
    const now = axis();
    still = now === last ? still + 1 : 0;
    last = now;
  }
}

describe('the wheel', () => {
  test('alone scrolls the page: it is not prevented and moves nothing', async () => {
    const before = canvas.toDataURL();
    for (const deltaY of [-100, 100, 3])
      expect(wheel(canvas, middle(), { deltaY }).defaultPrevented).toBe(false);
    await rest();
    expect(ranges).toEqual([]);
    expect(canvas.toDataURL()).toBe(before);
  });

  test.each([
    ['Ctrl', { ctrlKey: true }],
    ['⌘', { metaKey: true }],
  ])('with %s zooms around the pointer, is prevented, and says so once when it rests', async (_, keys) => {
    const before = canvas.toDataURL();
    for (let turn = 0; turn < 5; turn++)
      expect(wheel(canvas, middle(), { deltaY: -60, ...keys }).defaultPrevented).toBe(true);
    expect(ranges).toEqual([]);
    await expect.poll(() => canvas.toDataURL()).not.toBe(before);
    await expect.poll(() => ranges.length).toBe(1);
    const { from, to, days } = ranges[0] ?? { from: '', to: '', days: NaN };
    expect(days).toBeLessThan(CENTURY / 2);
    const centre = (Date.parse(from) + Date.parse(to)) / 2;
    expect(Math.abs(centre - Date.parse('1850-07-02')) / 86_400_000).toBeLessThan(40);
    for (let turn = 0; turn < 5; turn++) wheel(canvas, middle(), { deltaY: 60, ...keys });
    await expect.poll(() => ranges.length).toBe(2);
    expect(Math.abs((ranges[1]?.days ?? 0) - CENTURY)).toBeLessThan(5);
  });

  test('zooms no farther than there is time, and no nearer than two weeks', async () => {
    for (let turn = 0; turn < 60; turn++) wheel(canvas, middle(), { deltaY: -200, ctrlKey: true });
    await expect.poll(() => ranges.length).toBe(1);
    expect(ranges[0]?.days).toBeGreaterThanOrEqual(13);
    expect(ranges[0]?.days).toBeLessThan(16);
    for (let turn = 0; turn < 60; turn++) wheel(canvas, middle(), { deltaY: 200, ctrlKey: true });
    await expect.poll(() => ranges.length).toBe(2);
    expect(ranges[1]?.from).toMatch(/-01-01$/);
    expect(ranges[1]?.to).toMatch(/-12-31$/);
  });

  test('sideways pans', async () => {
    expect(wheel(canvas, middle(), { deltaX: 100, deltaY: 5 }).defaultPrevented).toBe(true);
    await expect.poll(() => ranges.length).toBe(1);
    expect(ranges[0]?.from.slice(0, 4)).toBe(String(1800 + Math.floor(10_000 / canvas.clientWidth)));
    expect(Math.abs((ranges[0]?.days ?? 0) - CENTURY)).toBeLessThan(3);
  });
});

describe('a drag', () => {
  /** From here by so many pixels in steps, one for each picture. */
  async function drag(by: number, steps: number, pointer: PointerEventInit = {}): Promise<void> {
    const { x, y } = middle();
    point(canvas, 'pointerdown', { x, y }, pointer);
    for (let step = 1; step <= steps; step++) {
      point(canvas, 'pointermove', { x: x + (by * step) / steps, y }, pointer);
      await frame();
    }
  }

  test('pans, and says so once when it rests', async () => {
    matchingMedia('(prefers-reduced-motion: reduce)');
    const before = canvas.toDataURL();
    await drag(-canvas.clientWidth / 4, 5);
    expect(ranges).toEqual([]);
    expect(canvas.toDataURL()).not.toBe(before);
    point(canvas, 'pointerup', { x: canvas.clientWidth / 4, y: middle().y });
    await expect.poll(() => ranges.length).toBe(1);
    expect(ranges[0]?.from.slice(0, 4)).toMatch(/182[45]/);
    await rest();
    expect(ranges).toHaveLength(1);
    expect(element.shadowRoot?.querySelector('.entry .details')).toBeNull();
  });

  test('that is let go in motion glides on, and says so once when it rests', async () => {
    await drag(-canvas.clientWidth / 4, 4);
    point(canvas, 'pointerup', { x: canvas.clientWidth / 4, y: middle().y });
    await expect.poll(() => ranges.length).toBe(1);
    expect(Number(ranges[0]?.from.slice(0, 4))).toBeGreaterThanOrEqual(1824);
    await rest();
    expect(ranges).toHaveLength(1);
  });

  test('that the system takes away ends as well', async () => {
    await drag(-100, 3, { pointerType: 'touch' });
    point(canvas, 'pointercancel', middle(), { pointerType: 'touch' });
    await expect.poll(() => ranges.length).toBe(1);
    point(canvas, 'pointermove', { x: 5, y: 5 }, { pointerType: 'touch' });
    await rest();
    expect(ranges).toHaveLength(1);
  });

  test('never leaves the time that there is', async () => {
    matchingMedia('(prefers-reduced-motion: reduce)');
    for (let turn = 1; turn <= 12; turn++) {
      await drag(canvas.clientWidth / 2 - 1, 2);
      point(canvas, 'pointerup', { x: canvas.clientWidth - 1, y: middle().y });
      await expect.poll(() => ranges.length).toBe(turn);
    }
    expect(ranges.at(-1)?.from).toBe(ranges.at(-2)?.from);
    expect(ranges.at(-1)?.from).toMatch(/0-01-01$/);
    expect(Math.abs((ranges.at(-1)?.days ?? 0) - CENTURY)).toBeLessThan(3);
  });

  test('with another button, or a hand that trembles, is none', async () => {
    const { x, y } = middle();
    point(canvas, 'pointerdown', { x, y }, { button: 2 });
    point(canvas, 'pointermove', { x: x + 90, y }, { button: 2 });
    point(canvas, 'pointerup', { x: x + 90, y }, { button: 2 });
    point(canvas, 'pointerdown', { x, y: canvas.clientHeight - 1 });
    point(canvas, 'pointermove', { x: x + 2, y: canvas.clientHeight - 1 });
    point(canvas, 'pointerup', { x: x + 2, y: canvas.clientHeight - 1 });
    await rest();
    expect(ranges).toEqual([]);
  });
});

test('two fingers that part zoom, and say so once when they rest', async () => {
  const { x, y } = middle();
  const finger = (type: string, pointerId: number, at: number) =>
    point(canvas, type, { x: at, y }, { pointerId, pointerType: 'touch' });
  finger('pointerdown', 5, x - 50);
  finger('pointerdown', 6, x + 50);
  for (let step = 1; step <= 5; step++) {
    finger('pointermove', 5, x - 50 - step * 10);
    finger('pointermove', 6, x + 50 + step * 10);
    await frame();
  }
  finger('pointerup', 5, x - 100);
  expect(ranges).toEqual([]);
  finger('pointerup', 6, x + 100);
  await expect.poll(() => ranges.length).toBe(1);
  expect(Math.abs((ranges[0]?.days ?? 0) - CENTURY / 2)).toBeLessThan(CENTURY * 0.03);
  await rest();
  expect(ranges).toHaveLength(1);
  expect(element.shadowRoot?.querySelector('.entry .details')).toBeNull();
});

test('a finger scrolls the page up and down over chart and overview', () => {
  expect(getComputedStyle(canvas).touchAction).toBe('pan-y');
  expect(getComputedStyle(one(element, 'canvas.strip')).touchAction).toBe('pan-y');
});

test('over what can be pressed the pointer is a hand and a plate says what it is', async () => {
  const plain = canvas.toDataURL();
  const [spot] = spots(canvas, { top: 60 });
  if (!spot) throw new Error('Nothing on the chart can be pressed.');
  await rest();
  expect(canvas.toDataURL()).toBe(plain);
  point(canvas, 'pointermove', spot);
  expect(canvas.style.cursor).toBe('pointer');
  await expect.poll(() => canvas.toDataURL()).not.toBe(plain);
  point(canvas, 'pointerleave', spot);
  expect(canvas.style.cursor).toBe('');
  await expect.poll(() => canvas.toDataURL()).toBe(plain);
});

describe('the overview', () => {
  const strip = () => one<HTMLCanvasElement>(element, 'canvas.strip');

  test('a press beside the window brings it there', async () => {
    point(strip(), 'pointerdown', { x: strip().clientWidth * 0.9, y: 10 });
    await expect.poll(() => ranges.length).toBe(1);
    expect(Number(ranges[0]?.to.slice(0, 4))).toBeGreaterThan(1950);
    expect(Math.abs((ranges[0]?.days ?? 0) - CENTURY)).toBeLessThan(3);
  });

  test('the window is dragged, and says so once when it rests', async () => {
    const { from } = { from: strip().clientWidth * ((1850 - 1450) / (2027 - 1450)) };
    point(strip(), 'pointerdown', { x: from, y: 10 });
    point(strip(), 'pointermove', { x: from + 20, y: 10 });
    point(strip(), 'pointermove', { x: from + 50, y: 10 });
    expect(ranges).toEqual([]);
    point(strip(), 'pointerup', { x: from + 50, y: 10 });
    await expect.poll(() => ranges.length).toBe(1);
    expect(Number(ranges[0]?.from.slice(0, 4))).toBeGreaterThan(1815);
    point(strip(), 'pointermove', { x: from, y: 10 });
    await rest();
    expect(ranges).toHaveLength(1);
  });
});

test('who asked for calm is moved at once; the others see the way', async () => {
  const strip = one<HTMLCanvasElement>(element, 'canvas.strip');
  point(strip, 'pointerdown', { x: strip.clientWidth * 0.95, y: 10 });
  expect(ranges).toEqual([]);
  await expect.poll(() => ranges.length).toBe(1);
  matchingMedia('(prefers-reduced-motion: reduce)');
  point(strip, 'pointerdown', { x: 5, y: 10 });
  expect(ranges).toHaveLength(2);
  expect(Number(ranges[1]?.from.slice(0, 4))).toBeLessThan(1500);
});
