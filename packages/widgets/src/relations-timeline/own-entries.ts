import { type DatedKind, type DateError, parseEdtf, safeUrl } from '@russia-turkey/core';
import type { Problem } from '../shared/events.ts';
import { type Entry, entryKinds, toDay } from './entry.ts';
import type { TimelineEntry } from './timeline-entry.ts';

export interface OwnEntries {
  /** In the order in which they were given. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

type Field = keyof TimelineEntry;
type Days = Pick<Entry, 'start' | 'end' | 'open'>;

/** Far beyond what is supported, but a sparse array of a few bytes may claim four thousand million. */
const MOST_ENTRIES = 1_000_000;
/** Problems that are told one by one. */
const MOST_TOLD = 100;
/** The longest label, id and date. */
const SHORT = 500;
const SUMMARY = 10_000;
/** All else: what core takes as an address. */
const LONG = 2048;
/** How much of a wrong text a message repeats. */
const SHOWN = 30;

const kinds: readonly DatedKind[] = [...entryKinds, 'periods'];
const weights = [1, 2, 3, 4, 5];
const ENTRY_LOST = 'The entry is left out.';
const upTo = (length: number): string => `Write up to ${length} visible characters in quotes.`;

/** Stands for what a getter or a proxy refuses to give. */
const unreadable = Symbol();

/**
 * Of a page’s own entries, those that can be shown. What is wrong is left out and reported, a field alone where the
 * rest can do without it. Nothing that is given makes this throw.
 *
 * @param given an array of `TimelineEntry` if it is right; it may be anything
 * @param today as a day number: where what goes on is drawn to
 */
export function readOwnEntries(given: unknown, today: number): OwnEntries {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  let [index, untold] = [0, 0];
  let item: unknown;

  const report = (name: Field | '', fault: string, lost = 'The field is left out.'): void => {
    if (problems.length < MOST_TOLD) {
      const message = clean(`events[${index}]${name && `.${name}`}${fault}`).slice(0, 200) + ` ${lost}`;
      problems.push({ code: 'bad-entry', index, path: name || 'events', message });
    } else {
      untold++;
    }
  };

  /** Read once, as a getter may answer differently the next time. Databases export null or '' for nothing. */
  const fieldOf = (name: Field): unknown => {
    try {
      const value = (item as Record<Field, unknown>)[name];
      return value === null || value === '' ? undefined : value;
    } catch {
      return unreadable;
    }
  };

  const idOf = (id = fieldOf('id')): string | undefined => {
    if (typeof id !== 'string' || id.length > SHORT || clean(id) !== id) {
      report('id', faultOf(id) + upTo(SHORT), ENTRY_LOST);
    } else if (ids.has(id)) {
      report('id', faultOf(id, 'is used before. Write another.'), ENTRY_LOST);
    } else return id;
    return undefined;
  };

  const daysOf = (when: unknown): Days | undefined => {
    try {
      if (typeof when === 'string')
        return plainDays(when) ?? edtfDays(when.length > SHORT ? '' : when, today);
      report('when', faultOf(when) + 'Write it like "1774-07-21".', ENTRY_LOST);
    } catch (error) {
      report('when', `: ${(error as DateError).message}`, ENTRY_LOST);
    }
    return undefined;
  };

  const textOf = (name: Field, longest = LONG, value = fieldOf(name)): string | undefined => {
    if (value === undefined && name !== 'label') return undefined;
    const text = typeof value === 'string' ? clean(value).trim() : '';
    // Not of white space and marks of direction only.
    const short = /[^\s\p{Cf}]/u.test(text) ? cut(text, longest) : '';
    const isCut = name === 'label' || name === 'summary';
    if (!short) report(name, faultOf(value) + upTo(longest), name === 'label' ? ENTRY_LOST : undefined);
    else if (short !== text)
      report(name, faultOf(value, 'is too long. ') + upTo(longest), isCut ? 'It is cut.' : undefined);
    return short === text || isCut ? short || undefined : undefined;
  };

  const oneOf = <T>(name: Field, allowed: readonly T[], value = fieldOf(name)): T | undefined => {
    if (allowed.includes(value as T)) return value as T;
    if (value !== undefined) report(name, faultOf(value) + `Use one of ${allowed.join(', ')}.`);
    return undefined;
  };

  const hrefOf = (): string | undefined => {
    const text = textOf('href');
    const href = safeUrl(text);
    if (text && !href) report('href', faultOf(text) + 'Use https, http, mailto or a relative one.');
    return href;
  };

  const langOf = (): string | undefined => {
    const lang = textOf('lang');
    if (!lang || /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(lang)) return lang;
    report('lang', faultOf(lang) + 'Write it like ru or tr-TR.');
    return undefined;
  };

  const add = (): void => {
    const id = idOf();
    const label = textOf('label', SHORT);
    const when = fieldOf('when');
    const days = daysOf(when);
    if (!id || !label || !days) return;
    ids.add(id);
    const kind = oneOf('kind', kinds) ?? 'events';
    // The keys of `fromOutline`, in its order: entries of one shape are read fast.
    entries.push({
      key: `${kind}/${id}`,
      id,
      kind,
      type: '',
      label,
      when: when as string,
      weight: oneOf('weight', weights) ?? 3,
      start: days.start,
      end: days.end,
      open: days.open,
      julian: undefined,
      stance: undefined,
      contested: undefined,
      topics: undefined,
      parties: undefined,
      summary: textOf('summary', SUMMARY),
      group: textOf('group'),
      href: hrefOf(),
      source: textOf('source'),
      lang: langOf(),
      given: item as TimelineEntry,
    });
  };

  let length: number;
  try {
    if (!Array.isArray(given)) return refused(faultOf(given));
    length = Math.min(given.length, MOST_ENTRIES);
    untold = given.length - length;
  } catch {
    return refused(faultOf(unreadable));
  }
  for (; index < length; index++) {
    let plain: boolean;
    item = unreadable;
    try {
      item = given[index];
      plain = isPlain(item);
    } catch {
      plain = false;
    }
    if (plain) add();
    else report('', faultOf(item) + 'Write an object with id, label and when.', ENTRY_LOST);
  }
  if (untold) {
    problems.push({ code: 'bad-entry', path: 'events', message: `events: ${untold} more cannot be used.` });
  }
  return { entries, problems };
}

/**
 * The same of the text of a script element or a file: JSON that holds an array, or an object that has it as `events`.
 *
 * @param today as a day number: where what goes on is drawn to
 */
export function parseOwnEntries(text: string, today: number): OwnEntries {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return refused(` is no JSON: ${clean(String(error)).slice(0, 80)}. `);
  }
  const held = Array.isArray(json) ? json : (json as { readonly events?: unknown } | null)?.events;
  return readOwnEntries(held, today);
}

const refused = (fault: string): OwnEntries => ({
  entries: [],
  problems: [
    {
      code: 'bad-entry',
      path: 'events',
      message: `events${fault}Write an array, or JSON like {"events": []}.`,
    },
  ],
});

function faultOf(value: unknown, fault = 'cannot be used. '): string {
  if (value === undefined) return ' is missing. ';
  let shown: unknown = `a value of type ${typeof value}`;
  if (typeof value === 'number') shown = value;
  if (value === unreadable) shown = 'a value that throws';
  if (typeof value === 'string') shown = `“${value.slice(0, SHOWN)}${value.length > SHOWN ? '…' : ''}”`;
  return `: ${String(shown)} ${fault}`;
}

/** Of this page or of another frame, whose `Object.prototype` is not ours; no array, no instance of a class. */
function isPlain(value: unknown): boolean {
  // Nothing has no prototype to ask for, and to throw takes long where an array is all holes.
  const prototype: unknown = value ? Object.getPrototypeOf(value) : unreadable;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function edtfDays(when: string, today: number): Days {
  const { earliest, latest, open = false } = parseEdtf(when);
  const start = toDay(earliest);
  return { start, end: open ? Math.max(today, start) : toDay(latest), open };
}

/** Of a year, a month or a day, or of two of them, what `edtfDays` has, in a small part of its time; nothing of all else. */
function plainDays(when: string): Days | undefined {
  const slash = when.indexOf('/');
  if (slash < 0) return plainDay(when);
  const from = plainDay(when.slice(0, slash));
  const to = plainDay(when.slice(slash + 1));
  return from && to && from.start <= to.start && from.end <= to.end
    ? { start: from.start, end: to.end, open: false }
    : undefined;
}

function plainDay(when: string): Days | undefined {
  if (!/^\d{4}(-\d\d){0,2}[?~%]?$/.test(when)) return undefined;
  const year = +when.slice(0, 4);
  const month = +(when.slice(5, 7) || 1);
  const day = +(when.slice(8, 10) || 1);
  const start = dayNumber(year, month, day);
  const last = dayNumber(year, when[4] === '-' ? month + 1 : 13, 0);
  return year && month && month < 13 && day && start <= last
    ? { start, end: when[7] === '-' ? start : last, open: false }
    : undefined;
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar, by years that begin in March, so that leap days come last
 * (Howard Hinnant’s `days_from_civil`). Month 13 is the January after, day 0 the last of the month before.
 */
function dayNumber(year: number, month: number, day: number): number {
  if (month < 3) {
    year--;
    month += 12;
  }
  const leapDays = (year >> 2) - ((year / 100) | 0) + ((year / 400) | 0);
  return 365 * year + leapDays + (((153 * month - 457) / 5) | 0) + day - 719_469;
}

/** What nearly every text is made of: no control character, no override of direction, no half of a pair. */
const harmless = /^[ -~\u00a0-\u1fff\u2010-\u2027\u2030-\u2065\u206a-\ud7ff\ue000-\uffff]*$/;
const unsafe = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Without control characters, overrides of direction and lone surrogates, which disturb the text around them; a white
 * space stays one.
 */
const clean = (text: string): string =>
  harmless.test(text) || text.search(unsafe) < 0
    ? text
    : text.replace(unsafe, (c) => (c > '\ud7ff' ? '\ufffd' : /\s/.test(c) ? ' ' : ''));

let graphemes: Intl.Segmenter | undefined;

/** The beginning of a text that has more code points, with an ellipsis: whole words, or whole characters at least. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const beginning = text.slice(0, 2 * longest + 2);
  const head = Array.from(beginning).slice(0, longest).join('');
  if (head === text) return text;
  let end = head.length;
  const space = beginning.slice(0, end + 1).search(/\s\S*$/);
  // Not where a word is as long as that, or words are not set apart.
  if (space > end / 2) end = space;
  if ('Segmenter' in Intl) {
    graphemes ??= new Intl.Segmenter();
    // A letter with more marks than there is room for is cut all the same.
    end = graphemes.segment(beginning).containing(end)?.index || end;
  }
  return `${beginning.slice(0, end).trimEnd()}…`;
}
