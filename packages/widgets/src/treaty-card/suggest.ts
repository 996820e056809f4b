const pairs = (text: string): Set<string> => {
  const folded = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(folded.length - 1, 0) }, (_, at) => folded.slice(at, at + 2)));
};

/** The id that shares most pairs of letters with a mistyped one, if it shares at least half of them. */
export function nearest(wanted: string, ids: readonly string[]): string | undefined {
  const a = pairs(wanted.slice(0, 100));
  let best: { readonly id: string; readonly likeness: number } | undefined;
  for (const id of ids) {
    const b = pairs(id);
    const common = [...a].filter((pair) => b.has(pair)).length;
    const likeness = (2 * common) / (a.size + b.size || 1);
    if (likeness >= 0.5 && likeness > (best?.likeness ?? 0)) best = { id, likeness };
  }
  return best?.id;
}
