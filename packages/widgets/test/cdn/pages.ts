import type { TimelineEntry } from '../../src/relations-timeline/timeline-entry.ts';

/** As strict as a page can be that still loads scripts and styles of its own. */
export const policy =
  "default-src 'self'; style-src 'self'; script-src 'self'; require-trusted-types-for 'script'";

/** What a page may show by a script element with JSON. */
export const entries: Readonly<Record<string, readonly TimelineEntry[]>> = {
  own: Array.from({ length: 60 }, (_, index): TimelineEntry => {
    const year = 1700 + index * 5;
    const kind = (['events', 'treaties', 'wars', 'projects'] as const)[index % 4] ?? 'events';
    return {
      id: `entry-${index}`,
      label: `Own entry number ${index}`,
      when: kind === 'wars' ? `${year}/${year + 9}` : `${year}-05-06`,
      kind,
      weight: ([1, 2, 3, 4, 5] as const)[index % 5] ?? 3,
      summary: 'What it was about.',
      href: `https://example.org/${index}`,
    };
  }),
  hostile: [
    '<script>window.hacked = true</script>',
    '<img src="/page/beacon" onerror="window.hacked = true">',
    '</script><script>window.hacked = true</script>',
    '<iframe src="/page/beacon"></iframe><link rel="stylesheet" href="/page/beacon">',
    '<svg onload="window.hacked = true"><use href="/page/beacon#x"/></svg>',
    '<style>@import "/page/beacon"; * { background: url(/page/beacon) }</style>',
    'javascript:window.hacked = true',
    'data:text/html,<script>parent.hacked = true</script>',
  ].map((text, index) => ({
    id: `${text} ${index}`,
    label: text,
    when: `${1900 + index}`,
    summary: text,
    group: text,
    href: text,
    source: text,
    lang: index % 2 === 0 ? 'en' : text,
  })),
};

/** Loaded before everything else; keeps what the browser refused. */
export const listener = `window.refused = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  window.refused.push(violatedDirective + ' ' + blockedURI);
});
`;

export const style = 'body { margin: 0 }\n';

/** A page as an author would write it: nothing inline but the data. */
export function pageOf(name: string): string | undefined {
  const list = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!list) return undefined;
  const json = JSON.stringify({ events: list }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Page</title>
<script src="/page/listener.js"></script>
<link rel="stylesheet" href="/page/style.css">
<script src="/cdn/timeline.js" defer></script>
<relations-timeline group-by="decade"><p>The author’s text</p><script type="application/json">${json}</script></relations-timeline>
</html>
`;
}
