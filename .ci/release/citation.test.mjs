// CITATION.cff says what the packages and the data say.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest, root } from '../tools.mjs';
import { withVersion } from './citation.mjs';

const text = readFileSync(path.join(root, 'CITATION.cff'), 'utf8');
const citation = parse(text);
const manifest = readManifest(path.join(root, 'packages/core'));
/** @type {{ meta: Record<string, any>, records: Record<string, any[]> }} */
const { meta, records } = JSON.parse(
  readFileSync(path.join(root, 'packages/core/dist/dataset.json'), 'utf8'),
);

describe('CITATION.cff', () => {
  test('has what the format asks for', () => {
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      title: expect.any(String),
      message: expect.any(String),
      authors: [expect.objectContaining({ name: expect.any(String) })],
    });
  });

  test('names the version of the packages once there is one, and its day', () => {
    if (manifest.version === '0.0.0') {
      expect(citation).not.toHaveProperty('version');
      expect(citation).not.toHaveProperty('date-released');
    } else {
      expect(citation.version).toBe(manifest.version);
      expect(citation['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(citation['date-released']))).toBe(false);
    }
  });

  test('names title, authors and licence as the data do', () => {
    expect(meta.citation).toContain(`${citation.authors[0].name}. ${citation.title}.`);
    expect(citation.license).toBe(meta.licence.data);
    expect(manifest.license).toContain(citation.license);
  });

  test('says of the data what is so: kinds, centuries, languages, sources', () => {
    const kinds = {
      Treaties: 'treaties',
      wars: 'wars',
      events: 'events',
      people: 'people',
      places: 'places',
      figures: 'indicators',
      'disputed claims': 'claims',
    };
    for (const [word, kind] of Object.entries(kinds)) {
      expect(citation.abstract).toContain(word);
      expect(records[kind]?.length, kind).toBeGreaterThan(0);
    }
    expect(citation.abstract).toContain('15th century to today');
    const years = [...(records.treaties ?? []), ...(records.events ?? [])].map(({ signed, happened }) =>
      Number((signed ?? happened).earliest.slice(0, 4)),
    );
    expect(Math.min(...years)).toBeGreaterThanOrEqual(1401);
    expect(Math.min(...years)).toBeLessThanOrEqual(1500);
    expect(Math.max(...years)).toBeGreaterThanOrEqual(new Date(meta.asOf ?? Date.now()).getUTCFullYear() - 2);
    expect(citation.abstract.replace(/\s+/g, ' ')).toContain('in English, Russian and Turkish');
    for (const { id, label } of records.treaties ?? []) {
      for (const language of ['en', 'ru', 'tr']) expect(label[language], id).toMatch(/\S/);
    }
    expect(citation.abstract.replace(/\s+/g, ' ')).toContain('each statement with its source');
    for (const kind of ['treaties', 'wars', 'events', 'claims']) {
      for (const record of records[kind] ?? []) {
        expect(JSON.stringify(record), `${kind}/${record.id}`).toContain('"source":');
      }
    }
  });
});

describe('a version in CITATION.cff', () => {
  test('is written once, whatever stood there, and changes nothing else', () => {
    const once = withVersion(text, '1.2.3', '2026-01-31');
    expect(parse(once)).toEqual({ ...citation, version: '1.2.3', 'date-released': '2026-01-31' });
    const twice = withVersion(once, '1.10.0', '2026-02-01');
    expect(parse(twice)).toEqual({ ...citation, version: '1.10.0', 'date-released': '2026-02-01' });
    expect(twice.match(/^version:/gm)).toHaveLength(1);
  });
});
