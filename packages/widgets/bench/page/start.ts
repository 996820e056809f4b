import type { Dated, Language } from './contract.ts';
import { deepElements, openDisclosures, seenText, signatureOf, stringsIn } from './inspect.ts';
import { syntheticEntries } from './synthetic-entries.ts';

// Loaded before a contestant, in a file of its own: its weight is not the contestant’s.
globalThis.enter = (contestant) => {
  let data: unknown;
  let language: Language = 'en';
  let dated: readonly Dated[] = [];
  let failure: string | undefined;
  const violations: string[] = [];
  const focused = new Set<Element>();
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  globalThis.bench = {
    async prepare(wanted) {
      language = wanted.language ?? 'en';
      dated = 'count' in wanted ? syntheticEntries(wanted.count) : wanted.entries;
      data = contestant.convert(dated, language);
      await Promise.all(contestant.styles.map(link));
    },
    mount: () =>
      new Promise((resolve) => {
        // A task of its own, as in a page: what the browser is told from outside counts as no task.
        setTimeout(() => {
          resolve(performance.timeOrigin + performance.now());
          // A promise that fails later counts as well as a call that throws.
          void (async () => contestant.mount(host(), data as never, language))().catch((error: unknown) => {
            failure = String(error);
          });
        });
      }),
    failure: () => failure,
    titles: () => dated.map(({ entry }) => entry.label),
    violations: () => violations,
    elements: () => [...deepElements(document.documentElement)].length,
    seenTitles() {
      const text = seenText(document.body);
      return dated.filter(({ entry }) => text.includes(entry.label)).length;
    },
    strings: () => stringsIn(host()),
    openAll: () => openDisclosures(host()),
    count: (selector) => [...deepElements(host())].filter((element) => element.matches(selector)).length,
    middle(selector) {
      const found =
        selector === undefined
          ? host()
          : [...deepElements(host())].find((element) => element.matches(selector));
      if (!found) throw new Error(`The contestant has no ${selector ?? 'host'}.`);
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + Math.min(height, innerHeight - y) / 2 };
    },
    focus() {
      let element = document.activeElement;
      if (!element || !host().contains(element)) return 'elsewhere';
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (focused.has(element)) return 'elsewhere';
      focused.add(element);
      const text = element.textContent;
      return dated.some(({ entry }) => text.includes(entry.label)) ? 'entry' : 'other';
    },
    signature: () => signatureOf(host()),
  };
};

function host(): HTMLElement {
  const found = document.getElementById('host');
  if (!found) throw new Error('The page has no #host for the contestant.');
  return found;
}

const link = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    sheet.onload = () => resolve();
    sheet.onerror = () => reject(new Error(`The style sheet ${href} did not load.`));
    document.head.append(sheet);
  });
