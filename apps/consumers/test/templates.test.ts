import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { consumer } from '../src/consumer.ts';
import { toolOf } from '../src/installed.ts';
import { node } from '../src/run.ts';

const project = consumer('templates', ['@types/react', 'react', 'svelte', 'vue']);

/** What a checker says, whether it is content or not. */
async function said(script: string, ...args: string[]): Promise<string> {
  return node(script, args, { cwd: project.folder }).catch((error: unknown) => (error as Error).message);
}

describe('React 19', () => {
  test.each(['typescript', 'typescript-7'])(
    'under %s both elements are typed in JSX, and wrong attributes do not compile',
    async (compiler) => {
      expect(await said(path.join(toolOf(compiler), 'bin/tsc'), '-p', 'tsconfig.react.json')).toBe('');
    },
  );
});

/** The lines of a template that its author marked as wrong. */
async function markedIn(file: string): Promise<string[]> {
  const lines = (await readFile(path.join(project.folder, file), 'utf8')).split('\n');
  return lines.flatMap((line, index) => (line.includes('<!-- wrong:') ? [`${file}:${index + 1}`] : []));
}

test('in Vue the marked lines of templates do not compile, and all others do', async () => {
  const complaints = await said(path.join(toolOf('vue-tsc'), 'bin/vue-tsc.js'), '-p', 'tsconfig.vue.json');
  const found = [...complaints.matchAll(/^([\w/.-]+)\((\d+),\d+\): error /gm)];
  expect(found.map(([, file, line]) => `${file ?? ''}:${line ?? ''}`)).toEqual(await markedIn('Wrong.vue'));
});

test('in Svelte the marked lines of templates do not compile, and all others do', async () => {
  const checker = path.join(toolOf('svelte-check'), 'bin/svelte-check');
  const complaints = await said(checker, '--tsconfig', 'tsconfig.svelte.json', '--output', 'machine');
  expect(complaints).toMatch(/COMPLETED \d+ FILES/);
  const found = [...complaints.matchAll(/^\d+ (?:ERROR|WARNING) "([^"]+)" (\d+):/gm)];
  expect(found.map(([, file, line]) => `${file ?? ''}:${line ?? ''}`)).toEqual(
    await markedIn('Wrong.svelte'),
  );
});

interface LitElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<string, { readonly attribute?: unknown }>;
}

const elements = [
  ['RelationsTimeline', 'renderTimeline', [[]]],
  [
    'TreatyCard',
    'renderTreatyCard',
    [{ id: 'a', label: 'A', signed: { edtf: '1921', earliest: '1921-01-01', latest: '1921-12-31' } }],
  ],
] as const;

describe.each(elements)('the types of %s', (name, renderer, [content]) => {
  const installed = (file: string) =>
    path.join(project.folder, 'node_modules/@russia-turkey/widgets/dist', file);
  const types = () => installed('types/attributes.d.ts');
  const imported = async (file: string) =>
    (await import(pathToFileURL(installed(file)).href)) as Readonly<Record<string, unknown>>;
  const elementClass = async () => (await imported('index.js'))[name] as LitElementClass;

  test('name the attributes of the element, no more and no less', async () => {
    const { observedAttributes } = await elementClass();
    // Every element of a page has it.
    const own = observedAttributes.filter((attribute) => attribute !== 'lang');
    expect(membersOf(types(), `${name}Attributes`)).toEqual([...own].sort());
  });

  test('name the properties that are no attributes, no more and no less', async () => {
    const { elementProperties } = await elementClass();
    const own = [...elementProperties].flatMap(([key, { attribute }]) => (attribute === false ? [key] : []));
    expect(membersOf(types(), `${name}Property`)).toEqual(own.sort());
  });

  test('agree with what a server writes', async () => {
    const render = (await imported('ssr.js'))[renderer] as (...args: unknown[]) => string;
    for (const attribute of membersOf(types(), `${name}Attributes`))
      expect(render(content, { [attribute]: '2' })).toContain(` ${attribute}="2"`);
  });
});

/** The names in an interface, or in a union of texts, of a file of declarations by itself. */
function membersOf(file: string, type: string): string[] {
  const program = ts.createProgram([file], { noResolve: true, noLib: true, types: [] });
  const source = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const module = source && checker.getSymbolAtLocation(source);
  const found = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
  if (!found) throw new Error(`${file} exports no type ${type}.`);
  const declared = checker.getDeclaredTypeOfSymbol(found);
  const texts = (declared.isUnion() ? declared.types : [declared]).filter((one) => one.isStringLiteral());
  const names =
    texts.length > 0 ? texts.map(({ value }) => value) : declared.getProperties().map(({ name }) => name);
  return names.sort();
}
