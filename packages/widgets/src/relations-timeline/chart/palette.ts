import type { Palette } from './surface.ts';

const names = [
  'ink',
  'soft',
  'paper',
  'line',
  'control',
  'accent',
  'hostile',
  'tense',
  'cool',
  'cooperative',
  'allied',
  'band',
] as const satisfies readonly (keyof Palette)[];

/**
 * The colours of the style sheet as a canvas understands them.
 *
 * @param probe an element of the shadow root, on which they are tried
 */
export function readPalette(probe: HTMLElement): Palette {
  const forced = matchMedia('(forced-colors: active)').matches;
  const computed = getComputedStyle(probe);
  const palette: Partial<Record<keyof Palette, string>> = {};
  for (const name of names) {
    probe.style.color = `var(--_${name})`;
    palette[name] = (forced && systemColors[name]) || computed.color;
  }
  probe.style.color = '';
  return palette as Palette;
}

/** Where the reader’s system chooses the colours; those of the periods stay, with what is written on them. */
const systemColors: Partial<Palette> = {
  ink: 'CanvasText',
  soft: 'CanvasText',
  paper: 'Canvas',
  line: 'CanvasText',
  control: 'CanvasText',
  accent: 'Highlight',
};
