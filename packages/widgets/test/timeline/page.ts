import { expect, onTestFinished } from 'vitest';
import { RelationsTimeline } from '../../src/relations-timeline/relations-timeline.ts';
import { RtErrorEvent } from '../../src/shared/events.ts';

RelationsTimeline.define();

/** Puts markup on the page, and waits until its timeline can be used. */
export async function show(markup: string): Promise<RelationsTimeline> {
  const element = place(markup);
  await ready(element);
  return element;
}

/** Puts markup on the page, and waits for nothing. */
export function place(markup: string): RelationsTimeline {
  document.body.innerHTML = `<main>${markup}</main>`;
  const element = document.querySelector('relations-timeline');
  if (!element) throw new Error('The markup holds no timeline.');
  return element;
}

/** List, drawing and controls are there. */
export async function ready(element: RelationsTimeline): Promise<void> {
  await expect.poll(() => element.state).toBe('ready');
  if (hasChart(element))
    await expect.poll(() => element.shadowRoot?.querySelector('canvas')?.style.blockSize).toMatch(/px$/);
  if (!element.withoutFilters) await expect.poll(() => all(element, '[part=filters]').length).toBe(1);
  else if (hasChart(element)) await expect.poll(() => all(element, 'canvas.strip').length).toBe(1);
  await element.updateComplete;
}

const hasChart = (element: RelationsTimeline) => !element.withoutChart && element.view !== 'list';

export const root = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('The element has not rendered.');
  return element.shadowRoot;
};

export const all = <T extends Element>(element: Element, selector: string): T[] => [
  ...root(element).querySelectorAll<T>(selector),
];

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who asks knows what a selector finds
export const one = <T extends Element>(element: Element, selector: string): T => {
  const found = root(element).querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};

/** The text of an element as it is read: white space in one piece, spaces that do not break as others. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim();

export const itemOf = (element: Element, key: string): HTMLElement =>
  one(element, `[data-key="${CSS.escape(key)}"]`);

/** Titles of the entries in the list, without date and type. */
export const titles = (element: Element): string[] => all(element, '.entry').map((item) => titleOf(item));

export function titleOf(item: Element): string {
  const line = item.querySelector('.toggle')?.cloneNode(true) as Element;
  for (const part of line.querySelectorAll('.date, .side')) part.remove();
  return textOf(line);
}

export const status = (element: Element): string => textOf(one(element, '.status'));

export const canvasOf = (element: Element): HTMLCanvasElement => one(element, 'canvas.chart');

/** All problems that the page is told of from now on. */
export function errorsOf(target: EventTarget): RtErrorEvent[] {
  const events: RtErrorEvent[] = [];
  listen(target, 'rt-error', (event) => {
    if (event instanceof RtErrorEvent) events.push(event);
  });
  return events;
}

/** Listens until the test is over. */
export function listen(target: EventTarget, type: string, listener: (event: Event) => void): void {
  const gone = new AbortController();
  undo(() => gone.abort());
  target.addEventListener(type, listener, { signal: gone.signal });
}

/** Done after the test, the last first. */
export const undo = (step: () => void): void => onTestFinished(step);

/** Puts something in the place of a property until the test is over. */
export function stub<T extends object, K extends keyof T>(target: T, name: K, value: T[K]): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
  undo(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

/** Answers yes to one media query, which no browser lets a page emulate. */
export function matchingMedia(query: string): void {
  const real = window.matchMedia.bind(window);
  stub(window, 'matchMedia', (asked) => {
    const list = real(asked);
    if (asked === query) Object.defineProperty(list, 'matches', { value: true });
    return list;
  });
}

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Ten pictures in a row without scrolling: what axe sees half behind something else it cannot judge. */
export async function settled(): Promise<void> {
  for (let still = 0, last = window.scrollY; still < 10; last = window.scrollY) {
    await frame();
    still = window.scrollY === last ? still + 1 : 0;
  }
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A pointer event at a place of a canvas, in its own pixels. */
export function point(
  canvas: HTMLCanvasElement,
  type: string,
  { x, y }: Spot,
  more: PointerEventInit = {},
): PointerEvent {
  const { left, top } = canvas.getBoundingClientRect();
  const event = new PointerEvent(type, {
    bubbles: true,
    composed: true,
    cancelable: true,
    pointerId: 1,
    pointerType: 'mouse',
    button: 0,
    clientX: left + x,
    clientY: top + y,
    ...more,
  });
  // Only the browser's own pointers can be captured.
  canvas.setPointerCapture = () => undefined;
  canvas.dispatchEvent(event);
  return event;
}

export function press(canvas: HTMLCanvasElement, spot: Spot): void {
  point(canvas, 'pointerdown', spot);
  point(canvas, 'pointerup', spot);
}

export function wheel(canvas: HTMLCanvasElement, { x, y }: Spot, init: WheelEventInit): WheelEvent {
  const { left, top } = canvas.getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: left + x,
    clientY: top + y,
    ...init,
  });
  canvas.dispatchEvent(event);
  return event;
}

/** Where something can be pressed: places over which the pointer becomes a hand, `step` pixels apart. */
export function spots(
  canvas: HTMLCanvasElement,
  { step = 8, top = 0 }: { step?: number; top?: number } = {},
): Spot[] {
  const found: Spot[] = [];
  for (let y = top; y < canvas.clientHeight; y += step)
    for (let x = 1; x < canvas.clientWidth; x += step) {
      point(canvas, 'pointermove', { x, y });
      if (canvas.style.cursor === 'pointer') found.push({ x, y });
    }
  point(canvas, 'pointerleave', { x: 0, y: 0 });
  return found;
}

/** Colours on the canvas, as `r,g,b`, with how many pixels have each. */
export function coloursOf(canvas: HTMLCanvasElement, height = canvas.height): Map<string, number> {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, Math.max(height, 1)) ?? {
    data: [],
  };
  const counts = new Map<string, number>();
  for (let index = 0; index < data.length; index += 4) {
    if (data[index + 3] !== 255) continue;
    const colour = `${data[index]},${data[index + 1]},${data[index + 2]}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** `rgb(1, 2, 3)` as `1,2,3`. */
export const channels = (colour: string): string => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join();

/** Relative luminance as WCAG has it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** What is painted behind an element, through the shadow root up to the page. */
export function groundOf(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  ) {
    if (!(node instanceof Element)) continue;
    const { backgroundColor } = getComputedStyle(node);
    if (!/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}

/** Elements of the shadow root that hold text of their own and are seen. */
export const written = (element: Element): HTMLElement[] =>
  all<HTMLElement>(element, '*').filter(
    (one) =>
      !one.closest('option') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      [...one.childNodes].some(
        (node) =>
          node.nodeType === Node.TEXT_NODE && textOf(node.parentElement) !== '' && node.textContent?.trim(),
      ),
  );

/** The theme of the page: dark or light, and its ground. */
export function theme(scheme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#171614' : '#fdfbf7';
}

/** Entries of a page’s own: one every 40 days. */
export const ownEntries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `entry-${index}`,
    label: `Own entry number ${index}`,
    when: new Date(Date.UTC(1900, 0, 1 + index * (count > 10_000 ? 1 : 40))).toISOString().slice(0, 10),
    weight: (1 + (index % 5)) as 1 | 2 | 3 | 4 | 5,
  }));
