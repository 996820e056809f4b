// What tools are told of the elements is what the elements are.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { RelationsTimeline, TreatyCard } from '../../src/index.ts';
import { customElements } from './custom-elements.ts';
import { visualStudioCode, webTypes } from './editor-data.ts';
import { elements } from './elements.ts';
import { readAttributeTypes, readTokens } from './read-element.ts';

const folder = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
const classes = { 'relations-timeline': RelationsTimeline, 'treaty-card': TreatyCard } as const;

test('the manifest keeps to its schema, and the schema refuses what is none', () => {
  // The schema speaks of TypeScript in words of its own.
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  expect(validate({ schemaVersion: '2.1.0' })).toBe(false);
  validate(structuredClone(customElements));
  expect(validate.errors ?? []).toEqual([]);
});

describe.each(elements)('<$tag>', (element) => {
  const of = classes[element.tag as keyof typeof classes];
  const names = (of: readonly { readonly name: string }[]) => of.map(({ name }) => name).sort();

  test('has in the manifest the attributes that the class observes, no more and no less', () => {
    expect(names(element.attributes)).toEqual([...of.observedAttributes].sort());
  });

  test('has in the manifest every property that Lit knows, and only members that are there', () => {
    for (const name of of.elementProperties.keys()) expect(names(element.properties)).toContain(name);
    for (const { name } of element.properties.filter(({ readonly }) => readonly))
      expect(name in of.prototype, name).toBe(true);
    for (const { name, isStatic } of element.methods)
      expect(typeof Reflect.get(isStatic ? of : of.prototype, name), name).toBe('function');
  });

  test('has in the types for templates the same attributes', () => {
    const types = readAttributeTypes(`${element.className}Attributes`);
    expect([...types.keys(), 'lang'].sort()).toEqual(names(element.attributes));
  });

  test('says in the README the same attributes, properties, methods, events, slots, parts and states', () => {
    const section = sectionOf(element.tag);
    const table = section
      .split('\n')
      .flatMap((line) => (line.startsWith('|') ? [line.split('|')[1] ?? ''] : []));
    expect(codes(table.join('\n')).sort()).toEqual(names(element.attributes));
    const members = [
      ...element.properties.filter(({ attribute }) => attribute === undefined),
      ...element.methods,
    ];
    const said = new Set(codes(section).map((code) => code.replace(/\(.*/, '')));
    const lists = [
      members.filter((one) => !('isStatic' in one && one.isStatic)),
      element.events,
      element.states,
    ];
    for (const name of [...lists, element.slots, element.parts].flatMap(names))
      expect(name === '' || said.has(name), `README: ${name}`).toBe(true);
  });

  test('is completed by editors with the same attributes', () => {
    const code = visualStudioCode.tags.find(({ name }) => name === element.tag);
    const jetBrains = webTypes('a', '1').contributions.html.elements.find(({ name }) => name === element.tag);
    expect(names(code?.attributes ?? [])).toEqual(names(element.attributes));
    expect(names(jetBrains?.attributes ?? [])).toEqual(names(element.attributes));
  });

  test('every part in the templates is in the manifest', () => {
    // A heading takes the name of its part from who calls it.
    const written = sourcesOf(element.tag).flatMap((text) =>
      [...text.matchAll(/\bpart="([a-z -]+)"/g)].flatMap(([, parts = '']) => parts.split(' ')),
    );
    expect(written.length).toBeGreaterThan(2);
    expect(written.filter((part) => !names(element.parts).includes(part))).toEqual([]);
  });
});

test('closed lists are offered word by word, and a row of words is not one', () => {
  const values = (tag: string, name: string) =>
    visualStudioCode.tags.find((one) => one.name === tag)?.attributes.find((one) => one.name === name);
  expect(values('treaty-card', 'variant')?.values).toEqual([
    { name: 'card' },
    { name: 'compact' },
    { name: 'line' },
  ]);
  expect(values('relations-timeline', 'kinds')?.values).toBeUndefined();
  expect(values('relations-timeline', 'without-chart')?.valueSet).toBe('v');
});

test('every colour that the README lets a page set is in the manifest, and no other', () => {
  const said = codes(readme).filter((code) => code.startsWith('--rt-'));
  const tokens = readTokens().map(({ name }) => name);
  expect(tokens.length).toBeGreaterThan(5);
  for (const token of tokens)
    expect(
      said.some((code) => code === token || (code.endsWith('*') && token.startsWith(code.slice(0, -1)))),
      token,
    ).toBe(true);
  for (const code of said) expect(tokens.some((token) => token.startsWith(code.replace('*', '')))).toBe(true);
});

test('every file that the manifest of the package names is written by the build', () => {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<
    string,
    string
  >;
  const written = readFileSync(path.join(import.meta.dirname, 'main.ts'), 'utf8');
  for (const field of ['customElements', 'web-types'])
    expect(written).toContain(`'${path.basename(manifest[field] ?? 'nothing')}'`);
});

/** The words in backquotes. */
const codes = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

function sectionOf(tag: string): string {
  const [, after = ''] = readme.split(`\n## \`<${tag}>\`\n`);
  return (after.split(/\n## /)[0] ?? '').replaceAll(/```[\s\S]*?```/g, '');
}

function sourcesOf(tag: string): string[] {
  const src = path.join(folder, 'src', tag);
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(path.join(src, file), 'utf8'));
}
