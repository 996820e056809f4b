import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface Attribute {
  readonly name: string;
  /** The property that it sets; none for `lang`, which is the platform’s. */
  readonly property?: string;
  readonly description: string;
  /** As TypeScript has it, with the words of a closed list spelled out. */
  readonly type: string;
  readonly reflects: boolean;
}

export interface Property {
  readonly name: string;
  readonly attribute?: string;
  readonly description: string;
  readonly type: string;
  readonly readonly: boolean;
  readonly reflects: boolean;
}

export interface Method {
  readonly name: string;
  readonly description: string;
  readonly isStatic: boolean;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string;
    readonly optional: boolean;
    readonly default?: string;
  }[];
  readonly returns: string;
}

export interface Named {
  readonly name: string;
  readonly description: string;
}

export interface ElementDescription {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Property[];
  readonly methods: readonly Method[];
  readonly events: readonly (Named & { readonly type: string })[];
  readonly slots: readonly Named[];
  readonly parts: readonly Named[];
  readonly states: readonly Named[];
}

const widgets = path.resolve(import.meta.dirname, '../..');

/** Of both elements; their own tags say more. */
const states: Readonly<Record<string, string>> = {
  loading: 'what it shows is on its way',
  ready: 'it shows its content',
  empty: 'there is nothing to show; the author’s own text stays',
  error: 'nothing could be shown; the author’s own text stays',
  filtered: 'less is shown than there is',
  'in-force': 'the treaty is in force on the day',
  ended: 'the treaty has ended by the day',
};

const sharedStates = ['loading', 'ready', 'empty', 'error'];

const language = {
  name: 'lang',
  description: '`en`, `ru` or `tr`; else the nearest `lang` around the element',
  type: "'en' | 'ru' | 'tr'",
  reflects: false,
} as const satisfies Attribute;

/** What frameworks are told that an attribute takes, by its name. */
type AttributeTypes = ReadonlyMap<string, string>;

/**
 * What the sources of an element say of it: `static properties`, its doc block, its public members.
 *
 * @param file under `src`
 * @throws {Error} when doc block and code do not name the same
 */
export function readElement(file: string, tag: string, types: AttributeTypes): ElementDescription {
  const source = sourceOf(file);
  const found = source.statements.find(
    (statement) => ts.isClassDeclaration(statement) && textOfHeritage(statement).includes('RelationsElement'),
  );
  if (!found || !ts.isClassDeclaration(found) || !found.name) throw new Error(`${file} declares no element.`);
  const tags = tagsOf(found);
  const fields = fieldsOf(found);
  const declared = declaredProperties(found).map((property) => ({
    ...property,
    description:
      property.attribute === undefined
        ? (tags.get('prop')?.get(property.name) ?? fields.get(property.name)?.description)
        : tags.get('attr')?.get(property.attribute),
    type: fields.get(property.name)?.type,
  }));
  for (const { name, attribute, description, type } of declared) {
    if (description === undefined)
      throw new Error(
        `${file}: “${attribute ?? name}” has no @${attribute ? 'attr' : 'prop'} in the doc block.`,
      );
    if (type === undefined) throw new Error(`${file}: “${name}” is declared nowhere in the class.`);
  }
  const known = new Set(['lang', ...declared.flatMap(({ name, attribute }) => [name, attribute ?? name])]);
  for (const name of [...(tags.get('attr')?.keys() ?? []), ...(tags.get('prop')?.keys() ?? [])])
    if (!known.has(name))
      throw new Error(`${file}: the doc block names “${name}”, and the element has none.`);

  return {
    tag,
    className: found.name.text,
    description: descriptionOf(found),
    attributes: [
      ...declared.flatMap(({ name, attribute, description = '', type = '', reflects }) =>
        attribute === undefined
          ? []
          : [
              {
                name: attribute,
                property: name,
                description,
                type: types.get(attribute) ?? written(type),
                reflects,
              },
            ],
      ),
      language,
    ],
    properties: [
      ...declared.map(({ name, attribute, description = '', type = '', reflects }) => ({
        name,
        ...(attribute === undefined ? {} : { attribute }),
        description,
        type,
        readonly: false,
        reflects,
      })),
      ...readOnly(
        found,
        declared.map(({ name }) => name),
      ),
      { name: 'state', description: 'what it is at', type: 'ElementState', readonly: true, reflects: false },
    ],
    methods: methodsOf(found),
    events: events(tags.get('fires') ?? new Map()),
    slots: named(tags.get('slot')),
    parts: named(tags.get('csspart')),
    states: statesOf(source, tags.get('cssstate')),
  };
}

/** The tokens that a page may set, with what they are unless set. */
export function readTokens(): (Named & { readonly default: string })[] {
  const css = readFileSync(path.join(widgets, 'src/shared/theme.css'), 'utf8');
  return [...css.matchAll(/--_[a-z-]+: var\((--rt-[a-z-]+), (.+)\);$/gm)].map(([, name = '', value = '']) => {
    const description = tokens[name];
    if (description === undefined)
      throw new Error(`${name} in theme.css has no description. Write one here.`);
    return { name, description, default: value };
  });
}

const tokens: Readonly<Record<string, string>> = {
  '--rt-ink': 'text',
  '--rt-soft-ink': 'text of less weight',
  '--rt-paper': 'the ground',
  '--rt-tint': 'the ground of what stands out from it',
  '--rt-line': 'rules',
  '--rt-control-line': 'edges of controls',
  '--rt-accent': 'links and focus',
  '--rt-stance-hostile': 'relations that were hostile',
  '--rt-stance-tense': 'relations that were tense',
  '--rt-stance-cool': 'relations that were cool',
  '--rt-stance-cooperative': 'relations of cooperation',
  '--rt-stance-allied': 'relations of allies',
};

/** What templates of frameworks may write, by attribute: the published types, with closed lists spelled out. */
export function readAttributeTypes(name: string): AttributeTypes {
  const file = path.join(widgets, 'src/types/attributes.ts');
  const program = ts.createProgram([file], {
    strict: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const members = source?.statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  );
  if (!members || !ts.isInterfaceDeclaration(members)) throw new Error(`${file} has no interface ${name}.`);
  return new Map(
    members.members.filter(ts.isPropertySignature).map((member) => {
      const declared = checker.getNonNullableType(checker.getTypeAtLocation(member));
      const words = (declared.isUnion() ? declared.types : [declared]).map((type) =>
        checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation).replaceAll('"', "'"),
      );
      // Words in a row are no closed list.
      if (words.some((word) => word.startsWith('`') && word !== '`${number}`'))
        return [nameOf(member.name), 'string'];
      // A number as text and as number is one thing in HTML; so is what is there by its name alone.
      const kept = words.filter((word) => !/^(''|false|`)/.test(word) && !words.includes(`'${word}'`));
      return [nameOf(member.name), kept.join(' | ').replace(/^true$/, 'boolean')];
    }),
  );
}

function sourceOf(file: string): ts.SourceFile {
  const text = readFileSync(path.join(widgets, 'src', file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

const textOfHeritage = (declared: ts.ClassDeclaration) =>
  (declared.heritageClauses ?? []).map((clause) => clause.getText()).join(' ');

const nameOf = (name: ts.PropertyName) => (ts.isStringLiteral(name) ? name.text : name.getText());

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const descriptionOf = (node: ts.Node): string =>
  oneLine(
    ts
      .getJSDocCommentsAndTags(node)
      .filter(ts.isJSDoc)
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
      .join(' '),
  );

/** `@attr from - first day` as tag → name → words. The name of the default slot is empty. */
function tagsOf(node: ts.Node): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { tagName, comment } of ts.getJSDocTags(node)) {
    const [, name = '', description = ''] =
      /^([^\s-][^\s]*)?\s*(?:-\s*(.*))?$/s.exec((ts.getTextOfJSDocComment(comment) ?? '').trim()) ?? [];
    const of = found.get(tagName.text) ?? new Map<string, string>();
    found.set(tagName.text, of.set(name, oneLine(description)));
  }
  return found;
}

const named = (of: ReadonlyMap<string, string> | undefined): Named[] =>
  [...(of ?? [])].map(([name, description]) => ({ name, description }));

/** The members of `static properties`. */
function declaredProperties(declared: ts.ClassDeclaration) {
  const member = declared.members.find(
    (one) => ts.isPropertyDeclaration(one) && one.name.getText() === 'properties',
  );
  const value = member && ts.isPropertyDeclaration(member) ? member.initializer : undefined;
  if (!value || !ts.isObjectLiteralExpression(value))
    throw new Error('An element has no “static properties”.');
  return value.properties.filter(ts.isPropertyAssignment).map((property) => {
    const name = nameOf(property.name);
    const options = new Map<string, ts.Expression>();
    if (ts.isObjectLiteralExpression(property.initializer))
      for (const option of property.initializer.properties)
        if (ts.isPropertyAssignment(option)) options.set(nameOf(option.name), option.initializer);
    const attribute = options.get('attribute');
    return {
      name,
      attribute:
        attribute?.kind === ts.SyntaxKind.FalseKeyword
          ? undefined
          : attribute && ts.isStringLiteral(attribute)
            ? attribute.text
            : name.toLowerCase(),
      reflects: options.get('reflect')?.kind === ts.SyntaxKind.TrueKeyword,
    };
  });
}

const isPublic = (member: ts.ClassElement) =>
  member.name !== undefined &&
  !ts.isPrivateIdentifier(member.name) &&
  (ts.getCombinedModifierFlags(member) &
    (ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override)) ===
    0;

const isStatic = (member: ts.ClassElement) =>
  (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;

/** Fields and accessors; of a pair the setter says what may be written. */
function fieldsOf(declared: ts.ClassDeclaration): Map<string, { description?: string; type: string }> {
  const found = new Map<string, { description?: string; type: string }>();
  for (const member of declared.members) {
    if (!isPublic(member) || !member.name || isStatic(member)) continue;
    const type = ts.isSetAccessor(member)
      ? member.parameters[0]?.type
      : ts.isPropertyDeclaration(member) || ts.isGetAccessor(member)
        ? member.type
        : undefined;
    if (!type) continue;
    const description = descriptionOf(member);
    found.set(nameOf(member.name), {
      type: oneLine(type.getText()),
      ...(description ? { description } : {}),
    });
  }
  return found;
}

function readOnly(declared: ts.ClassDeclaration, besides: readonly string[]): Property[] {
  return declared.members.filter(ts.isGetAccessor).flatMap((member) => {
    const name = nameOf(member.name);
    return !isPublic(member) || besides.includes(name)
      ? []
      : [
          {
            name,
            description: descriptionOf(member),
            type: oneLine(member.type?.getText() ?? 'unknown'),
            readonly: true,
            reflects: false,
          },
        ];
  });
}

function methodsOf(declared: ts.ClassDeclaration): Method[] {
  return declared.members.filter(ts.isMethodDeclaration).flatMap((member) => {
    if (!isPublic(member)) return [];
    return [
      {
        name: nameOf(member.name),
        description: descriptionOf(member),
        isStatic: isStatic(member),
        parameters: member.parameters.map((parameter) => ({
          name: parameter.name.getText(),
          ...(parameter.type ? { type: parameter.type.getText() } : {}),
          optional: parameter.questionToken !== undefined || parameter.initializer !== undefined,
          ...(parameter.initializer ? { default: parameter.initializer.getText() } : {}),
        })),
        returns: member.type?.getText() ?? 'void',
      },
    ];
  });
}

/** What an event is, where the element does not say more: the doc block of its class. */
function events(fired: ReadonlyMap<string, string>): ElementDescription['events'] {
  const known = new Map(eventClasses().map((event) => [event.event, event]));
  return [...fired].map(([name, description]) => {
    const event = known.get(name);
    if (!event) throw new Error(`No class in events.ts makes “${name}”, which a doc block says is fired.`);
    return { name, description: description || event.description, type: event.className };
  });
}

/** The classes of events, with what they carry. */
export function eventClasses() {
  return sourceOf('shared/events.ts')
    .statements.filter(ts.isClassDeclaration)
    .map((declared) => {
      const event = /super\('([a-z-]+)'/.exec(declared.getText())?.[1];
      if (!event || !declared.name) throw new Error('A class in events.ts makes no event.');
      return {
        className: declared.name.text,
        event,
        description: descriptionOf(declared),
        fields: [...fieldsOf(declared)].map(([name, { type }]) => ({ name, type })),
      };
    });
}

/** Which states the code enters beside those of both elements; the doc block may say more of one. */
function statesOf(source: ts.SourceFile, tags: ReadonlyMap<string, string> | undefined): Named[] {
  const own = [...source.text.matchAll(/toggleState\('([a-z-]+)'/g)].map(([, name = '']) => name);
  return [...new Set([...sharedStates, ...own, ...(tags?.keys() ?? [])])].map((name) => {
    const description = tags?.get(name) || states[name];
    if (!description) throw new Error(`The state “${name}” is described nowhere. Write a @cssstate for it.`);
    return { name, description };
  });
}

/** The part of a property’s type that an attribute can write. */
const written = (type: string) =>
  type
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== 'null' && part !== 'undefined')
    .join(' | ');
