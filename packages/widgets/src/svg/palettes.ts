import type { Palette } from '../relations-timeline/chart/surface.ts';

export type SvgTheme = 'light' | 'dark';

/** The colours of `shared/theme.css` as a picture without a style sheet has them; a test holds the two together. */
export const palettes: Readonly<Record<SvgTheme, Palette>> = {
  light: {
    ink: '#1d1b18',
    soft: '#5d574e',
    paper: '#fdfbf7',
    line: '#d9d1c2',
    control: '#8b8274',
    accent: '#7a3b12',
    hostile: '#8f3423',
    tense: '#a5633e',
    cool: '#777164',
    cooperative: '#3f7873',
    allied: '#12605c',
    band: '#fffdf8',
  },
  dark: {
    ink: '#ece7dd',
    soft: '#b3aa9b',
    paper: '#171614',
    line: '#3d3832',
    control: '#857c6f',
    accent: '#e2a36f',
    hostile: '#c4654f',
    tense: '#c08a68',
    cool: '#98917f',
    cooperative: '#5f9f99',
    allied: '#58c2b8',
    band: '#141210',
  },
};
