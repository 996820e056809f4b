import type { Language } from '@russia-turkey/core';

const known: readonly string[] = ['en', 'ru', 'tr'];

/** `ru_RU`, `tr-TR` and `EN` are understood; `C`, `x-default`, an empty or unknown tag is not. */
export function toLanguage(tag: string | null | undefined): Language | undefined {
  const primary = tag
    ?.trim()
    .toLowerCase()
    .split(/[-_.@]/)[0];
  return primary !== undefined && known.includes(primary) ? (primary as Language) : undefined;
}

/**
 * The language of an element: its own `lang`, the nearest `lang` around it, through shadow hosts, then the document's,
 * then the reader's, then English. A `lang` that is not one of the three is passed over, so that a widget in a German
 * page speaks the reader's language.
 */
export function languageOf(element: Element): Language {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const language = toLanguage(node.getAttribute('lang'));
      if (language) return language;
    }
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  for (const tag of navigator.languages) {
    const language = toLanguage(tag);
    if (language) return language;
  }
  return 'en';
}
