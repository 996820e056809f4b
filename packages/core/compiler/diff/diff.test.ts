import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { align } from './align.ts';
import type { Change } from './change.ts';
import { filesNow, type DataFiles } from './data-files.ts';
import { diffDatasets } from './diff-datasets.ts';
import { levelOf, levels } from './level-of.ts';
import { readSnapshot } from './read-snapshot.ts';
import { renderChanges } from './render-changes.ts';

let files: DataFiles;
beforeAll(async () => {
  const all = await filesNow(path.resolve(import.meta.dirname, '../../data'));
  // What the cases below are about; a reference to a record that is not there is no matter of a diff.
  const used = /kars-1921|kucuk-kaynarca|karabekir|su-24|crimean-war-1853|article-akkuyu|topics\/s|shootdown/;
  files = new Map([...all].filter(([name]) => used.test(name)));
  expect(files.size).toBeGreaterThan(10);
});

type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The files with one text replaced by another, which must be there. */
function edited(...edits: readonly Edit[]): Map<string, string> {
  const copy = new Map(files);
  for (const [file, from, to] of edits) {
    const text = copy.get(file) ?? '';
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`${file}: “${String(from)}” does not occur.`);
    copy.set(file, changed);
  }
  return copy;
}

function without(...names: readonly string[]): Map<string, string> {
  const copy = new Map(files);
  for (const name of names) if (!copy.delete(name)) throw new Error(`There is no ${name}.`);
  return copy;
}

function diff(before: DataFiles, after: DataFiles) {
  const b = readSnapshot(after);
  const a = readSnapshot(before, b.redirects);
  const changes = diffDatasets(a, b);
  return { changes, level: levelOf(changes), text: renderChanges(changes, a, b), before: a, after: b };
}

const kars = 'treaties/treaty-of-kars-1921';
const karsFile = `${kars}.yaml`;

describe('the diff of built data', () => {
  test('of a version with itself is empty', () => {
    expect(diff(files, files)).toMatchObject({ changes: [], level: 'none', text: '' });
  });

  test('tells a corrected date in words', () => {
    const { changes, level, text } = diff(files, edited([karsFile, 'when: 1921-10-13', 'when: 1921-10-14']));
    expect(changes).toEqual([
      { change: 'corrected', record: kars, path: ['signed', 'edtf'], from: '1921-10-13', to: '1921-10-14' },
    ]);
    expect(level).toBe('patch');
    expect(text).toBe(
      `## Corrected\n\n- ${kars} (Treaty of Kars)\n  - signed: 13 October 1921 → 14 October 1921`,
    );
  });

  test('shows a rewording word by word, Cyrillic words whole', () => {
    const { changes, level, text } = diff(
      files,
      edited([karsFile, 'подтвердил границу', 'закрепил границу']),
    );
    expect(changes).toMatchObject([{ change: 'reworded', path: ['summary'], language: 'ru' }]);
    expect(level).toBe('patch');
    expect(text).toContain(
      'summary (ru): … основном повторил Московский договор и [-подтвердил-]{+закрепил+} границу; вступил',
    );
  });

  test('takes a list entry by entry: a signatory more, a provision less, a source more', () => {
    const after = edited(
      [karsFile, '[ganetsky-yakov]', '[ganetsky-yakov, chicherin-georgy]'],
      [karsFile, / {2}- article: 7\n[\s\S]*?(?= {2}- article: 8)/, ''],
      [
        karsFile,
        'at: abstract }\nin_force_from',
        'at: abstract }\n    - { source: tekadam-kars-antlasmasi, at: heading }\nin_force_from',
      ],
    );
    const { changes, level, text } = diff(files, after);
    expect(changes).toEqual([
      {
        change: 'cited',
        record: kars,
        path: ['signed', 'cites', 3],
        value: { source: 'tekadam-kars-antlasmasi', at: 'heading' },
      },
      {
        change: 'completed',
        record: kars,
        path: ['parties', 4, 'signatories', 1],
        value: 'chicherin-georgy',
      },
      {
        change: 'corrected',
        record: kars,
        path: ['terms', 4],
        from: expect.objectContaining({ article: '7' }),
      },
    ]);
    expect(level).toBe('minor');
    expect(text).toContain('a source for signed: tekadam-kars-antlasmasi, heading');
    expect(text).toContain('parties › 5 › signatories › 2: chicherin-georgy');
  });

  test('knows an added record, an added source and a removed record, and what version each needs', () => {
    const claim = 'claims/article-akkuyu-first-fully-operational.yaml';
    expect(diff(without(karsFile), files)).toMatchObject({
      changes: expect.arrayContaining([{ change: 'added', record: kars }]),
      level: 'minor',
      text: expect.stringContaining(`## Added\n\n- ${kars} (Treaty of Kars), 13 October 1921`),
    });
    expect(diff(files, without(karsFile))).toMatchObject({
      changes: [{ change: 'removed', record: kars }],
      level: 'major',
      text: `## Removed\n\n- ${kars} (Treaty of Kars)`,
    });
    const source = [...files.keys()].find((name) => name.startsWith('sources/')) ?? '';
    expect(diff(without(source), files)).toMatchObject({ changes: [{ change: 'added' }], level: 'patch' });
    expect(diff(without(claim), files).level).toBe('minor');
  });

  test('follows a record to its new id, and compares it there', () => {
    const after = without(karsFile);
    after.set(
      'treaties/kars-1921.yaml',
      (files.get(karsFile) ?? '').replace('scope: plurilateral', 'scope: multilateral'),
    );
    after.set(
      'redirects.yaml',
      `redirects: [{ from: ${kars}, to: treaties/kars-1921, reason: shorter, since: 0.2.0 }]`,
    );
    const { changes, level, text } = diff(files, after);
    expect(changes).toEqual([
      { change: 'moved', record: kars, to: 'treaties/kars-1921' },
      {
        change: 'corrected',
        record: 'treaties/kars-1921',
        path: ['scope'],
        from: 'plurilateral',
        to: 'multilateral',
      },
    ]);
    expect(level).toBe('minor');
    expect(text).toContain(`## Moved\n\n- ${kars} → treaties/kars-1921`);
    // Once it resolves, it must go on resolving.
    const forgotten = new Map(after);
    forgotten.delete('redirects.yaml');
    expect(diff(after, forgotten)).toMatchObject({
      changes: [{ change: 'removed', record: kars }],
      level: 'major',
    });
  });

  test('takes a reference that follows a move for no change of the record that refers', () => {
    const person = 'people/karabekir-kazim';
    const referring = [...files].filter(([, text]) => /\bkarabekir-kazim\b/.test(text)).map(([name]) => name);
    expect(referring).toContain(karsFile);
    // By id alone, and by kind and id.
    expect(referring.some((name) => files.get(name)?.includes(person))).toBe(true);
    const after = edited(
      ...referring.map((name) => [name, /\bkarabekir-kazim\b/g, 'karabekir-pasha'] as const),
    );
    after.set('people/karabekir-pasha.yaml', files.get(`${person}.yaml`) ?? '');
    after.delete(`${person}.yaml`);
    after.set(
      'redirects.yaml',
      `redirects: [{ from: ${person}, to: people/karabekir-pasha, reason: title, since: 0.2.0 }]`,
    );
    const moved = { change: 'moved', record: person, to: 'people/karabekir-pasha' };
    expect(diff(files, after).changes).toEqual([moved]);
    // Somebody else is a correction.
    const other = edited([karsFile, '[ganetsky-yakov]', '[karabekir-kazim]']);
    for (const [name, text] of after) if (name !== karsFile) other.set(name, text);
    other.delete(`${person}.yaml`);
    other.set(karsFile, (other.get(karsFile) ?? '').replaceAll('karabekir-kazim', 'karabekir-pasha'));
    expect(diff(files, other).changes).toContainEqual(
      expect.objectContaining({ change: 'corrected', record: kars, from: 'ganetsky-yakov' }),
    );
  });

  test('says where holders began to disagree', () => {
    const claims = [...files.keys()].filter((name) => name.startsWith('claims/shootdown'));
    expect(claims.length).toBeGreaterThan(1);
    const { changes, text } = diff(without(...claims), files);
    expect(changes).toContainEqual({
      change: 'contested',
      record: 'events/su-24-shootdown-2015',
      contested: true,
    });
    expect(text).toMatch(/## Contested\n\n- events\/su-24-shootdown-2015 \(.+\) is contested now/);
    expect(diff(files, without(...claims)).text).toContain('is no longer contested');
  });

  test('compares what it can of a version that no longer fits the schemas', () => {
    const old = new Map(
      edited(
        [karsFile, 'scope: plurilateral', 'scope: plurilateral\nregistered: 1922'],
        ['wars/crimean-war-1853-1856.yaml', 'type: interstate', 'type: coalition-war'],
        ['events/su-24-shootdown-2015.yaml', /when: \S+/, 'when: 2015-13-24'],
      ),
    );
    old.set('battles/sinop-1853.yaml', 'type: battle\n');
    old.set('topics/broken.yaml', 'type: [');
    const { changes, level, before } = diff(old, files);
    expect(before.unreadable).toEqual([
      { record: 'events/su-24-shootdown-2015', says: expect.stringContaining('2015-13-24') },
      { record: 'wars/crimean-war-1853-1856', says: expect.stringContaining('“type” is "coalition-war"') },
      { record: 'battles/sinop-1853', says: '“battles” is no kind of record any more.' },
      { record: 'topics/broken', says: expect.stringContaining('not valid YAML') },
    ]);
    // A field that the schema has lost is told; records that could not be read are neither added nor removed.
    expect(changes.filter(({ change }) => change !== 'contested')).toEqual([
      { change: 'field-lost', kind: 'treaties', field: 'registered' },
    ]);
    expect(level).toBe('major');
  });

  test('shows hostile text without letting it act', () => {
    const after = edited([
      karsFile,
      'en: Treaty of Kars',
      String.raw`en: "Treaty\e[31m of\nKars </script> \u202e"`,
    ]);
    const { text } = diff(files, after);
    for (const hostile of ['\u001b', '\u202e']) expect(text).not.toContain(hostile);
    expect(text).toContain(String.raw`\u001b[31m`);
    expect(text.split('\n').filter((line) => line !== '' && !/^(##| *-) /.test(line))).toEqual([]);
  });
});

describe('align', () => {
  const entry = fc.oneof(
    fc.constantFrom('a', 'b', 'c'),
    fc.record({ source: fc.constantFrom('x', 'y'), at: fc.nat(3) }),
  );
  test('accounts for every entry of both lists exactly once', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (before, after) => {
        const { pairs, removed, added } = align(before, after);
        expect([...pairs.map(([i]) => i), ...removed].sort((a, b) => a - b)).toEqual([...before.keys()]);
        expect([...pairs.map(([, j]) => j), ...added].sort((a, b) => a - b)).toEqual([...after.keys()]);
      }),
    );
  });
  test('finds nothing to tell between a list and itself', () => {
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        const { pairs, removed, added } = align(list, structuredClone(list));
        expect([removed, added]).toEqual([[], []]);
        expect(pairs.every(([i, j]) => JSON.stringify(list[i]) === JSON.stringify(list[j]))).toBe(true);
      }),
    );
  });
});

describe('levelOf', () => {
  const record = fc.constantFrom(kars, 'sources/tdv-paris-antlasmasi', 'claims/article-akkuyu');
  const change: fc.Arbitrary<Change> = fc.oneof(
    fc.record({ change: fc.constantFrom('added' as const, 'removed' as const), record }),
    fc.record({ change: fc.constant('moved' as const), record, to: record }),
    fc.record({
      change: fc.constant('field-lost' as const),
      kind: fc.constant('treaties'),
      field: fc.string(),
    }),
    fc.record({
      change: fc.constantFrom('completed' as const, 'cited' as const),
      record,
      path: fc.array(fc.string()),
      value: fc.jsonValue(),
    }),
    fc.record({
      change: fc.constant('corrected' as const),
      record,
      path: fc.array(fc.string()),
      from: fc.jsonValue(),
    }),
    fc.record({
      change: fc.constant('reworded' as const),
      record,
      path: fc.array(fc.string()),
      language: fc.constantFrom('en' as const, 'ru' as const, 'tr' as const),
      from: fc.string(),
      to: fc.string(),
    }),
    fc.record({ change: fc.constant('contested' as const), record, contested: fc.boolean() }),
  );
  const rank = (changes: readonly Change[]) => levels.indexOf(levelOf(changes));

  test('is the table of VERSIONING.md', () => {
    const path = ['scope'];
    expect(levelOf([{ change: 'removed', record: kars }])).toBe('major');
    expect(levelOf([{ change: 'field-lost', kind: 'treaties', field: 'scope' }])).toBe('major');
    expect(levelOf([{ change: 'added', record: kars }])).toBe('minor');
    expect(levelOf([{ change: 'added', record: 'claims/x' }])).toBe('minor');
    expect(levelOf([{ change: 'completed', record: kars, path: ['alsoKnownAs', 2], value: {} }])).toBe(
      'minor',
    );
    expect(levelOf([{ change: 'moved', record: kars, to: 'treaties/x' }])).toBe('minor');
    expect(levelOf([{ change: 'corrected', record: kars, path, from: 'a', to: 'b' }])).toBe('patch');
    expect(levelOf([{ change: 'reworded', record: kars, path, language: 'en', from: 'a', to: 'b' }])).toBe(
      'patch',
    );
    expect(levelOf([{ change: 'cited', record: kars, path: ['cites', 1], value: {} }])).toBe('patch');
    expect(levelOf([{ change: 'added', record: 'sources/x' }])).toBe('patch');
  });

  test('is the greatest of its parts, whatever their order: more changes never need a lesser version', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (some, more) => {
        expect(rank([...some, ...more])).toBe(Math.max(rank(some), rank(more)));
        expect(levelOf(some.toReversed())).toBe(levelOf(some));
        expect(levelOf(some) === 'none').toBe(some.length === 0);
      }),
    );
  });
});

test('a version is major exactly when an id that resolved no longer does', () => {
  const names = fc.subarray(['topics/a', 'topics/b', 'topics/c', 'sources/d']);
  const snapshot = fc.tuple(names, fc.array(fc.tuple(names, names), { maxLength: 2 })).map(([ids, moves]) => {
    const records = new Map(ids.map((id) => [id, { id, kind: id.split('/')[0] }]));
    const redirects = new Map(
      moves.flatMap(([[from], [to]]) =>
        from !== undefined && to !== undefined && records.has(to) && !records.has(from)
          ? [[from, to] as const]
          : [],
      ),
    );
    return { records: records as never, redirects, unreadable: [], unknownFields: new Set<string>() };
  });
  fc.assert(
    fc.property(snapshot, snapshot, (before, after) => {
      // A redirect that leads nowhere resolves nothing.
      const resolves = ({ records, redirects }: typeof before) => {
        const known = new Set((records as Map<string, unknown>).keys());
        return new Set([...known, ...[...redirects].flatMap(([from, to]) => (known.has(to) ? [from] : []))]);
      };
      const lost = [...resolves(before)].some((id) => !resolves(after).has(id));
      expect(levelOf(diffDatasets(before, after)) === 'major').toBe(lost);
    }),
  );
});
