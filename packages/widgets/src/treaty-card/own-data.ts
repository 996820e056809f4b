import {
  type Alias,
  type Citation,
  DateError,
  type Dating,
  type Treaty,
  type TreatyEnding,
  type TreatyRelation,
  type TreatyType,
  parseEdtf,
  safeUrl,
  toGregorian,
} from '@russia-turkey/core';
import type { Problem } from '../shared/events.ts';
import { words } from './words/en.ts';

export interface OwnTreaty {
  /** Missing when what is left could not be called a treaty. */
  readonly treaty?: Treaty;
  readonly problems: readonly Problem[];
}

/** Far beyond what any treaty has. */
const MOST_ITEMS = 1000;

type Fields = { readonly [field: string]: unknown };
type Report = (path: string, reason: string) => void;

/**
 * The treaty in an author's own data. Nothing is believed: what cannot be shown is left out and reported with path and
 * reason, and the rest shows. Without a name and a day of signing there is no card.
 */
export function readOwnTreaty(data: unknown): OwnTreaty {
  const problems: Problem[] = [];
  const report: Report = (path, reason) => {
    problems.push({
      code: 'bad-entry',
      message: `<treaty-card> data: ${path} is left out: ${reason}.`,
      path,
    });
  };
  if (!isFields(data)) {
    report('data', 'it is not an object');
    return { problems };
  }
  const label = text(data['label'], 'label', report, true);
  const signed = dating(data['signed'], 'signed', report, true);
  if (label === undefined || !signed) return { problems };

  const optional = {
    alsoKnownAs: list(data['alsoKnownAs'], 'alsoKnownAs', report, (one, path) => {
      const name = text(one['text'], `${path}.text`, report, true);
      if (name === undefined) return undefined;
      return {
        text: name,
        lang: text(one['lang'], `${path}.lang`, report) ?? '',
        why: aliasKind(one['why']),
      };
    }),
    summary: text(data['summary'], 'summary', report),
    claims: texts(data['claims'], 'claims', report),
    contested: data['contested'] === true ? (true as const) : undefined,
    cites: citations(data['cites'], 'cites', report),
    ratified: list(data['ratified'], 'ratified', report, (one, path) => {
      const date = dating(one, path, report, true);
      return date && { ...date, by: text(one['by'], `${path}.by`, report) ?? '' };
    }),
    ratificationsExchanged: dating(data['ratificationsExchanged'], 'ratificationsExchanged', report),
    provisionalFrom: dating(data['provisionalFrom'], 'provisionalFrom', report),
    inForceFrom: dating(data['inForceFrom'], 'inForceFrom', report),
    ended: ending(data['ended'], report),
    terms: list(data['terms'], 'terms', report, (one, path) => {
      const says = text(one['says'], `${path}.says`, report, true);
      if (says === undefined) return undefined;
      return given({
        article: text(one['article'], `${path}.article`, report),
        says,
        cites: citations(one['cites'], `${path}.cites`, report),
      });
    }),
    links: list(data['links'], 'links', report, (one, path) => {
      const rel = oneOf<TreatyRelation>(one['rel'], words.relations, `${path}.rel`, report);
      const to = reference(one['to'], `${path}.to`, report);
      return rel && to && given({ rel, to, cites: citations(one['cites'], `${path}.cites`, report) });
    }),
    linkedFrom: list(data['linkedFrom'], 'linkedFrom', report, (one, path) => {
      // Records of the dataset also name events that led to them; a card shows treaties and wars.
      if (typeof one['from'] === 'string' && /^(events|periods|projects)\//.test(one['from']))
        return undefined;
      const rel = oneOf<TreatyRelation>(one['rel'], words.relations, `${path}.rel`, report);
      const from = reference(one['from'], `${path}.from`, report);
      return rel && from && { rel, from };
    }),
  };
  const treaty: Treaty = {
    id: text(data['id'], 'id', report) ?? '',
    kind: 'treaties',
    label,
    type: oneOf<TreatyType>(data['type'], words.types, 'type', report) ?? 'agreement',
    signed,
    scope: 'bilateral',
    parties:
      list(data['parties'], 'parties', report, (one, path) => {
        const part = {
          signatories: texts(one['signatories'], `${path}.signatories`, report),
          acceded: dating(one['acceded'], `${path}.acceded`, report),
          withdrew: dating(one['withdrew'], `${path}.withdrew`, report),
        };
        const organization = text(one['organization'], `${path}.organization`, report);
        if (organization !== undefined) return given({ organization, ...part });
        const polity = text(one['polity'], `${path}.polity`, report, true);
        return polity === undefined ? undefined : given({ polity, ...part });
      }) ?? [],
    ...given(optional),
  };
  return { treaty, problems };
}

const aliasKind = (why: unknown): Alias['why'] =>
  typeof why === 'string' && Object.hasOwn(words.aliasKinds, why) ? (why as Alias['why']) : 'other-name';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields that are there, so that an absent one stays absent. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function text(value: unknown, path: string, report: Report, required = false): string | undefined {
  if (value === undefined && !required) return undefined;
  if (typeof value === 'string' && (value.trim() !== '' || !required)) return value;
  report(
    path,
    value === undefined ? 'it is missing' : typeof value === 'string' ? 'it is empty' : 'it is not text',
  );
  return undefined;
}

function items(value: unknown, path: string, report: Report): readonly unknown[] | undefined {
  if (!Array.isArray(value)) {
    report(path, 'it is not a list');
    return undefined;
  }
  // A sparse array of a few bytes may claim four thousand million.
  if (value.length > MOST_ITEMS) report(`${path}.${MOST_ITEMS}`, `a card shows ${MOST_ITEMS}, not more`);
  return value.slice(0, MOST_ITEMS) as readonly unknown[];
}

function texts(value: unknown, path: string, report: Report): readonly string[] | undefined {
  if (value === undefined) return undefined;
  return items(value, path, report)?.flatMap(
    (one, index) => text(one, `${path}.${String(index)}`, report, true) ?? [],
  );
}

function list<T>(
  value: unknown,
  path: string,
  report: Report,
  read: (one: Fields, path: string) => T | undefined,
): readonly T[] | undefined {
  if (value === undefined) return undefined;
  return items(value, path, report)?.flatMap((one, index) => {
    const at = `${path}.${String(index)}`;
    if (!isFields(one)) report(at, 'it is not an object');
    const good = isFields(one) ? read(one, at) : undefined;
    return good === undefined ? [] : [good];
  });
}

function oneOf<T extends string>(
  value: unknown,
  words: Readonly<Record<T, unknown>>,
  path: string,
  report: Report,
): T | undefined {
  if (typeof value === 'string' && Object.hasOwn(words, value)) return value as T;
  report(path, `it is none of ${Object.keys(words).join(', ')}`);
  return undefined;
}

function reference(
  value: unknown,
  path: string,
  report: Report,
): `treaties/${string}` | `wars/${string}` | undefined {
  const ref = text(value, path, report, true);
  if (ref === undefined) return undefined;
  if (ref.startsWith('treaties/') || ref.startsWith('wars/')) return ref as `treaties/${string}`;
  report(path, 'it is not “treaties/…” or “wars/…”');
  return undefined;
}

function citations(value: unknown, path: string, report: Report): readonly Citation[] | undefined {
  return list(value, path, report, (one, at) => {
    const source = text(one['source'], `${at}.source`, report, true);
    return source === undefined ? undefined : given({ source, at: text(one['at'], `${at}.at`, report) });
  });
}

function ending(value: unknown, report: Report): Treaty['ended'] {
  const date = dating(value, 'ended', report);
  const how = date && oneOf<TreatyEnding>((value as Fields)['how'], words.endings, 'ended.how', report);
  return date && how && { ...date, how };
}

/** A day that the calendar has, or none: the date itself can be shown without it. */
function julianDay(value: unknown, path: string, report: Report): string | undefined {
  const day = text(value, path, report, true);
  if (day === undefined) return undefined;
  try {
    toGregorian(day);
    return day;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    report(path, `${error.message} The Old Style date is left out`);
    return undefined;
  }
}

/** Computed from `edtf` alone: limits that contradict it could not be shown truthfully. */
function dating(value: unknown, path: string, report: Report, required = false): Dating | undefined {
  if (value === undefined && !required) return undefined;
  if (!isFields(value)) {
    report(path, value === undefined ? 'it is missing' : 'it is not an object');
    return undefined;
  }
  const edtf = text(value['edtf'], `${path}.edtf`, report, true);
  if (edtf === undefined) return undefined;
  try {
    const written = Array.isArray(value['asWritten']) ? (value['asWritten'] as readonly unknown[]) : [];
    const julian = written.find((one): one is Fields => isFields(one) && one['calendar'] === 'julian');
    const day = julian && julianDay(julian['date'], `${path}.asWritten`, report);
    return {
      ...parseEdtf(edtf),
      ...given({
        at: text(value['at'], `${path}.at`, report),
        cites: citations(value['cites'], `${path}.cites`, report),
        asWritten: day === undefined ? undefined : [{ calendar: 'julian' as const, date: day }],
        inferred: value['inferred'] === true ? true : undefined,
        calendarDoubt: value['calendarDoubt'] === true ? true : undefined,
      }),
    };
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    report(`${path}.edtf`, error.message.replace(/\.$/, ''));
    return undefined;
  }
}

/** A treaty that a page keeps in a file. */
export async function fetchOwnTreaty(src: unknown): Promise<OwnTreaty> {
  const address = safeUrl(src);
  if (address === undefined) throw new Error('src is no address of http, https or of this site.');
  const response = await fetch(address, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return readOwnTreaty(await response.json());
}
