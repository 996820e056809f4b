/** A label that wants a place: its leader stands at `leader`, its text begins at `left` and is `width` wide. */
export interface Wish {
  readonly leader: number;
  readonly left: number;
  readonly width: number;
}

export interface Place {
  readonly row: number;
  readonly x: number;
}

/** After so many labels in a row that find no place, the lane counts as full. */
const PATIENCE = 30;

/**
 * Places labels in rows beside a lane, nearest row first, most important wish first. No two labels overlap and no
 * leader crosses a label. Labels begin at their mark, and rows fill from right to left, so that the leader of an
 * earlier mark rises before the label of a later one begins: a staircase, the way printed chronologies stack their
 * captions. Where the right edge leaves no room, labels end at their mark instead and the stairs go down again.
 *
 * @param wanted in falling importance; none is asked for once the lane is full
 * @returns for each wish its place, or `undefined` where none is left
 */
export function placeLabels(
  wanted: Iterable<Wish>,
  rows: number,
  width: number,
  gap: number,
): (Place | undefined)[] {
  const wishes: Wish[] = [];
  const places: (Place | undefined)[] = [];
  if (rows === 0) return places;
  let accepted: readonly number[] = [];
  let failures = 0;
  for (const wish of wanted) {
    const index = wishes.push(wish) - 1;
    if (wish.width === 0 || wish.width > width) continue;
    const order = inOrder([...accepted, index], wishes, width);
    const stacked = stack(
      order.flatMap((i) => wishes[i] ?? []),
      rows,
      width,
      gap,
    );
    if (!stacked) {
      if (++failures >= PATIENCE) break;
      continue;
    }
    failures = 0;
    accepted = order;
    for (const [position, i] of order.entries()) places[i] = stacked[position];
  }
  return places;
}

/** First those that begin at their mark, from the right; then those that must end at it, from the left. */
function inOrder(indices: readonly number[], wishes: readonly Wish[], width: number): number[] {
  const ends = (wish: Wish | undefined) => wish !== undefined && wish.left + wish.width > width;
  const leader = (index: number) => wishes[index]?.leader ?? 0;
  const beginning = indices
    .filter((index) => !ends(wishes[index]))
    .sort((a, b) => leader(b) - leader(a) || b - a);
  const ending = indices
    .filter((index) => ends(wishes[index]))
    .sort((a, b) => leader(a) - leader(b) || a - b);
  return [...beginning, ...ending];
}

/** Where the text of a wish stands: from its mark, else up to it, else as far right as the chart goes. */
function textStart({ left, leader, width: own }: Wish, width: number): number {
  if (left + own <= width) return Math.max(left, 0);
  const upTo = leader + (leader - left);
  return Math.max(Math.min(upTo, width) - own, 0);
}

/** Places all of these in the order given, or none. */
function stack(wishes: readonly Wish[], rows: number, width: number, gap: number): Place[] | undefined {
  const done: { row: number; from: number; to: number; leader: number }[] = [];
  for (const wish of wishes) {
    const x = textStart(wish, width);
    const [from, to] = [x, x + wish.width];
    let row = 0;
    for (; row < rows; row++) {
      const blocked = done.some(
        (other) =>
          (other.row === row && from < other.to + gap && to + gap > other.from) ||
          // Its leader passes this row on the way to its own.
          (other.row > row && other.leader > from - 3 && other.leader < to + 3) ||
          // Our leader would pass through a label that is already there.
          (other.row < row && wish.leader > other.from - 3 && wish.leader < other.to + 3),
      );
      if (!blocked) break;
    }
    if (row === rows) return undefined;
    done.push({ row, from, to, leader: wish.leader });
  }
  return done.map(({ row, from }) => ({ row, x: from }));
}
