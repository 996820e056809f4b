import { oneOf, wholeNumber } from '../html/options.ts';
import type { SvgTheme } from './palettes.ts';

/** What pictures have in common. */
export interface PictureOptions {
  /** `en`, `ru`, `tr` or a tag that begins so (`tr-TR`); English for any other. */
  readonly lang?: string;
  /** In pixels, 320 to 4096; 1200 unless told. The height follows. */
  readonly width?: number;
  /** `light` unless told. */
  readonly theme?: SvgTheme;
  /** In pixels, 8 to 64; 20 unless told, which a preview half as wide still leaves readable. */
  readonly fontSize?: number;
  /** A line at the foot: who made the picture, where it is from. */
  readonly credit?: string;
  /** ISO day; the day on which this runs unless told. */
  readonly today?: string;
}

/** @throws {RangeError} for a value that an option cannot have */
export function readPictureOptions({ width, theme, fontSize }: PictureOptions) {
  return {
    width: wholeNumber('width', width ?? 1200, 320, 4096),
    theme: oneOf<SvgTheme>('theme', theme ?? 'light', ['light', 'dark']),
    fontSize: wholeNumber('fontSize', fontSize ?? 20, 8, 64),
  };
}
