import type { JavaScriptModule, Package } from 'custom-elements-manifest';
import { elements } from './elements.ts';
import { eventClasses, readTokens } from './read-element.ts';

const index = 'dist/index.js';

/** What nobody has said is left out: an empty text would be shown as one. */
const says = (description: string) => (description ? { description } : {});
const typed = (text: string | undefined) => (text ? { type: { text } } : {});

const elementModules = elements.map((element): JavaScriptModule => {
  const { tag, className, module } = element;
  return {
    kind: 'javascript-module',
    path: module,
    declarations: [
      {
        kind: 'class',
        customElement: true,
        tagName: tag,
        name: className,
        ...says(element.description),
        superclass: { name: 'LitElement', package: 'lit' },
        attributes: element.attributes.map(({ name, property, description, type }) => ({
          name,
          ...says(description),
          ...typed(type),
          ...(property === undefined ? {} : { fieldName: property }),
        })),
        members: [
          ...element.properties.map(({ name, attribute, description, type, readonly, reflects }) => ({
            kind: 'field' as const,
            name,
            privacy: 'public' as const,
            ...says(description),
            ...typed(type),
            ...(attribute === undefined ? {} : { attribute }),
            ...(readonly ? { readonly } : {}),
            ...(reflects ? { reflects } : {}),
          })),
          ...element.methods.map(({ name, description, isStatic, parameters, returns }) => ({
            kind: 'method' as const,
            name,
            privacy: 'public' as const,
            ...says(description),
            ...(isStatic ? { static: true } : {}),
            parameters: parameters.map(({ name, type, optional, default: usual }) => ({
              name,
              ...typed(type),
              ...(optional ? { optional } : {}),
              ...(usual === undefined ? {} : { default: usual }),
            })),
            return: { type: { text: returns } },
          })),
        ],
        events: element.events.map(({ name, description, type }) => ({
          name,
          ...says(description),
          type: { text: type, references: [{ name: type, module: index, start: 0, end: type.length }] },
        })),
        slots: element.slots.map(({ name, description }) => ({ name, ...says(description) })),
        cssParts: element.parts.map(({ name, description }) => ({ name, ...says(description) })),
        cssProperties: readTokens().map((token) => ({ ...token, syntax: '<color>' })),
        cssStates: element.states.map(({ name, description }) => ({ name, ...says(description) })),
      },
    ],
    exports: [{ kind: 'js', name: className, declaration: { name: className, module } }],
  };
});

const events = eventClasses();

/** The manifest of the package, in the form that editors, catalogues and wrappers read. */
export const customElements: Package = {
  schemaVersion: '2.1.0',
  readme: 'README.md',
  modules: [
    {
      kind: 'javascript-module',
      path: index,
      summary: 'the classes, without side effects',
      declarations: events.map(({ className, description, fields }) => ({
        kind: 'class',
        name: className,
        ...says(description),
        superclass: { name: 'Event', package: 'global:' },
        members: fields.map(({ name, type }) => ({
          kind: 'field',
          name,
          privacy: 'public',
          readonly: true,
          type: { text: type },
        })),
      })),
      exports: [
        ...elements.map(({ className, module }) => ({
          kind: 'js' as const,
          name: className,
          declaration: { name: className, module },
        })),
        ...events.map(({ className }) => ({
          kind: 'js' as const,
          name: className,
          declaration: { name: className, module: index },
        })),
      ],
    },
    ...elementModules,
    {
      kind: 'javascript-module',
      path: 'dist/define.js',
      summary: 'registers both elements under their usual names',
      exports: elements.map(({ tag, className, module }) => ({
        kind: 'custom-element-definition',
        name: tag,
        declaration: { name: className, module },
      })),
    },
  ],
};
