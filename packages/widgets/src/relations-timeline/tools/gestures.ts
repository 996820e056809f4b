import { hit } from './hit.ts';
import type { ToolHost } from './host.ts';
import { halt, panned, zoomed } from './move.ts';
import { hover, press } from './pointing.ts';

/** Pixels that a finger or hand trembles without meaning to drag. */
const TREMBLE = 4;
/** Milliseconds after the last movement of a wheel. */
const REST = 160;

/**
 * Wheel with Ctrl or ⌘ and pinch zoom, drag pans, a press chooses. Everything else stays the page’s: its wheel scrolls
 * it, its keys are its own.
 *
 * @returns what takes the listeners away
 */
export function attachGestures(canvas: HTMLCanvasElement, host: ToolHost): () => void {
  const gone = new AbortController();
  const { signal } = gone;
  const at = ({ clientX, clientY }: MouseEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const under = ({ x, y }: { readonly x: number; readonly y: number }) => {
    const layout = host.chart?.layout;
    return layout && hit(layout, x, y);
  };
  const perPixel = () => (host.state.window.to - host.state.window.from) / Math.max(canvas.clientWidth, 1);

  let rest: ReturnType<typeof setTimeout> | undefined;
  const settleSoon = () => {
    clearTimeout(rest);
    rest = setTimeout(() => host.setWindow(host.state.window, true), REST);
  };
  const wheel = (event: WheelEvent) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!event.ctrlKey && !event.metaKey && !sideways) return;
    event.preventDefault();
    halt(host);
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
    const { window } = host.state;
    if (sideways) host.setWindow(panned(window, event.deltaX * unit * perPixel()), false);
    else {
      const factor = Math.exp(Math.min(Math.max(event.deltaY * unit, -200), 200) * 0.0035);
      host.setWindow(zoomed(window, factor, host.chart?.dayAt(at(event).x) ?? window.from), false);
    }
    settleSoon();
  };
  canvas.addEventListener('wheel', wheel, { signal, passive: false });

  const pointers = new Map<number, { x: number; y: number }>();
  let dragged = false;
  let speed = 0;
  let last = 0;
  let glide = 0;
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      cancelAnimationFrame(glide);
      halt(host);
      dragged = pointers.size > 0;
      speed = 0;
      last = event.timeStamp;
      pointers.set(event.pointerId, at(event));
    },
    { signal },
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      const before = pointers.get(event.pointerId);
      const now = at(event);
      if (!before) {
        if (event.pointerType !== 'touch') hover(host, under(now));
        return;
      }
      if (!dragged && Math.abs(now.x - before.x) < TREMBLE) return;
      if (!dragged) {
        dragged = true;
        hover(host, undefined);
        canvas.setPointerCapture(event.pointerId);
      }
      const { window } = host.state;
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const [was, is] = [Math.abs(before.x - other.x), Math.abs(now.x - other.x)];
        const middle = host.chart?.dayAt((now.x + other.x) / 2) ?? window.from;
        if (was > 8 && is > 8) host.setWindow(zoomed(window, was / is, middle), false);
      } else {
        const days = (before.x - now.x) * perPixel();
        const elapsed = Math.max(event.timeStamp - last, 1);
        speed = 0.7 * (days / elapsed) + 0.3 * speed;
        host.setWindow(panned(window, days), false);
      }
      last = event.timeStamp;
      pointers.set(event.pointerId, now);
    },
    { signal },
  );
  const release = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    if (pointers.size > 0) return;
    if (!dragged) {
      const pressed = event.type === 'pointerup' && under(at(event));
      if (pressed) press(host, pressed);
      return;
    }
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (calm || event.timeStamp - last > 80) speed = 0;
    let then = performance.now();
    const step = (now: number) => {
      const elapsed = Math.min(Math.max(now - then, 0), 50);
      then = now;
      speed *= Math.exp(-elapsed / 160);
      const slow = Math.abs(speed / perPixel()) < 0.02;
      host.setWindow(panned(host.state.window, slow ? 0 : speed * elapsed), slow);
      if (!slow) glide = requestAnimationFrame(step);
    };
    step(then);
  };
  canvas.addEventListener('pointerup', release, { signal });
  canvas.addEventListener('pointercancel', release, { signal });
  canvas.addEventListener('pointerleave', () => pointers.size === 0 && hover(host, undefined), { signal });

  return () => {
    gone.abort();
    clearTimeout(rest);
    cancelAnimationFrame(glide);
    halt(host);
  };
}
