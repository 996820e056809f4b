import { type ContestantName, type Part, type Value, fails } from '../measurement.ts';
import { mounted } from '../mounted.ts';
import type { Dated, Language } from '../page/contract.ts';
import { type Arena, type Row, oneByOne } from '../row.ts';

/** Without a word in them, so that every word is the contestant’s own. */
const entries: readonly Dated[] = Array.from({ length: 30 }, (_, at) => {
  const day = `${1500 + at * 17}-06-15`;
  return {
    entry: { id: `entry-${at}`, label: `№ ${at}`, when: day, weight: 3 },
    days: { from: day, to: day },
  };
});

const parts: readonly Part[] = [
  { what: 'words of its own, in English', unit: '' },
  { what: '… left in English for Russians', unit: '', bound: { is: 0 } },
  { what: '… left in English for Turks', unit: '', bound: { is: 0 } },
];

export const languages: Row = {
  name: 'languages',
  question: 'how much of its own text and labels stays English in the two other languages?',
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      const [en, ru, tr] = [
        await ownWords(arena, name, 'en'),
        await ownWords(arena, name, 'ru'),
        await ownWords(arena, name, 'tr'),
      ];
      if (!en || !ru || !tr) return parts.map(() => fails);
      const left = (others: ReadonlySet<string>) => [...en].filter((text) => others.has(text)).length;
      return [en.size, left(ru), left(tr)];
    }),
};

const twoLetters = /\p{L}{2}/u;

async function ownWords(
  arena: Arena,
  name: ContestantName,
  language: Language,
): Promise<ReadonlySet<string> | undefined> {
  const strings = await mounted(
    arena,
    name,
    { entries, language },
    { after: ({ page }) => page.evaluate(() => globalThis.bench.strings()) },
  );
  return strings && new Set(strings.filter((text) => twoLetters.test(text)));
}
