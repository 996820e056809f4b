import { describe, expect, it } from 'vitest';
import { documentOf, pages } from './site.ts';

describe.each(pages)('%s', (page) => {
  const document = documentOf(page);

  it('declares the strict policy before anything that the policy governs', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const rules = (policy?.getAttribute('content') ?? '').split(';').map((rule) => rule.trim());
    expect(rules).toEqual(
      expect.arrayContaining(["default-src 'self'", "style-src 'self'", "script-src 'self'"]),
    );
    expect(rules.join()).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
    const governed = document.querySelector('link[rel="stylesheet"], script, style');
    expect(policy && governed && policy.compareDocumentPosition(governed)).toBe(4 /* following */);
  });

  it('has no inline script, style or handler', () => {
    expect([...document.querySelectorAll('script')].filter((script) => !script.getAttribute('src'))).toEqual(
      [],
    );
    expect([...document.querySelectorAll('style, [style]')]).toEqual([]);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  });

  it('has one script, a module', () => {
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('type'))).toEqual(['module']);
  });
});
