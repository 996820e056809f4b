import { afterEach } from 'vitest';

// Files share a page where the browser does not isolate them: each test hands the page on as it found it.

const roots = [document.documentElement, document.body];
const before = roots.map((root) => [...root.attributes].map(({ name, value }) => [name, value] as const));

afterEach(() => {
  document.body.replaceChildren();
  roots.forEach((root, index) => {
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const [name, value] of before[index] ?? []) root.setAttribute(name, value);
  });
});
