/** What an embed page may be told in its address. The builder writes such addresses, the pages read them. */

export const kinds = ['wars', 'treaties', 'events', 'projects'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const orders = ['chronological', 'latest-first'] as const;
export const pictures = ['both', 'chart', 'list'] as const;
export const variants = ['card', 'compact', 'line'] as const;
/** In pixels. */
export const heights = { least: 150, most: 4000 } as const;
const longestHeading = 200;

type OneOf<List extends readonly string[]> = List[number];

export interface FrameParameters {
  readonly theme?: OneOf<typeof themes>;
  readonly height?: number;
}

export interface TreatyParameters extends FrameParameters {
  readonly variant?: OneOf<typeof variants>;
  readonly on?: string;
}

export interface TimelineParameters extends FrameParameters {
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly OneOf<typeof kinds>[];
  readonly topics?: readonly string[];
  readonly order?: OneOf<typeof orders>;
  readonly view?: OneOf<typeof pictures>;
  readonly heading?: string;
}

/** A parameter that could not be used; what it stands for is as if it were not there. */
export interface Fault {
  readonly reason: 'date' | 'end-before-beginning' | 'choice' | 'height' | 'unknown-treaty';
  readonly name: string;
  readonly value: string;
  /** What would have been possible, where that is a short list. */
  readonly allowed?: readonly string[];
}

export interface Read<Parameters> {
  readonly parameters: Parameters;
  readonly faults: readonly Fault[];
}

/** How much of a wrong value is repeated to the reader. */
const SHOWN = 40;

/** Reads an address value by value, and remembers what was wrong. */
export class Reader {
  readonly faults: Fault[] = [];
  readonly #given: URLSearchParams;
  constructor(given: URLSearchParams) {
    this.#given = given;
  }

  text(name: string): string | undefined {
    const value = this.#given.get(name)?.trim();
    return value === undefined || value === '' ? undefined : value;
  }

  fault(reason: Fault['reason'], name: string, value: string, allowed?: readonly string[]): void {
    const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
    this.faults.push({ reason, name, value: shown, ...(allowed ? { allowed } : {}) });
  }

  choice<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.fault('choice', name, value, allowed);
    return found;
  }

  /** Words with spaces or commas between; those that are known count. */
  choices<Value extends string>(
    name: string,
    allowed: readonly Value[],
    { tell = allowed }: { tell?: readonly string[] | undefined } = {},
  ): readonly Value[] | undefined {
    const words = this.text(name)?.split(/[\s,]+/u) ?? [];
    const known = allowed.filter((one) => words.includes(one));
    const unknown = words.filter((word) => word !== '' && !allowed.some((one) => one === word));
    if (unknown.length > 0) this.fault('choice', name, unknown.join(' '), tell.length > 0 ? tell : undefined);
    return known.length > 0 ? known : undefined;
  }

  date(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (isDate(value)) return value;
    this.fault('date', name, value);
    return undefined;
  }

  height(): number | undefined {
    const value = this.text('height');
    if (value === undefined) return undefined;
    const { least, most } = heights;
    const number = Number(value.replace(/px$/u, ''));
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    this.fault('height', 'height', value, [`${least}–${most}`]);
    return undefined;
  }
}

/** A year, a month or a day that the calendar has: what is written by hand into an address. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/u.test(value)) return false;
  const [year = '', month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // 31 February would be read as 2 March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const only = <Parameters extends object>(given: {
  [Name in keyof Parameters]: Parameters[Name] | undefined;
}) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Parameters;

export function readTreatyParameters(
  given: URLSearchParams,
  read: Reader = new Reader(given),
): Read<TreatyParameters> {
  const parameters = only<TreatyParameters>({
    variant: read.choice('variant', variants),
    on: read.date('on'),
    theme: read.choice('theme', themes),
    height: read.height(),
  });
  return { parameters, faults: read.faults };
}

/** @param topics ids of those that there are */
export function readTimelineParameters(
  given: URLSearchParams,
  topics: readonly string[],
  read: Reader = new Reader(given),
): Read<TimelineParameters> {
  let [from, to] = [read.date('from'), read.date('to')];
  if (from !== undefined && to !== undefined && lastOf(to) < from) {
    read.fault('end-before-beginning', 'to', to);
    [from, to] = [undefined, undefined];
  }
  const parameters = only<TimelineParameters>({
    from,
    to,
    kinds: read.choices('kinds', kinds),
    // All of them would be too many to name.
    topics: read.choices('topics', topics, { tell: [] }),
    order: read.choice('order', orders),
    view: read.choice('view', pictures),
    heading: read.text('heading')?.slice(0, longestHeading),
    theme: read.choice('theme', themes),
    height: read.height(),
  });
  return { parameters, faults: read.faults };
}

/** After every day of it, compared as text. */
const lastOf = (date: string): string => `${date}~`;

/** The same as an address has it; what is as usual is left out. */
export function searchOf(parameters: TreatyParameters | TimelineParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters) as [string, string | number | readonly string[]][]) {
    const text = typeof value === 'object' ? value.join(' ') : String(value);
    const usual = ['auto', 'chronological', 'both', 'card', ''].includes(text);
    if (!usual) search.set(name, text);
  }
  return search.size > 0 ? `?${search.toString()}` : '';
}
