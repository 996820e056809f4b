import { type DatedKind, parseEdtf } from '@russia-turkey/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, toDay } from './entry.ts';
import { parseOwnEntries, readOwnEntries } from './own-entries.ts';
import type { TimelineEntry } from './timeline-entry.ts';

const TODAY = toDay('2026-07-01');
const kinds: readonly DatedKind[] = ['wars', 'treaties', 'events', 'projects', 'periods'];
const good = { id: 'kars', label: 'Treaty of Kars', when: '1921-10-13' };

const read = (given: unknown) => readOwnEntries(given, TODAY);
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

/** The one entry that comes of a good one with other fields, and what was said of it. */
function readWith(fields: object) {
  const { entries, problems } = read([{ ...good, ...fields }]);
  const [entry] = entries;
  if (!entry) throw new Error(`It was left out: ${problems.map(({ message }) => message).join(' ')}`);
  return { entry, problems };
}

const pad = (n: number, width: number) => String(n).padStart(width, '0');
const words = fc
  .array(fc.constantFrom('Kars', 'мир', 'barış', '1774', 'İstanbul', '🕊️', 'a<b>c', '&amp;', "l'x"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((some) => some.join(' '));
const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.constantFrom(0, 1, 4, 100, 400, 1700, 1900, 2000, 9999),
);
const goodDate = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((y) => pad(y, 4)),
  fc.date({ min: new Date('1400-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => {
    return date.toISOString().slice(0, 10);
  }),
  fc.constantFrom(
    '1774-07',
    '177X',
    '17XX',
    '1774~',
    '1774-07?',
    '1768/1774',
    '2023-06-03/..',
    '1853-10/1856',
  ),
  fc.constant('[1747-04-10,1747-04-21]'),
);
const goodFields = fc.record(
  {
    label: words,
    when: goodDate,
    summary: words,
    kind: fc.constantFrom(...kinds),
    group: words,
    weight: fc.constantFrom(1, 2, 3, 4, 5),
    href: fc.constantFrom(
      'https://example.org/?a=b#c',
      'http://a.b',
      'mailto:a@b.c',
      '/to',
      '../to',
      '#to',
      'to.html',
    ),
    source: words,
    lang: fc.constantFrom('tr', 'ru', 'en-GB', 'ota-Arab', 'zh-Hant-TW'),
  },
  { requiredKeys: ['label', 'when'], noNullPrototype: true },
);
const badFields = fc.oneof(
  goodFields.chain((fields) =>
    fc
      .constantFrom<object>(
        { label: undefined },
        { label: '' },
        { label: ' \n\t' },
        { label: '\u202e\u200f' },
        { label: 7 },
        { label: ['Kars'] },
        { when: undefined },
        { when: NaN },
        { when: 1774 },
        { when: new Date() },
        { when: '0000' },
        { when: '12345' },
        { when: '-0044' },
        { when: '1900-02-29' },
        { when: '1774/1768' },
        { when: '../1774' },
        { when: ' 1774' },
        { when: '31.12.1877' },
        { when: `[${'1774,'.repeat(1000)}1775]` },
        { id: '' },
        { id: 5 },
        { id: 'a\u0000b' },
        { id: '\ud800' },
        { id: 'i'.repeat(501) },
      )
      .map((wrong) => ({ ...fields, ...wrong })),
  ),
  fc.constantFrom(
    null,
    undefined,
    7,
    'text',
    true,
    [],
    [good],
    new Date(),
    new Map(),
    () => good,
    Symbol('s'),
    1n,
  ),
);

describe('laws', () => {
  test('nothing good is lost: every right entry comes, in the order given, with every field as it was', () => {
    fc.assert(
      fc.property(fc.array(goodFields, { maxLength: 30 }), (some) => {
        const given = some.map((fields, i) => ({ id: `id ${i}`, ...fields }));
        const { entries, problems } = read(given);
        expect(problems).toEqual([]);
        expect(entries).toHaveLength(given.length);
        for (const [i, entry] of entries.entries()) {
          const one = given[i];
          const { earliest, latest, open = false } = parseEdtf(one?.when ?? '');
          const start = toDay(earliest);
          expect(entry).toMatchObject({ kind: 'events', weight: 3, type: '', ...one });
          expect(entry.given).toBe(one);
          expect(entry).toMatchObject({ start, open, end: open ? Math.max(start, TODAY) : toDay(latest) });
          expect(entry.key).toBe(`${entry.kind}/${entry.id}`);
        }
      }),
    );
  });

  test('nothing bad is shown, what is beside it is, and each problem names its index', () => {
    const mixed = fc.array(
      fc.oneof(
        goodFields.map((fields) => ({ right: true, fields })),
        badFields.map((fields) => ({ right: false, fields })),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(mixed, (some) => {
        const given = some.map(({ fields }, i) =>
          typeof fields === 'object' && fields && 'when' in fields
            ? Object.assign({ id: `id${i}` }, fields)
            : fields,
        );
        const { entries, problems } = read(given);
        const indices = (which: boolean) => some.flatMap(({ right }, i) => (right === which ? [i] : []));
        expect(idsOf(entries)).toEqual(indices(true).map((i) => `id${i}`));
        expect([...new Set(problems.map(({ index }) => index))]).toEqual(indices(false));
      }),
    );
  });

  test('it never throws, what it shows is safe, what it says is short, and it says the same again', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const alike = fc.record(
      {
        id: fc.oneof(fc.string({ unit: 'binary' }), anything),
        label: fc.oneof(fc.string({ unit: 'binary' }), anything),
        when: fc.oneof(goodDate, fc.string(), anything),
        summary: anything,
        kind: fc.oneof(fc.constantFrom('events', 'constructor', '__proto__'), anything),
        group: anything,
        weight: fc.oneof(fc.double(), anything),
        href: fc.oneof(fc.webUrl(), fc.string(), anything),
        source: anything,
        lang: fc.oneof(fc.string(), anything),
      },
      { requiredKeys: [], noNullPrototype: false },
    );
    fc.assert(
      fc.property(fc.oneof(anything, fc.array(fc.oneof(alike, anything))), (given) => {
        const result = read(given);
        for (const entry of result.entries) {
          expect(kinds).toContain(entry.kind);
          expect([1, 2, 3, 4, 5]).toContain(entry.weight);
          expect(Number.isInteger(entry.start) && entry.start <= entry.end).toBe(true);
          expect(entry.label.trim()).not.toBe('');
          for (const text of [entry.id, entry.label, entry.summary, entry.group, entry.source]) {
            expect(text ?? '').not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
          }
        }
        for (const { code, message, path, index = 0 } of result.problems) {
          expect(code).toBe('bad-entry');
          expect(message.length).toBeLessThanOrEqual(200);
          expect(path).toBeTruthy();
          expect(Array.isArray(given) ? index < given.length : index === 0).toBe(true);
        }
        expect(read(given)).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });

  test('a plain date, right or wrong, is what parseEdtf has', () => {
    const part = (most: number) => fc.integer({ min: 0, max: most }).map((n) => `-${pad(n, 2)}`);
    const date = fc
      .tuple(
        year.map((y) => pad(y, 4)),
        fc.oneof(
          fc.constant(''),
          part(13),
          fc.tuple(part(13), part(32)).map((both) => both.join('')),
        ),
        fc.constantFrom('', '', '', '?', '~', '%', ' ', 'X', '-', '-1', '\n'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(date, (when) => {
        const { entries, problems } = read([{ ...good, when }]);
        let expected: object[];
        try {
          const { earliest, latest } = parseEdtf(when);
          expected = [{ when, start: toDay(earliest), end: toDay(latest), open: false }];
        } catch {
          expected = [];
          expect(problems).toMatchObject([{ path: 'when', index: 0 }]);
        }
        expect(entries).toMatchObject(expected);
        expect(entries).toHaveLength(expected.length);
      }),
      { numRuns: 10_000 },
    );
  });

  test('each day from year 1 to 9999 follows the one before', () => {
    let next = toDay('0001-01-01');
    for (let y = 1; y <= 9999; y++) {
      const months = Array.from({ length: 12 }, (_, i) => ({
        id: `${y}/${i}`,
        label: 'Month',
        when: `${pad(y, 4)}-${pad(i + 1, 2)}`,
      }));
      for (const { start, end } of read(months).entries) {
        if (start !== next) throw new Error(`A month of ${y} begins on ${start}, not on ${next}.`);
        next = end + 1;
      }
    }
    expect(next - 1).toBe(toDay('9999-12-31'));
  });

  test('JSON says the same as the array that it holds, bare or as events', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.array(
          fc.oneof(
            goodFields,
            badFields.filter((one) => typeof one !== 'bigint'),
          ),
        ),
        (json, some) => {
          for (const text of [json, JSON.stringify(some)]) {
            const data: unknown = JSON.parse(text);
            if (Array.isArray(data)) {
              expect(parseOwnEntries(text, TODAY)).toEqual(read(data));
              expect(parseOwnEntries(`{"events":${text},"title":"x"}`, TODAY)).toEqual(read(data));
            } else {
              expect(parseOwnEntries(text, TODAY)).toMatchObject({
                entries: [],
                problems: [{ path: 'events' }],
              });
            }
          }
        },
      ),
    );
  });
});

describe('a long text', () => {
  const unit = fc.constantFrom('a', ' ', 'ж', 'e\u0301', '👩‍👩‍👧‍👦', '🇹🇷', '🇷🇺', '한', 'క్షి', '\r\n', '̈', '𐤀');
  test.each([
    ['label', 500],
    ['summary', 10_000],
  ] as const)('of a %s ends in an ellipsis, in no word and in no letter', (field, longest) => {
    const long = fc
      .array(unit, { minLength: 20, maxLength: 60 })
      .map((units) => `x${units.join('')}`.repeat(longest / 20));
    fc.assert(
      fc.property(long, (text) => {
        const { entry, problems } = readWith({ [field]: text });
        const clean = text.replaceAll('\r\n', '  ').trim();
        const shown = entry[field] ?? '';
        expect(shown.endsWith('…')).toBe(true);
        expect(Array.from(shown).length).toBeLessThanOrEqual(longest + 1);
        const head = shown.slice(0, -1);
        expect(clean.startsWith(head)).toBe(true);
        const boundaries = Array.from(
          new Intl.Segmenter().segment(clean.slice(0, head.length + 100)),
          ({ index }) => index,
        );
        expect(boundaries).toContain(head.length);
        const around = clean.slice(head.length - 1, head.length + 1);
        const inWord = !/\s/.test(around);
        if (inWord) expect(/\s/.test(clean.slice(head.length / 2 + 1, head.length))).toBe(false);
        expect(problems).toMatchObject([
          { path: field, index: 0, message: expect.stringContaining('is too long') },
        ]);
      }),
      { numRuns: 40 },
    );
  });

  test('of just the limit stays whole, also in letters of two code units', () => {
    const label = '𐤀'.repeat(500);
    expect(readWith({ label })).toMatchObject({ entry: { label }, problems: [] });
    expect(readWith({ label: `${label}b` }).entry.label).toBe(`${label}…`);
  });

  test('is cut between words where there are any', () => {
    const { entry } = readWith({ label: 'peace '.repeat(100) });
    expect(entry.label).toBe(`${'peace '.repeat(83).trim()}…`);
  });

  test('of a million characters in a title, of one letter with a million marks, is bounded', () => {
    for (const label of [
      'x'.repeat(1e6),
      `e${'\u0301'.repeat(1e6)}`,
      '\u0000'.repeat(1e6) + 'x'.repeat(501),
    ]) {
      const { entry, problems } = readWith({ label });
      expect(entry.label.length).toBeLessThanOrEqual(501);
      expect(problems).toHaveLength(1);
    }
  });

  test('elsewhere is left out, and the entry stays', () => {
    for (const path of ['group', 'source', 'href'] as const) {
      expect(readWith({ [path]: 'x'.repeat(2048) })).toMatchObject({ problems: [] });
      expect(readWith({ [path]: 'x'.repeat(2049) })).toMatchObject({
        entry: { [path]: undefined },
        problems: [{ path, message: expect.stringContaining('is too long. Write up to 2048 ') }],
      });
    }
    expect(readWith({ lang: 'x'.repeat(1e6) })).toMatchObject({ entry: { lang: undefined } });
  });
});

describe('hostile data', () => {
  test('the second entry of an id is left out, whatever its kind; one that was left out takes no id', () => {
    const { entries, problems } = read([
      { ...good, label: '' },
      { ...good, label: 'first' },
      { ...good, kind: 'wars', label: 'second' },
    ]);
    expect(entries.map(({ label }) => label)).toEqual(['first']);
    expect(problems).toMatchObject([
      { index: 0, path: 'label' },
      {
        index: 2,
        path: 'id',
        message: 'events[2].id: “kars” is used before. Write another. The entry is left out.',
      },
    ]);
  });

  test('all that an entry lacks is told at once', () => {
    expect(read([{}]).problems.map(({ message }) => message)).toEqual([
      'events[0].id is missing. Write up to 500 visible characters in quotes. The entry is left out.',
      'events[0].label is missing. Write up to 500 visible characters in quotes. The entry is left out.',
      'events[0].when is missing. Write it like "1774-07-21". The entry is left out.',
    ]);
  });

  test.each([
    [
      'kind',
      'battles',
      'events',
      '“battles” cannot be used. Use one of wars, treaties, events, projects, periods.',
    ],
    ['kind', '__proto__', 'events', '“__proto__”'],
    ['weight', 9, 3, '9 cannot be used. Use one of 1, 2, 3, 4, 5.'],
    ['weight', '4', 3, '“4”'],
    ['weight', NaN, 3, 'NaN'],
    ['summary', 7, undefined, '7 cannot be used. Write up to 10000 visible characters in quotes.'],
    ['group', {}, undefined, 'a value of type object'],
    ['source', [], undefined, 'a value of type object'],
    ['lang', 'ru_RU', undefined, '“ru_RU” cannot be used. Write it like ru or tr-TR.'],
  ] as const)('a wrong %s, %s, is dropped alone', (path, value, standard, message) => {
    const { entry, problems } = readWith({ [path]: value });
    expect(entry[path]).toBe(standard);
    expect(problems).toMatchObject([
      { code: 'bad-entry', index: 0, path, message: expect.stringContaining(message) },
    ]);
  });

  test('null and empty text are what an export has for nothing, and fields of others are none of ours', () => {
    const nothing = { summary: null, kind: '', group: '', weight: null, href: '', source: null, lang: '' };
    expect(readWith({ ...nothing, date: 'x', geometry: {} }).problems).toEqual([]);
  });

  test('script in every text field stays text', () => {
    const script = `"'><img src=x onerror=alert(1)></script><svg/onload=alert(1)>&lt;b&gt;`;
    const { entry, problems } = readWith({
      id: script,
      label: script,
      summary: script,
      group: script,
      source: script,
    });
    expect(entry).toMatchObject({
      id: script,
      label: script,
      summary: script,
      group: script,
      source: script,
    });
    expect(problems).toEqual([]);
  });

  test('a link to script is none, however it is hidden', () => {
    const scheme = fc.constantFrom('javascript:', 'data:', 'vbscript:', 'file:', 'blob:');
    const noise = fc.constantFrom(
      '',
      '',
      '',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u0001',
      '\u001f',
      '\u00a0',
      '\u200b',
      '\ufeff',
    );
    const hidden = scheme.chain((plain) =>
      fc
        .array(fc.tuple(noise, fc.boolean()), { minLength: plain.length, maxLength: plain.length })
        .map((all) =>
          all
            .map(([before, upper], i) => before + (upper ? plain.charAt(i).toUpperCase() : plain.charAt(i)))
            .join(''),
        ),
    );
    fc.assert(
      fc.property(hidden, (start) => {
        const { entry, problems } = readWith({ href: `${start}alert(1)` });
        // Between letters a no-break space makes it relative for a browser, which is harmless.
        const { protocol } = new URL(entry.href ?? '', 'https://page.example/');
        expect(protocol).toBe('https:');
        if (entry.href === undefined) expect(problems).toMatchObject([{ path: 'href', index: 0 }]);
        else expect(start).toMatch(/[\u00a0]/);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['0000', 'its form is unknown'],
    ['10000', 'its form is unknown'],
    ['-0044', 'its form is unknown'],
    ['1774-13', 'its form is unknown'],
    ['1900-02-29', 'that Gregorian month has 28 days. Use 01 to 28.'],
    ['1774/1768', 'it ends before it begins. Write 1768/1774.'],
    [NaN, 'NaN cannot be used. Write it like'],
    [Infinity, 'Infinity cannot be used. Write it like'],
    [-1774, '-1774 cannot be used. Write it like'],
    [new Date(NaN), 'a value of type object cannot be used. Write it like'],
  ])('no date: %s', (when, reason) => {
    const { entries, problems } = read([{ ...good, when }]);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ index: 0, path: 'when', message: expect.stringContaining(reason) }]);
  });

  test('no date of a million characters', () => {
    for (const when of ['x'.repeat(1e6), `[${'1774,'.repeat(2e5)}1775]`]) {
      expect(read([{ ...good, when }])).toMatchObject({ entries: [], problems: [{ path: 'when' }] });
    }
  });

  test('what goes on lasts until today, or its first day where that is later', () => {
    expect(readWith({ when: '2023-06-03/..' }).entry).toMatchObject({ open: true, end: TODAY });
    const later = toDay('2050-01-01');
    expect(readWith({ when: '2050/..' }).entry).toMatchObject({ open: true, start: later, end: later });
  });

  test('control characters, overrides of direction and half letters do not reach the page', () => {
    const text = '\u202eKars\u0007\u2066 \ud800peace\ntreaty\u2069\u202c\u0085';
    const { entry } = readWith({ label: text, summary: text });
    expect(entry).toMatchObject({ label: 'Kars \ufffdpeace treaty', summary: 'Kars \ufffdpeace treaty' });
  });

  test('a getter that throws costs its field only', () => {
    const throwing = (field: keyof TimelineEntry) =>
      Object.defineProperty({ ...good }, field, {
        get() {
          throw new Error('no');
        },
      });
    expect(read([throwing('summary')])).toMatchObject({
      entries: [{ id: 'kars', summary: undefined }],
      problems: [{ path: 'summary', message: expect.stringContaining('a value that throws') }],
    });
    expect(read([throwing('label'), { ...good, id: 'other' }])).toMatchObject({
      entries: [{ id: 'other' }],
      problems: [{ path: 'label', index: 0 }],
    });
  });

  test('a getter is asked once', () => {
    let asked = 0;
    const changing = {
      ...good,
      get href() {
        return asked++ ? 'javascript:alert(1)' : 'https://example.org';
      },
    };
    expect(read([changing]).entries).toMatchObject([{ href: 'https://example.org' }]);
    expect(asked).toBe(1);
  });

  test('proxies: of a framework they are read, hostile ones are told', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    const hostile = [new Proxy({}, { get: refuse }), new Proxy({}, { getPrototypeOf: refuse }), revoked];
    const { entries, problems } = read(new Proxy([new Proxy(good, {}), ...hostile], {}));
    expect(idsOf(entries)).toEqual(['kars']);
    expect([...new Set(problems.map(({ index }) => index))]).toEqual([1, 2, 3]);
    for (const list of [revoked, new Proxy([good], { get: refuse })]) {
      expect(read(list)).toMatchObject({ entries: [], problems: [{ path: 'events' }] });
    }
    for (const length of [NaN, Infinity, -1, 'x', 2 ** 60]) {
      const lying = new Proxy([good], {
        get: (list, key): unknown => (key === 'length' ? length : Reflect.get(list, key)),
      });
      expect(read(lying).problems.length).toBeLessThanOrEqual(101);
    }
  });

  test('no key pollutes a prototype, no cycle is followed, an object of no prototype is read', () => {
    const polluting = JSON.parse(
      '[{"id":"a","label":"A","when":"1774","__proto__":{"href":"javascript:alert(1)"},"constructor":{"prototype":{"x":1}}}]',
    ) as unknown;
    expect(read(polluting)).toMatchObject({ entries: [{ id: 'a', href: undefined }], problems: [] });
    expect({}).not.toHaveProperty('x');
    const cyclic: Record<string, unknown> = { ...good };
    cyclic['self'] = cyclic;
    cyclic['summary'] = cyclic;
    expect(read([cyclic])).toMatchObject({ entries: [{ id: 'kars' }], problems: [{ path: 'summary' }] });
    expect(read([Object.assign(Object.create(null) as object, good)]).entries).toHaveLength(1);
  });

  test('holes are told, of four thousand million too', () => {
    const sparse: unknown[] = [];
    sparse[2] = good;
    expect(read(sparse)).toMatchObject({ entries: [{ id: 'kars' }], problems: [{ index: 0 }, { index: 1 }] });
    const { problems } = read(new Array(2 ** 32 - 1));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe('events: 4294967195 more cannot be used.');
  });

  test.each([undefined, null, 7, 'text', {}, { events: [good] }, new Set([good]), { length: 1, 0: good }])(
    'no list: %s',
    (given) => {
      const { entries, problems } = read(given);
      expect(entries).toEqual([]);
      expect(problems).toMatchObject([
        { path: 'events', message: expect.stringContaining('Write an array') },
      ]);
    },
  );

  test('beyond a hundred problems only their number is told', () => {
    const { entries, problems } = read([...Array.from({ length: 250 }, () => null), good]);
    expect(entries).toHaveLength(1);
    expect(problems).toHaveLength(101);
    expect(problems.at(-2)?.index).toBe(99);
    expect(problems.at(-1)?.message).toContain('150 more');
  });

  test('a hundred thousand come whole', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ ...good, id: String(i) }));
    const { entries, problems } = read(many);
    expect(entries).toHaveLength(many.length);
    expect(problems).toEqual([]);
  });
});

describe('a text', () => {
  test.each(['', ' ', 'id,label,when', '[1,]', '<html>', '{"events":', 'undefined', "{'a':1}"])(
    'that is no JSON has one problem: %s',
    (text) => {
      const { entries, problems } = parseOwnEntries(text, TODAY);
      expect(entries).toEqual([]);
      expect(problems).toMatchObject([{ code: 'bad-entry', message: expect.stringContaining('no JSON') }]);
    },
  );

  test.each(['null', '7', '"text"', '{}', '{"events":null}', '{"events":{"0":{}}}', '{"entries":[]}'])(
    'of another shape has one problem: %s',
    (text) => {
      const { entries, problems } = parseOwnEntries(text, TODAY);
      expect(entries).toEqual([]);
      expect(problems).toMatchObject([{ message: expect.stringContaining('{"events": []}') }]);
    },
  );

  test('of ten megabytes of other JSON shows nothing and says little', () => {
    const feature = {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [29, 41] },
      properties: { name: 'the city of Kars' },
    };
    const features = Array.from({ length: 100_000 }, () => feature);
    const collection = JSON.stringify({ type: 'FeatureCollection', features });
    expect(collection.length).toBeGreaterThan(10_000_000);
    expect(parseOwnEntries(collection, TODAY)).toMatchObject({ entries: [], problems: [{ path: 'events' }] });
    expect(parseOwnEntries(collection, TODAY).problems).toHaveLength(1);
    const { entries, problems } = parseOwnEntries(JSON.stringify(features), TODAY);
    expect(entries).toEqual([]);
    expect(problems).toHaveLength(101);
  });

  test('of deep nesting neither fails nor is followed', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const text = `[{"id":"a","label":"A","when":"1774","summary":${deep}},${deep}]`;
    const { entries, problems } = parseOwnEntries(text, TODAY);
    if (entries.length) expect(problems.map(({ path }) => path)).toEqual(['summary', 'events']);
    else expect(problems).toHaveLength(1);
    expect(parseOwnEntries('['.repeat(1_000_000), TODAY).problems).toHaveLength(1);
  });
});
