// What is in the page, through open shadow roots.

export function* deepElements(root: Element): Generator<Element> {
  yield root;
  for (const child of root.children) yield* deepElements(child);
  if (root.shadowRoot) for (const child of root.shadowRoot.children) yield* deepElements(child);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** Text that is neither hidden nor cut off by a box that hides or scrolls what does not fit. */
export function seenText(root: Element): string {
  const pieces: string[] = [];
  collect(root, everywhere, pieces);
  return pieces.join('').replaceAll(/\s+/g, ' ');
}

function collect(node: Node, clip: Box, into: string[]): void {
  if (node instanceof Text) {
    if (isInside(node, clip)) into.push(node.data);
    return;
  }
  if (!(node instanceof Element)) return;
  const { display, overflowX, overflowY } = getComputedStyle(node);
  // What has no box of its own, a slot for instance, does not count as visible.
  if (display !== 'contents' && !node.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return;
  const box = node.getBoundingClientRect();
  const inner: Box = {
    left: overflowX === 'visible' ? clip.left : Math.max(clip.left, box.left),
    right: overflowX === 'visible' ? clip.right : Math.min(clip.right, box.right),
    top: overflowY === 'visible' ? clip.top : Math.max(clip.top, box.top),
    bottom: overflowY === 'visible' ? clip.bottom : Math.min(clip.bottom, box.bottom),
  };
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = node.shadowRoot?.childNodes ?? (assigned.length > 0 ? assigned : node.childNodes);
  for (const child of children) collect(child, inner, into);
  into.push(' ');
}

function isInside(text: Text, { left, top, right, bottom }: Box): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  const box = range.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return box.width > 1 && box.height > 1 && x >= left && x <= right && y >= top && y <= bottom;
}

const labels = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
];

export function stringsIn(root: Element): string[] {
  const found = new Set<string>();
  for (const element of deepElements(root)) {
    if (element instanceof HTMLStyleElement || element instanceof HTMLScriptElement) continue;
    for (const name of labels) found.add(element.getAttribute(name) ?? '');
    for (const within of [element, element.shadowRoot]) {
      for (const child of within?.childNodes ?? []) if (child instanceof Text) found.add(child.data);
    }
  }
  return [...found].map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/** Groups hold entries, and entries hold details. */
const levels = 3;
const closed = 'button[aria-expanded="false"], details:not([open]) > summary';

export async function openDisclosures(root: Element): Promise<void> {
  for (let level = 0; level < levels; level++) {
    for (const element of deepElements(root)) {
      if (element instanceof HTMLElement && element.matches(closed)) element.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

export const signatureOf = (root: Element): string =>
  [...deepElements(root)]
    .map(
      (element) =>
        `${element.outerHTML.length} ${element.getAttribute('style') ?? ''} ${element.getAttribute('class') ?? ''} ${element.scrollTop} ${element.scrollLeft}`,
    )
    .join('\n');
