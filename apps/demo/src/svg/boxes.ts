/** Where something lies in a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/** Nobody measures type at build time: about as wide as the system's sans serif sets it, rather more than less. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text, (sign) => (wide.test(sign) ? 0.9 : narrow.test(sign) ? 0.38 : 0.64)).reduce(
    (sum, width) => sum + width,
    0,
  ) * size;

const wide = /[MWmwЖШЩЮМФжшщюмф@%—]/u;
const narrow = /[\s.,:;'’iıljtfrI()[\]|!-]/u;
