/** What a page in a frame knows of the page around it. */
export interface Host {
  /** Of the frame, as Medium compares it. */
  readonly address: string;
  /** How Pym’s parent names the frame: `childId` in its address. */
  readonly pymId?: string | undefined;
  /** What WordPress put behind the `#` of the frame’s address. */
  readonly wordpressSecret?: string | undefined;
}

export const ownType = 'russia-turkey:height';
export const ownRequest = 'russia-turkey:height-request';

const word = /^[a-zA-Z0-9_-]{1,64}$/u;

export function hostOf({ href, search, hash }: Pick<Location, 'href' | 'search' | 'hash'>): Host {
  const pymId = new URLSearchParams(search).get('childId') ?? undefined;
  const secret = /^#\?secret=([a-zA-Z0-9]{1,64})$/u.exec(hash)?.[1];
  return {
    address: href,
    ...(pymId !== undefined && word.test(pymId) ? { pymId } : {}),
    ...(secret === undefined ? {} : { wordpressSecret: secret }),
  };
}

/**
 * A height in the forms that hosts speak. Nobody can tell from inside which host it is, so all are sent that could be
 * understood; a host passes over what is not its own.
 *
 * @param height in pixels
 */
export function heightMessages(height: number, { address, pymId, wordpressSecret }: Host): unknown[] {
  const messages: unknown[] = [
    { type: ownType, height },
    // AMP: amp-iframe with `resizable`.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium, by Embedly: a text, with the address as it stands in the frame.
    JSON.stringify({ src: address, context: 'iframe.resize', height }),
    // The Guardian: interactives, by iframe-messenger.
    JSON.stringify({ id: 'iframeMessenger:russia-turkey', type: 'set-height', value: height, href: address }),
  ];
  // Pym by NPR.
  if (pymId !== undefined) messages.push(['pym', pymId, 'height', String(height)].join('xPYMx'));
  // wp-embed of WordPress.
  if (wordpressSecret !== undefined)
    messages.push({ message: 'height', value: height, secret: wordpressSecret });
  return messages;
}

/** Whether a host asks for the height, in one of the forms that are documented; anything else is no question. */
export function asksForHeight(data: unknown, { pymId, wordpressSecret }: Host): boolean {
  if (typeof data === 'string') {
    if (pymId === undefined || data.length > 200) return false;
    const [pym, id, type, ...rest] = data.split('xPYMx');
    return pym === 'pym' && id === pymId && type === 'width' && rest.length === 1;
  }
  if (typeof data !== 'object' || data === null) return false;
  const { type, message, secret } = data as Readonly<Record<string, unknown>>;
  if (type === ownRequest) return true;
  return wordpressSecret !== undefined && message === 'ready' && secret === wordpressSecret;
}
