import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, one, ready, status } from '../../test/timeline/page.ts';
import type { RelationsTimeline } from './relations-timeline.ts';

afterEach(() => {
  document.body.replaceChildren();
});

async function show(markup: string): Promise<RelationsTimeline> {
  document.body.innerHTML = `<button id="before">before</button>${markup}<button id="after">after</button>`;
  const element = document.querySelector('relations-timeline');
  if (!element) throw new Error('The markup holds no timeline.');
  await ready(element);
  document.getElementById('before')?.focus();
  return element;
}

const focused = (element: RelationsTimeline) => element.shadowRoot?.activeElement;
const nameOf = (control: Element) =>
  control.getAttribute('aria-label') ??
  control.getAttribute('value') ??
  (control.closest('label')?.firstChild?.nextSibling?.textContent?.trim() ||
    control.className.split(' ').pop() ||
    control.localName);

/** Tab until a control of this name has the focus. */
async function tabTo(
  element: RelationsTimeline,
  matches: (control: Element) => boolean,
): Promise<HTMLElement> {
  for (let step = 0; step < 60; step++) {
    await userEvent.tab();
    const control = focused(element);
    if (control && matches(control)) return control as HTMLElement;
    if (document.activeElement?.id === 'after') break;
  }
  throw new Error('Tab never came there.');
}

test('Tab reaches every control once, in the order in which it is read, and leaves', async () => {
  const element = await show(
    '<relations-timeline lang="en" ids="treaty-of-kars-1921 treaty-of-moscow-1921"></relations-timeline>',
  );
  await expect.poll(() => all(element, 'select').length).toBe(2);
  const visited: Element[] = [];
  for (let step = 0; step < 40 && document.activeElement?.id !== 'after'; step++) {
    await userEvent.tab();
    const control = focused(element);
    if (control) visited.push(control);
  }
  expect(document.activeElement?.id).toBe('after');
  expect(visited).toEqual(all(element, 'button, input, select, a[href]'));
  const names = visited.map(nameOf);
  expect(names.slice(0, 3)).toEqual(['skip', 'Window of time: From', 'Window of time: To']);
  expect(names.slice(3, 7)).toEqual(['wars', 'treaties', 'events', 'projects']);
  expect(names.slice(-2)).toEqual(['toggle', 'toggle']);
});

test('Enter and Space open and close an entry, and focus stays on it', async () => {
  const element = await show(
    '<relations-timeline lang="en" ids="treaty-of-kars-1921" without-filters without-chart></relations-timeline>',
  );
  await userEvent.tab();
  const button = focused(element);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => button?.getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => all(element, '.details .summary').length).toBe(1);
  expect(focused(element)).toBe(button);
  await userEvent.keyboard('[Space]');
  await expect.poll(() => button?.getAttribute('aria-expanded')).toBe('false');
});

test('the skip button moves the focus to the list, from where Tab goes on to its first button', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  await userEvent.tab();
  expect(focused(element)?.className).toContain('skip');
  await userEvent.keyboard('{Enter}');
  expect(focused(element)).toBe(one(element, '.list'));
  await userEvent.tab();
  expect(focused(element)).toBe(one(element, '.list button'));
});

test('arrow keys on a slider move the window by a year', async () => {
  const element = await show('<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>');
  const slider = (await tabTo(element, ({ className }) => className === 'slider')) as HTMLInputElement;
  const year = Number(slider.value);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(() => slider.value).toBe(String(year + 3));
  await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe(String(year + 3));
  expect(status(element)).toContain(`${year + 3}–`);
});

test('everything that the chart does, keys do: search, kinds, years, order, zoom and reset', async () => {
  const element = await show('<relations-timeline lang="en"></relations-timeline>');
  const total = element.visibleEvents.length;
  await tabTo(element, (control) => control.getAttribute('value') === 'events');
  await userEvent.keyboard('[Space]');
  await expect.poll(() => element.visibleEvents.length).toBeLessThan(total);
  await tabTo(element, ({ className }) => className === 'search');
  await userEvent.keyboard('kaynarca');
  await expect.poll(() => element.visibleEvents.length).toBeLessThan(10);
  const from = (await tabTo(element, ({ className }) => className === 'year')) as HTMLInputElement;
  from.select();
  await userEvent.keyboard('1770{Enter}');
  await expect.poll(() => status(element)).toContain('1770–');
  await tabTo(element, (control) => control.getAttribute('aria-label') === 'Zoom in');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => status(element)).not.toContain('1770–');
  await tabTo(
    element,
    (control) => control.parentElement?.className === 'buttons' && !control.hasAttribute('aria-label'),
  );
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element.visibleEvents.length).toBe(total);
});
