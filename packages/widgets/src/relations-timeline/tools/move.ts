import type { Window } from '../timeline-state.ts';
import type { ToolHost } from './host.ts';

/** How long a button’s movement takes, in milliseconds. */
const DURATION = 200;

const moves = new WeakMap<object, number>();

/** Stops a movement where it is. */
export function halt(host: ToolHost): void {
  cancelAnimationFrame(moves.get(host) ?? 0);
  moves.delete(host);
}

/** Moves the window so that the eye can follow; at once for who asked the system for calm. */
export function moveTo(host: ToolHost, wanted: Window): void {
  halt(host);
  const target = host.state.fit(wanted);
  const from = host.state.window;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    host.setWindow(target, true);
    return;
  }
  const start = performance.now();
  const step = (now: number) => {
    const part = Math.min(Math.max((now - start) / DURATION, 0), 1);
    const eased = 1 - (1 - part) ** 3;
    const between = (a: number, b: number) => a + (b - a) * eased;
    host.setWindow({ from: between(from.from, target.from), to: between(from.to, target.to) }, part === 1);
    if (part < 1) moves.set(host, requestAnimationFrame(step));
  };
  moves.set(host, requestAnimationFrame(step));
}

/** Nearer or farther, with one day staying where it is. */
export function zoomed({ from, to }: Window, factor: number, around: number): Window {
  return { from: around - (around - from) * factor, to: around + (to - around) * factor };
}

/** Earlier or later; the state keeps it where there is time. */
export const panned = ({ from, to }: Window, days: number): Window => ({ from: from + days, to: to + days });
