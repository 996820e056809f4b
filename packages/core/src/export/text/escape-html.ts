import { wellFormed } from '../format/well-formed.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text that says the same in HTML, as content and in a quoted attribute.
 *
 * @example
 * escapeHtml('</script>') // '&lt;/script&gt;'
 */
export const escapeHtml = (text: string): string =>
  // HTML has no way to write a NUL.
  wellFormed(text)
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
