import { hostOf } from './height-messages.ts';

/**
 * WordPress shows what it found by oEmbed in a frame that may open no window. It follows a link itself when the frame
 * asks for it, to the frame’s own host only.
 */
export function openLinksThroughWordPress(page: Window & typeof globalThis): void {
  const { wordpressSecret: secret } = hostOf(page.location);
  if (page.parent === page || secret === undefined) return;
  page.document.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    if (!link || link.target === '_self' || link.host !== page.location.host) return;
    event.preventDefault();
    page.parent.postMessage({ message: 'link', value: link.href, secret }, '*');
  });
}
