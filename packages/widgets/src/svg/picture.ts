import { type Content, type Markup, attributes, markup } from '../html/markup.ts';
import type { Language } from '@russia-turkey/core';

export interface Picture {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly paper: string;
  readonly fontSize: number;
  readonly content: Content;
}

/** Quoted inside an attribute, so single quotes; every system has one of them. */
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** A whole SVG file: with a name and a description for who does not see it, on a ground of its own, and nothing that loads. */
export function picture({
  language,
  width,
  height,
  title,
  description,
  paper,
  fontSize,
  content,
}: Picture): Markup {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: language,
    'xml:lang': language,
    'aria-labelledby': 'title description',
    'font-family': FONTS,
    'font-size': String(fontSize),
  };
  const ground = { width: String(width), height: String(height), fill: paper };
  return markup`<svg${attributes(root)}><title id="title">${title}</title><desc id="description">${description}</desc><rect${attributes(ground)}/>${content}</svg>`;
}

/** Part of a picture, moved. */
export const moved = (x: number, y: number, content: Content): Markup =>
  markup`<g${attributes({ transform: `translate(${x} ${y})` })}>${content}</g>`;
