import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RelationsTimeline } from './relations-timeline.ts';

RelationsTimeline.define();

afterEach(() => {
  document.body.replaceChildren();
});

async function show(markup: string): Promise<RelationsTimeline> {
  document.body.innerHTML = `<button id="before">before</button>${markup}<button id="after">after</button>`;
  const element = document.querySelector('relations-timeline');
  if (!element) throw new Error('The markup holds no timeline.');
  await expect.poll(() => element.state).toBe('ready');
  await expect.poll(() => element.shadowRoot?.querySelector('.entry button') !== null).toBe(true);
  if (!element.hasAttribute('without-chart')) {
    // The chart waits for its width; the list does not.
    await expect.poll(() => element.shadowRoot?.querySelector('input[type="range"]') !== null).toBe(true);
  }
  document.getElementById('before')?.focus();
  return element;
}

const focused = (element: RelationsTimeline) => element.shadowRoot?.activeElement;

test('Tab reaches every control once, in the order in which it is read, and leaves', async () => {
  const element = await show(
    '<relations-timeline lang="en" ids="treaty-of-kars-1921 treaty-of-moscow-1921"></relations-timeline>',
  );
  const visited: string[] = [];
  for (let step = 0; step < 40 && document.activeElement?.id !== 'after'; step++) {
    await userEvent.tab();
    const control = focused(element);
    if (control)
      visited.push(control.getAttribute('aria-label') ?? control.getAttribute('value') ?? control.className);
  }
  expect(document.activeElement?.id).toBe('after');
  expect(visited.filter((name) => name.startsWith('Window of time'))).toEqual([
    'Window of time: From',
    'Window of time: To',
  ]);
  expect(visited.filter((name) => ['wars', 'treaties', 'events', 'projects'].includes(name))).toHaveLength(4);
  expect(visited.slice(-2)).toEqual(['toggle', 'toggle']);
});

test('Enter and Space open and close an entry, and focus stays on it', async () => {
  const element = await show(
    '<relations-timeline lang="en" ids="treaty-of-kars-1921" without-filters without-chart></relations-timeline>',
  );
  await userEvent.tab();
  const button = focused(element);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => button?.getAttribute('aria-expanded')).toBe('true');
  await expect.poll(() => element.shadowRoot?.querySelector('.details .summary') !== null).toBe(true);
  expect(focused(element)).toBe(button);
  await userEvent.keyboard('[Space]');
  await expect.poll(() => button?.getAttribute('aria-expanded')).toBe('false');
});

test('arrow keys on a slider move the window by a year', async () => {
  const element = await show('<relations-timeline lang="en" ids="treaty-of-kars-1921"></relations-timeline>');
  await userEvent.tab();
  const slider = focused(element) as HTMLInputElement;
  expect(slider.type).toBe('range');
  const year = Number(slider.value);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(() => slider.value).toBe(String(year + 3));
  expect(slider.getAttribute('aria-valuetext')).toBe(String(year + 3));
});
