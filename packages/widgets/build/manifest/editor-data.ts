import { type Attribute, type ElementDescription, readTokens } from './read-element.ts';
import { elements } from './elements.ts';

/** The words of a closed list; nothing where the value is free. */
const wordsOf = ({ type }: Attribute): string[] => {
  const words = type.split('|').map((word) => word.trim());
  return words.every((word) => /^('[^']*'|\d+)$/.test(word))
    ? words.map((word) => word.replaceAll("'", ''))
    : [];
};

const isPresence = ({ type }: Attribute) => type === 'boolean';

const list = (heading: string, names: readonly { readonly name: string; readonly description: string }[]) =>
  names.length === 0
    ? ''
    : `\n\n**${heading}**\n${names
        .map(({ name, description }) => `- \`${name || 'default'}\`${description && ` – ${description}`}`)
        .join('\n')}`;

const described = ({ description, slots, parts, states, events }: ElementDescription) =>
  description + list('Slots', slots) + list('Parts', parts) + list('States', states) + list('Events', events);

/** For the setting `html.customData` of Visual Studio Code. */
export const visualStudioCode = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tag,
    description: { kind: 'markdown', value: described(element) },
    attributes: element.attributes.map((attribute) => ({
      name: attribute.name,
      description: { kind: 'markdown', value: attribute.description },
      // “v”: the attribute stands without a value.
      ...(isPresence(attribute) ? { valueSet: 'v' } : {}),
      ...(wordsOf(attribute).length > 0 ? { values: wordsOf(attribute).map((name) => ({ name })) } : {}),
    })),
  })),
};

/** For IDEs of JetBrains, which find it by the field `web-types` of the manifest. */
export function webTypes(name: string, version: string) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: element.attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: isPresence(attribute)
              ? { kind: 'no-value', type: 'boolean' }
              : { kind: 'plain', type: attribute.type },
          })),
          slots: element.slots,
          js: {
            properties: element.properties.map(({ name, description, type, readonly }) => ({
              name,
              description,
              type,
              ...(readonly ? { 'read-only': true } : {}),
            })),
            events: element.events.map(({ name, description, type }) => ({ name, description, type })),
          },
          css: {
            parts: element.parts,
            properties: readTokens().map(({ name, description, default: usual }) => ({
              name,
              description,
              default: usual,
            })),
          },
        })),
      },
    },
  };
}
