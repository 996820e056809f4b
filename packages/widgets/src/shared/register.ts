import { version } from './version.ts';

/**
 * Defines elements. The first copy of the library on a page wins; a later one says so, in one line, and stays out.
 *
 * @param elements by tag
 */
export function register(
  elements: Readonly<Record<string, CustomElementConstructor>>,
  registry: CustomElementRegistry = customElements,
): void {
  const taken: string[] = [];
  for (const [tag, element] of Object.entries(elements)) {
    const present = registry.get(tag);
    if (!present) registry.define(tag, element);
    else if (present !== element)
      taken.push(`<${tag}> ${String(Reflect.get(present, 'version') ?? 'of unknown version')}`);
  }
  if (taken.length > 0)
    console.info(`Already on this page: ${taken.join(', ')}. Their version ${version} stays unused.`);
}
