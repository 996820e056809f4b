import { asksForHeight, heightMessages, hostOf } from './height-messages.ts';

/** Tells the page around this one how high it is: now, whenever that changes, and when asked. Upward only. */
export function announceHeight(page: Window & typeof globalThis): void {
  const { parent, document, location } = page;
  if (parent === page) return;
  const host = hostOf(location);
  let told = 0;
  const tell = (again: boolean) => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told && !again) return;
    told = height;
    // Any page may show this one, so any may know how high it is; nothing else is said.
    for (const message of heightMessages(height, host)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => tell(false)).observe(document.documentElement);
  page.addEventListener('load', () => tell(true));
  page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asksForHeight(data, host)) tell(true);
  });
  tell(true);
}
