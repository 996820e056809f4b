import type { Subject } from './subject.ts';

export interface Image {
  /** From the root of the site. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureFiles {
  readonly svg: Image & { readonly text: string };
  readonly png: Image;
}

const drawn = new Map<string, PictureFiles>();

/** The picture of an embed: as it is drawn, and as points for where no SVG is taken. */
export function picture({ file, svg }: Pick<Subject, 'file' | 'svg'>): PictureFiles {
  let files = drawn.get(file);
  if (!files) {
    const text = svg();
    const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/u.exec(text) ?? [];
    if (width === undefined || height === undefined)
      throw new Error(`The picture of ${file} does not say its size: ${text.slice(0, 120)}`);
    const size = { width: Number(width), height: Number(height) };
    files = { svg: { file: `${file}.svg`, text, ...size }, png: { file: `${file}.png`, ...size } };
    drawn.set(file, files);
  }
  return files;
}
