import { type Box, isWithin, overlap, textWidth } from '../svg/boxes.ts';

export interface Wanted {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Half the side of the mark; 0 where the name itself is the mark, as of a sea. */
  readonly mark: number;
}

export interface Label extends Wanted {
  readonly box: Box;
  /** The side on which the name is bound, so that a face of another width still begins beside its mark. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** The name stands too far from its mark to belong to it without a line. */
  readonly leader?: readonly [x: number, y: number];
}

const size = 13;
const height = 15;
const gap = 4;

/** Near first, then further away with a leader. The order of sides is that of cartographers: right above all. */
const sides = [
  [1, 0],
  [1, -1],
  [1, 1],
  [-1, 0],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
const distances = [0, 14, 26, 40, 56, 74] as const;

/**
 * Room for every name, so that none covers another or a mark. The first of the list choose first. A name for which no
 * room is left within the frame is an error: the plate is too full and needs a wider one.
 */
export function labelled(all: readonly Wanted[], frame: Box): readonly Label[] {
  const taken: Box[] = all
    .filter(({ mark }) => mark > 0)
    .map(({ x, y, mark }) => ({ left: x - mark, right: x + mark, top: y - mark, bottom: y + mark }));
  return all.map((wanted) => {
    const own = taken.find((box) => wanted.mark > 0 && isWithin(pointBox(wanted), box));
    const free = (box: Box) =>
      isWithin(box, frame) && !taken.some((other) => other !== own && overlap(box, other));
    for (const candidate of candidatesFor(wanted)) {
      if (!free(candidate.box)) continue;
      taken.push(candidate.box);
      return candidate;
    }
    throw new Error(
      `The map has no room for the name “${wanted.text}”. Enlarge the plates in src/map/view.ts, or let labels go further in src/map/labels.ts.`,
    );
  });
}

const pointBox = ({ x, y }: Wanted): Box => ({ left: x, right: x, top: y, bottom: y });

function* candidatesFor(wanted: Wanted): Generator<Label> {
  const { x, y, mark, text } = wanted;
  const width = textWidth(text, size);
  // A sea bears its name in its midst.
  if (mark === 0) yield { ...wanted, anchor: 'middle', box: around(x - width / 2, y - height / 2, width) };
  for (const distance of distances) {
    for (const [across, down] of sides) {
      const away = (mark + gap + distance) * (across !== 0 && down !== 0 ? 0.75 : 1);
      const anchor = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
      const left = { middle: x - width / 2, start: x + away, end: x - away - width }[anchor];
      // Above and below the whole name must clear the mark; at a corner it may begin beside it.
      const top = y - height / 2 + down * (away + height / 2 - (across === 0 ? 0 : 4));
      const label: Label = { ...wanted, anchor, box: around(left, top, width) };
      yield distance === 0 ? label : { ...label, leader: nearest(label) };
    }
  }
}

/** The point of a name where its leader arrives. */
function nearest({ anchor, box, x, y }: Label): readonly [x: number, y: number] {
  const middle = (box.top + box.bottom) / 2;
  if (anchor === 'middle') return [x, middle < y ? box.bottom : box.top];
  return [anchor === 'start' ? box.left - 2 : box.right + 2, middle];
}

const around = (left: number, top: number, width: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
