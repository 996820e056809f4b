// The reference of what the packages publish, from their sources: one page an entry.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { root } from '../tools.mjs';

const folders = ['core', 'widgets'];

/** Written by hand: data are no functions, and types of frameworks have none. */
const elsewhere =
  /^\.\/((en|ru|tr|all|cdn|data)(\/|$)|schema\/|(meta|react|svelte|vue|define)$|[\w-]+\.json$)/;

/** @typedef {{ package: string, entry: string, file: string, page: string }} Entry */

/** @returns {Entry[]} the entries with functions or types, with the source of each */
export function entries() {
  return folders.flatMap((folder) => {
    const { name, exports } = manifestOf(folder);
    return Object.entries(exports)
      .filter(([entry]) => !elsewhere.test(entry))
      .flatMap(([entry, target]) => {
        const declared = /** @type {{ types: string }} */ (target).types;
        return spelledOut(folder, entry, declared.replace('./dist/', 'src/').replace(/\.d\.ts$/, '.ts'));
      })
      .map(({ entry, file }) => ({
        package: name,
        entry,
        file,
        page: `${folder}${entry === '.' ? '' : `-${entry.slice(2).replaceAll('/', '-')}`}.md`,
      }));
  });
}

/** An entry with a star stands for as many as there are files. */
function spelledOut(folder, entry, file) {
  const full = path.join(root, 'packages', folder, file);
  if (!entry.includes('*')) return [{ entry, file: full }];
  const [before, after] = full.split('*');
  return readdirSync(before)
    .filter((found) => found.endsWith(after) && !found.includes('.test.'))
    .sort()
    .map((found) => ({
      entry: entry.replace('*', found.slice(0, -after.length)),
      file: path.join(before, found),
    }));
}

/** @param {string} folder */
const manifestOf = (folder) =>
  JSON.parse(readFileSync(path.join(root, 'packages', folder, 'package.json'), 'utf8'));

/** @returns {Map<string, string>} page → its text, as it must be in `docs/api` */
export function apiPages() {
  const all = entries();
  const program = ts.createProgram(
    all.map(({ file }) => file),
    {
      noLib: true,
      types: [],
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      allowImportingTsExtensions: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  const pages = new Map();
  const index = [];
  for (const { package: name, entry, file, page } of all) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module, and ${name} publishes it as “${entry}”.`);
    const things = checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, declared: declarationOf(checker, symbol) }))
      .filter(({ name: exported }) => exported !== 'format')
      .map(({ name: exported, declared }) => describe(exported, declared))
      .sort((a, b) => order.indexOf(a.sort) - order.indexOf(b.sort) || compare(a.name, b.name));
    const imported = entry === '.' ? name : `${name}/${entry.slice(2)}`;
    pages.set(page, pageOf(imported, summaryOf(source), things));
    index.push({ imported, page, summary: summaryOf(source), things });
  }
  pages.set('README.md', indexOf(index));
  return pages;
}

const order = ['function', 'class', 'value', 'type'];
const headings = { function: 'Functions', class: 'Classes', value: 'Values', type: 'Types' };

/** By code point: the page must not depend on the language of a machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function declarationOf(checker, symbol) {
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declared = real.declarations?.[0];
  if (!declared) throw new Error(`“${symbol.name}” is published and declared nowhere.`);
  return declared;
}

/** The doc block at the top of a file, where it is not that of a declaration. */
function summaryOf(source) {
  const [first] = ts.getLeadingCommentRanges(source.text, 0) ?? [];
  const text = first && source.text.slice(first.pos, first.end);
  if (!text?.startsWith('/**')) return '';
  const next = source.statements[0];
  if (next && !ts.isExportDeclaration(next) && !ts.isImportDeclaration(next)) return '';
  return text
    .slice(3, -2)
    .replaceAll(/^\s*\*/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function describe(name, declared) {
  const statement = ts.isVariableDeclaration(declared) ? declared.parent.parent : declared;
  const blocks = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
  const doc = textOf(blocks.at(-1)?.comment);
  const tags = ts.getJSDocTags(statement);
  const of = (tag) => tags.filter(({ tagName }) => tagName.text === tag);
  return {
    name,
    ...codeOf(name, declared),
    doc,
    parameters: of('param').map(
      (tag) => `\`${tag.name.getText()}\`: ${textOf(tag.comment).replace(/^-\s*/, '')}`,
    ),
    errors: of('throws').map((tag) => errorOf(tag)),
    examples: of('example').map((tag) => textOf(tag.comment)),
  };
}

const textOf = (comment) =>
  (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\{@link ([^}|]+?)\s*\}/g, '`$1`').trim();

function errorOf(tag) {
  const type = tag.typeExpression?.type.getText();
  return `${type ? `\`${type}\` ` : ''}${textOf(tag.comment)}`;
}

/** What is declared, as a reader of a declaration file would see it. */
function codeOf(name, declared) {
  if (ts.isFunctionDeclaration(declared))
    return { sort: 'function', code: `function ${signature(name, declared)}` };
  if (ts.isVariableDeclaration(declared)) {
    const value = declared.initializer;
    if (value && ts.isArrowFunction(value))
      return { sort: 'function', code: `function ${signature(name, value)}` };
    const type = declared.type?.getText();
    return { sort: 'value', code: type ? `const ${name}: ${type}` : '' };
  }
  if (ts.isClassDeclaration(declared)) return { sort: 'class', code: classOf(declared) };
  return { sort: 'type', code: declared.getText().replace(/^export /, '') };
}

function signature(name, declared) {
  const generic = declared.typeParameters
    ? `<${declared.typeParameters.map((one) => one.getText()).join(', ')}>`
    : '';
  const parameters = declared.parameters.map((one) => one.getText()).join(', ');
  return `${name}${generic}(${parameters})${declared.type ? `: ${declared.type.getText()}` : ''}`;
}

/** The shape that a caller meets. Of an element the manifest says more than its class. */
function classOf(declared) {
  const heritage = (declared.heritageClauses ?? []).map((clause) => ` ${clause.getText()}`).join('');
  const isElement = heritage.includes('RelationsElement');
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  const members = declared.members.filter(
    (one) =>
      one.name &&
      !ts.isPrivateIdentifier(one.name) &&
      (ts.getCombinedModifierFlags(one) & hidden) === 0 &&
      (ts.isPropertyDeclaration(one) || ts.isGetAccessor(one)),
  );
  const lines = members.map(
    (one) =>
      `  ${one
        .getText()
        .replace(/\s*\{[\s\S]*$/, '')
        .replace(/^override /, '')}`,
  );
  return isElement
    ? `class ${declared.name.text}${heritage}`
    : `class ${declared.name.text}${heritage} {\n${lines.map((line) => line.replace(/;?$/, ';')).join('\n')}\n}`;
}

const generated = '<!-- From the doc blocks of the sources, by `pnpm run docs`. Change those. -->';

function pageOf(imported, summary, things) {
  const parts = [`# \`${imported}\``, generated, summary];
  for (const sort of order) {
    const of = things.filter((one) => one.sort === sort);
    if (of.length === 0) continue;
    parts.push(`## ${headings[sort]}`);
    for (const thing of of) parts.push(...partsOf(thing));
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const partsOf = ({ name, code, doc, parameters, errors, examples }) => [
  `### \`${name}\``,
  doc,
  code && `\`\`\`ts\n${code}\n\`\`\``,
  parameters.length > 0 && parameters.map((line) => `- ${line}`).join('\n'),
  errors.length > 0 && `Throws:\n\n${errors.map((line) => `- ${line}`).join('\n')}`,
  ...examples.map((example) => `Example:\n\n\`\`\`ts\n${example}\n\`\`\``),
];

function indexOf(index) {
  const list = index.map(({ imported, page, summary, things }) => {
    const names = things.filter(({ sort }) => sort !== 'type').map(({ name }) => `\`${name}\``);
    return `- [\`${imported}\`](${page})${summary && `: ${summary}`} ${names.join(' ')}`;
  });
  return `# Reference

${generated}

Every function that the packages publish, with what it takes, what it refuses and examples that tests run. Data
entries and their shapes: [core’s README](../../packages/core/README.md). Attributes, properties, events, slots and
parts of the elements: [the README of the widgets](../../packages/widgets/README.md).

${list.join('\n')}
`;
}
