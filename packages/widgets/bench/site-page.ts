import { contestants } from './contestants.ts';
import type { ContestantName } from './measurement.ts';
import { syntheticEntries } from './page/synthetic-entries.ts';

export interface PageOptions {
  readonly contestant: ContestantName;
  /** Sends these content security policies. */
  readonly policy?: string;
  /** Puts the contestant between text that fills several screens. */
  readonly article?: true;
  /** Has so many entries in its markup, as for readers without JavaScript. */
  readonly written?: number;
}

const text = 'A page has text of its own, before and after what is embedded in it.';

export function pageFor({ contestant, policy, article, written }: PageOptions): {
  readonly headers: Record<string, string>;
  readonly body: string;
} {
  const facts = contestants.find(({ name }) => name === contestant);
  if (!facts) throw new Error(`There is no contestant “${contestant}”.`);
  const scripts = [...facts.scripts, '/start.js', `/${contestant}.js`].map((src) =>
    facts.scripts.includes(src)
      ? `<script src="${src}" defer></script>`
      : `<script src="${src}" type="module"></script>`,
  );
  const around = article
    ? `<section class="around"><h2>Around</h2><p>${text} <a href="#host">A link</a>, <em>emphasis</em>, <code>code</code>.</p>
<ul><li>One</li><li>Two</li></ul><table><tr><th>Year</th><td>1774</td></tr></table><blockquote>Quoted</blockquote>
<label>Name <input></label> <button type="button">A button</button>${`<p>${text}</p>`.repeat(60)}</section>`
    : '';
  return {
    headers: policy === undefined ? {} : { 'content-security-policy': policy },
    body: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Benchmark</title>
${article ? '<style>html { overflow-anchor: none }</style>' : ''}</head>
<body><main><h1>Relations</h1>${around}
<div id="host">${written === undefined ? '' : facts.markup(syntheticEntries(written))}</div>${around}</main>
${scripts.join('\n')}
</body></html>`,
  };
}
