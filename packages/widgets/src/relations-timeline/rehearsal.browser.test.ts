import { expect, onTestFinished, test, vi } from 'vitest';
import type { RelationsTimeline } from './relations-timeline.ts';

// A copy of its own: where files share a page, the other has drawn before.
const address = './relations-timeline.ts?unused-so-far';
const copy = (await import(/* @vite-ignore */ address)) as typeof import('./relations-timeline.ts');

const told: string[] = [];
for (const type of ['error', 'unhandledrejection', 'rt-error', 'rt-ready'])
  addEventListener(type, (event) => told.push(event.type));

test('to define the element writes a timeline that nobody sees, once, and leaves nothing in the page', async () => {
  document.body.innerHTML = '';
  const made = vi.spyOn(document, 'createDocumentFragment');
  onTestFinished(() => {
    made.mockRestore();
  });
  const fragments = () => made.mock.calls.length;
  const html = document.documentElement.outerHTML;
  copy.RelationsTimeline.define('first-timeline');
  await expect.poll(fragments).toBe(1);
  await atRest();
  expect(document.documentElement.outerHTML).toBe(html);
  expect(told).toEqual([]);

  document.body.innerHTML = '<first-timeline lang="en" ids="treaty-of-kars-1921"></first-timeline>';
  const element = document.querySelector('first-timeline') as RelationsTimeline;
  await expect.poll(() => element.state).toBe('ready');
  await expect.poll(() => told).toEqual(['rt-ready']);
  await element.updateComplete;
  const before = fragments();
  class Another extends copy.RelationsTimeline {}
  Another.define('second-timeline');
  await atRest();
  expect(fragments()).toBe(before);
});

test('a copy whose name another one has stays silent', async () => {
  class Another extends copy.RelationsTimeline {}
  Another.define('first-timeline');
  await atRest();
  expect(told.filter((type) => type !== 'rt-ready')).toEqual([]);
});

const atRest = () => new Promise((resolve) => setTimeout(resolve, 300));
