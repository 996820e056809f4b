import { kinds, libraries, refOf } from '../src/records/library.ts';

/** Per kind the richest record and the first: what one template can write. */
const ofKinds = kinds.flatMap((kind) => {
  const records = libraries.en.all(kind);
  const [richest] = [...records].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return [...new Set([richest, records[0]])].flatMap((record) => (record ? [`${refOf(record)}.html`] : []));
});

/** A page of every template, inside the folder of a language. */
export const templates: readonly string[] = [
  'index.html',
  'explore/index.html',
  'on-this-day/index.html',
  '404.html',
  ...kinds.map((kind) => `${kind}/index.html`),
  ...ofKinds,
];

/** One of each kind: to look at in a browser, which takes its time. */
export const looked: readonly string[] = templates.filter(
  (file, index) => file.endsWith('index.html') || file.split('/')[0] !== templates[index - 1]?.split('/')[0],
);
