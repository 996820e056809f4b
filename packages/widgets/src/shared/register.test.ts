import { afterEach, expect, test, vi } from 'vitest';
import { register } from './register.ts';
import { version } from './version.ts';

const info = vi.spyOn(console, 'info').mockImplementation(() => undefined);

afterEach(() => {
  info.mockClear();
});

/** A page on which these elements are defined; functions stand for elements, which Node has not. */
function page(present: Readonly<Record<string, unknown>> = {}) {
  const elements = new Map(Object.entries(present));
  const registry = {
    get: (tag: string) => elements.get(tag),
    define: (tag: string, element: unknown) => elements.set(tag, element),
  };
  return { elements, registry: registry as unknown as CustomElementRegistry };
}

const element = (more: object) => Object.assign(() => undefined, more) as unknown as CustomElementConstructor;
const first = element({ version: '1.2.3' });
const second = element({ version });

test('what is not there is defined, and the same again says nothing', () => {
  const { elements, registry } = page();
  register({ 'a-card': first }, registry);
  register({ 'a-card': first }, registry);
  expect(elements).toEqual(new Map([['a-card', first]]));
  expect(info).not.toHaveBeenCalled();
});

test('who came first stays; one line names both versions, and what is new is defined all the same', () => {
  const { elements, registry } = page({ 'a-card': first, 'a-line': first });
  register({ 'a-card': second, 'a-line': second, 'a-map': second }, registry);
  expect([...elements.values()]).toEqual([first, first, second]);
  expect(info.mock.calls).toEqual([
    [`Already on this page: <a-card> 1.2.3, <a-line> 1.2.3. Their version ${version} stays unused.`],
  ]);
});

test('an element of somebody else has no version that we know', () => {
  const { registry } = page({ 'a-card': element({}) });
  register({ 'a-card': second }, registry);
  expect(info.mock.calls[0]?.[0]).toContain('<a-card> of unknown version.');
});
