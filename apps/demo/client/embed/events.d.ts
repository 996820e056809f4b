/** Of the widgets’ events what an embed page listens to; it loads the widgets as a file, not as a module. */
interface DocumentEventMap {
  'rt-error': Event & { readonly problems: readonly { readonly code: string }[] };
}
