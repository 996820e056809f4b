import slugify from '@sindresorhus/slugify';
import type { Kind } from '../../src/model/kind.ts';
import { parseEdtf } from '../../src/dates/index.ts';

const longest = 60;
/** Titles that follow a name and are no family name. */
const titles = new Set(['pasha', 'pasa', 'bey', 'efendi', 'aga', 'agha', 'khan', 'patriarch']);

/**
 * ASCII kebab-case of a text, Turkish and other Latin letters without their marks.
 *
 * @example
 * kebab('Hünkâr İskelesi Antlaşması') // 'hunkar-iskelesi-antlasmasi'
 */
export function kebab(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ı', 'i');
  return slugify(plain, { decamelize: false });
}

/**
 * Proposes an id for a new record from its label and years: dated things end in years, wars in their span, people
 * begin with the family or regnal name. A proposal that is taken gets a number.
 *
 * @returns nothing when the record has no text to take it from
 * @example
 * proposeId('treaties', { labels: { en: 'Treaty of Kars' }, signed: { when: '1921-10-13' } }, []) // 'treaty-of-kars-1921'
 * proposeId('people', { type: 'diplomat', labels: { en: 'Alexander Ypsilantis' } }, []) // 'ypsilantis-alexander'
 */
export function proposeId(
  kind: Kind,
  record: Readonly<Record<string, unknown>>,
  taken: Iterable<string>,
): string | undefined {
  const words = kebab(nameOf(kind, record)).split('-').filter(Boolean);
  if (words.length === 0) return undefined;
  const ordered = kind === 'people' ? familyFirst(words, record['type'] === 'ruler') : words;
  const years = yearsOf(kind, record).filter((year) => !ordered.includes(year));
  const known = new Set(taken);
  for (let number = 1; ; number++) {
    const ending = [...years, ...(number > 1 ? [String(number)] : [])];
    const room = longest - ending.join('-').length - (ending.length > 0 ? 1 : 0);
    let body = [...ordered];
    while (body.length > 1 && body.join('-').length > room) body = body.slice(0, -1);
    const id = [body.join('-').slice(0, room), ...ending].join('-');
    if (!known.has(id)) return id;
  }
}

function nameOf(kind: Kind, record: Readonly<Record<string, unknown>>): string {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const english = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'en' in value ? text(value.en) : '';
  if (kind === 'sources') {
    const [author] = Array.isArray(record['author']) ? (record['author'] as Record<string, unknown>[]) : [];
    const who = text(author?.['family']) || text(author?.['literal']) || text(record['publisher']);
    return `${who} ${text(record['title'])}`;
  }
  if (kind === 'claims') {
    const [holder] = Array.isArray(record['held_by']) ? (record['held_by'] as unknown[]) : [];
    const [subject] = Array.isArray(record['about']) ? (record['about'] as unknown[]) : [];
    return [holder, subject].map((ref) => text(ref).split('/').at(-1) ?? '').join(' ');
  }
  return english(record['labels']);
}

/** “Recep Tayyip Erdoğan” is filed under Erdoğan; “Ahmed Fevzi Pasha” and “Mahmud II” as they are. */
function familyFirst(words: readonly string[], ruler: boolean): readonly string[] {
  const last = words.at(-1) ?? '';
  const regnal = /^(?=.)(x{0,3})(ix|iv|v?i{0,3})$/.test(last);
  if (ruler || regnal || titles.has(last) || words.length === 1) return words;
  return [last, ...words.slice(0, -1)];
}

function yearsOf(kind: Kind, record: Readonly<Record<string, unknown>>): readonly string[] {
  switch (kind) {
    case 'treaties':
      return years(record['signed']);
    case 'events':
      return years(record['happened']).slice(0, 1);
    case 'claims':
      return years(record['held']).slice(0, 1);
    case 'sources':
      return years(record['issued']).slice(0, 1);
    case 'wars':
    case 'periods': {
      const [from] = years(record['began']);
      const to = years(record['ended']).at(-1);
      return [...new Set([from, to].filter((year) => year !== undefined))];
    }
    default:
      return [];
  }
}

function years(date: unknown): readonly string[] {
  const written = typeof date === 'object' && date !== null && 'when' in date ? date.when : date;
  if (typeof written !== 'string' && typeof written !== 'number') return [];
  const { earliest, latest, open } = parseEdtf(String(written));
  const found = [earliest.slice(0, 4), open ? [] : latest.slice(0, 4)];
  return [...new Set(found.flat())];
}
