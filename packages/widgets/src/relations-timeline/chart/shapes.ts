import type { EntryKind } from '../entry.ts';

/** Shape before colour: what a mark says without a legend colour. */
export type Shape = 'diamond' | 'circle' | 'triangle' | 'square' | 'bar' | 'line' | 'arrow';

const eventShapes: Readonly<Record<string, Shape>> = {
  meeting: 'circle',
  visit: 'circle',
  statement: 'circle',
  recognition: 'circle',
  mediation: 'circle',
  battle: 'triangle',
  incident: 'triangle',
  attack: 'triangle',
  'military-move': 'triangle',
  death: 'triangle',
  revolution: 'triangle',
};

export function shapeOf(kind: EntryKind, type: string): Shape {
  if (kind === 'treaties') return 'diamond';
  if (kind === 'wars') return 'bar';
  if (kind === 'projects') return 'line';
  return eventShapes[type] ?? 'square';
}

/** An SVG path of the shape, centred, `size` pixels across. */
export function shapePath(shape: Shape, size: number): string {
  const r = size / 2;
  switch (shape) {
    case 'diamond':
      return `M0 ${-r * 1.15}L${r * 1.15} 0L0 ${r * 1.15}L${-r * 1.15} 0Z`;
    case 'circle':
      return `M${-r * 0.95} 0a${r * 0.95} ${r * 0.95} 0 1 0 ${r * 1.9} 0a${r * 0.95} ${r * 0.95} 0 1 0 ${-r * 1.9} 0Z`;
    case 'triangle':
      return `M0 ${-r * 1.1}L${r * 1.05} ${r * 0.85}L${-r * 1.05} ${r * 0.85}Z`;
    case 'square':
      return boxPath(r * 0.85, r * 0.85);
    case 'bar':
      return boxPath(r * 1.3, r * 0.4);
    case 'arrow':
      return `M0 ${-r}L${r} 0L0 ${r}Z`;
    case 'line':
      return boxPath(r * 1.3, r * 0.2);
  }
}

/** Of half a width and half a height. */
const boxPath = (x: number, y: number) => `M${-x} ${-y}h${x * 2}v${y * 2}h${-x * 2}Z`;
