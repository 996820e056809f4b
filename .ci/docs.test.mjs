// Documents say what is, lead somewhere, and are made anew when their sources change.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { anchors, documents, fences, links, read } from './docs/markdown.mjs';
import { generatedPages } from './docs/pages.mjs';
import { root } from './tools.mjs';

const { parse } = createRequire(path.join(root, 'packages/core/package.json'))('yaml');
const all = documents();
const remedy = 'is stale. Run “pnpm run docs” and commit what it writes.';

test('what is written from sources is as the sources are', async () => {
  const pages = await generatedPages();
  for (const [page, text] of pages)
    expect(existsSync(path.join(root, page)) && read(page) === text, `${page} ${remedy}`).toBe(true);
  const kept = readdirSync(path.join(root, 'docs/api')).map((file) => `docs/api/${file}`);
  expect(kept.filter((page) => !pages.has(page))).toEqual([]);
});

/** `page function` of each function in the reference that lacks what `has` asks for. */
function lacking(has) {
  return readdirSync(path.join(root, 'docs/api')).flatMap((page) => {
    const [, after = ''] = read(`docs/api/${page}`).split('\n## Functions\n');
    const functions = (after.split(/^## /m)[0] ?? '').split(/^### /m).slice(1);
    return functions.filter((text) => !has(text)).map((text) => `${page} ${text.split('\n')[0]}`);
  });
}

test('every published function is described, and shown at work', () => {
  expect(lacking(() => false).length).toBeGreaterThan(50);
  expect(lacking((text) => !/^`\w+`\n\n```/.test(text))).toEqual([]);
  // The list only shrinks.
  expect(lacking((text) => text.includes('\nExample:\n'))).toEqual(['widgets-words.md `statusView`']);
});

/** Why a link of a document leads nowhere, or nothing. */
function fault(document, link) {
  if (/^(https:|mailto:)/.test(link)) return undefined;
  const [target, anchor] = decodeURI(link).split('#');
  const file = target ? path.posix.join(path.posix.dirname(document), target) : document;
  const full = path.join(root, file);
  if (!existsSync(full)) return `${document}: “${link}” leads to no file.`;
  if (anchor === undefined || statSync(full).isDirectory()) return undefined;
  return anchors(read(file)).includes(anchor)
    ? undefined
    : `${document}: “${link}” leads to no heading of ${file}.`;
}

test('every link in a document leads to a file and a heading of it', () => {
  const found = all.flatMap((document) => links(read(document)).map((link) => fault(document, link)));
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(Boolean)).toEqual([]);
});

test('a link to nothing is found', () => {
  expect(fault('README.md', 'docs/gone.md')).toMatch(/no file/);
  expect(fault('README.md', 'docs/architecture.md#gone')).toMatch(/no heading/);
  expect(fault('README.md', 'docs/architecture.md#the-timeline')).toBeUndefined();
});

const packages = ['core', 'widgets'];

describe('llms.txt', () => {
  test.each(['llms.txt', ...packages.map((name) => `packages/${name}/llms.txt`)])(
    '%s has the parts of the convention: a name, a summary, lists of links',
    (file) => {
      const [title, , summary] = read(file).split('\n');
      expect(title).toMatch(/^# \S/);
      expect(summary).toMatch(/^> \S/);
      expect(links(read(file)).length).toBeGreaterThan(2);
    },
  );

  test.each(packages)('%s: its file is published, and its links lead to what is published too', (name) => {
    const { files } = JSON.parse(read(`packages/${name}/package.json`));
    expect(files).toContain('llms.txt');
    for (const link of links(read(`packages/${name}/llms.txt`))) expect(files).toContain(link.split('/')[0]);
  });

  test.each(packages)('%s: every entry that it names is in the manifest', (name) => {
    const { exports } = JSON.parse(read(`packages/${name}/package.json`));
    const [, section = ''] = read(`packages/${name}/llms.txt`).split(/^## Entries$/m);
    const named = [...(section.split(/^## /m)[0] ?? '').matchAll(/`(\.(?:\/[\w./-]+)?)`/g)].map(
      ([, entry]) => entry,
    );
    expect(named.length).toBeGreaterThan(5);
    const patterns = Object.keys(exports).map(
      (entry) => new RegExp(`^${entry.replaceAll('.', '\\.').replace('*', '.+')}$`),
    );
    expect(named.filter((entry) => !patterns.some((pattern) => pattern.test(entry)))).toEqual([]);
  });

  test.each([
    ['core', ['dist/index.js', 'dist/search.js']],
    ['widgets', ['dist/html.js', 'dist/ssr.js', 'dist/svg.js']],
  ])('%s: every function that it calls is published', async (name, files) => {
    const modules = await Promise.all(
      files.map(
        (file) => import(/* @vite-ignore */ pathToFileURL(path.join(root, 'packages', name, file)).href),
      ),
    );
    const published = new Set(modules.flatMap((module) => Object.keys(module)));
    const [, section = ''] = read(`packages/${name}/llms.txt`).split(/^## The .*most useful calls$/m);
    const called = [...(section.split(/^## /m)[0] ?? '').matchAll(/(?<![.\w])(\w+)\(/g)].map(
      ([, called]) => called,
    );
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((one) => !published.has(one))).toEqual([]);
  });
});

describe('the guide for historians', () => {
  const guides = all.filter((file) => file.startsWith('docs/for-historians'));

  test.each(guides)('%s shows records as they are', (guide) => {
    const shown = fences(read(guide)).filter(({ language }) => language === 'yaml');
    expect(shown.length).toBe(2);
    for (const { code, above } of shown) {
      const file = /^<!-- (packages\/core\/data\/\S+\.yaml) -->$/.exec(above)?.[1];
      expect(file, `${guide}: above each record stands where it is from`).toBeDefined();
      expect(parse(read(file))).toMatchObject(parse(code));
    }
  });

  test('is the same in all languages: headings, steps, tables, links', () => {
    expect(guides.length).toBe(3);
    const shape = (text) => ({
      headings: (text.match(/^## /gm) ?? []).length,
      steps: (text.match(/^\d\. /gm) ?? []).length,
      rows: (text.match(/^\|/gm) ?? []).length,
      points: (text.match(/^- /gm) ?? []).length,
      links: links(text).filter((link) => !link.startsWith('for-historians')),
    });
    const [first, ...others] = guides.map((guide) => shape(read(guide)));
    expect(first?.headings).toBeGreaterThan(3);
    for (const other of others) expect(other).toEqual(first);
  });
});

test('elements in examples of HTML have only attributes that they know', () => {
  const manifest = JSON.parse(read('packages/widgets/dist/custom-elements.json'));
  const known = new Map(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes }) => [
        tagName,
        new Set([...attributes.map(({ name }) => name), 'id', 'class', 'slot']),
      ]),
  );
  expect(known.size).toBe(2);
  const unknown = [];
  let seen = 0;
  for (const document of all)
    for (const { language, code } of fences(read(document)))
      if (language === 'html')
        for (const [, tag, attributes] of code.matchAll(
          /<(relations-timeline|treaty-card)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g,
        )) {
          seen += 1;
          for (const [name] of attributes.replaceAll(/="[^"]*"/g, '').matchAll(/[\w-]+/g))
            if (!known.get(tag).has(name)) unknown.push(`${document}: <${tag} ${name}>`);
        }
  expect(seen).toBeGreaterThan(3);
  expect(unknown).toEqual([]);
});
