import { unsafeCSS } from 'lit';
import css from './tools.css?inline';

/** Everything that a reader does with a timeline beside reading it. */
export { controls, forgetErrors } from './controls.ts';
export { attachGestures } from './gestures.ts';
export { matcher } from './matches.ts';
export { overview, paintOverview } from './overview.ts';
export const toolStyles = unsafeCSS(css);
