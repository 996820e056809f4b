import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '@russia-turkey/core';
import * as all from '@russia-turkey/core/all';
import { meta } from '@russia-turkey/core/meta';
import { parse as parseBib } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { parquetMetadataAsync } from 'hyparquet';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { formatNames, writers } from '../src/data/formats.ts';
import { statistics } from '../src/data/statistics.ts';
import { wording } from '../src/data/wording/index.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { dist, documentOf, files, textOf } from './site.ts';

const bytesOf = (file: string) => readFileSync(path.join(dist, 'downloads', file));
const readText = (file: string) => bytesOf(file).toString('utf8');
const downloads = files
  .filter((file) => file.startsWith('downloads/'))
  .map((file) => file.slice('downloads/'.length));
const inFormat = (format: string) => downloads.filter((file) => file.startsWith(`${format}/`));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What the page in a language says of each file. */
const offered = (language: (typeof languages)[number]) => {
  const page = `${folderOf(language)}data/index.html`;
  return [...documentOf(page).querySelectorAll('.files li')].map((item) => ({
    file: path.posix
      .join(path.posix.dirname(page), item.querySelector('a')?.getAttribute('href') ?? '')
      .slice('downloads/'.length),
    bytes: Number(item.querySelector('.size')?.getAttribute('data-bytes')),
    sum: textOf(item.querySelector('.sum')),
    contents: Number(textOf(item.querySelector('.contents')).replaceAll(/\D/g, '')),
  }));
};

describe('the downloads', () => {
  it('come in every format that core writes', () => {
    const published = readdirSync(
      path.dirname(fileURLToPath(import.meta.resolve('@russia-turkey/core/export/csv'))),
    )
      .filter((file) => file.endsWith('.js'))
      .map((file) => file.slice(0, -'.js'.length));
    expect(writers.map(({ name }) => name).sort()).toEqual(published.sort());
    for (const name of formatNames) expect(inFormat(name), name).not.toEqual([]);
  });

  it('are all in the list of checksums, which are right', () => {
    const sums = new Map(
      readText('SHA256SUMS')
        .trim()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    );
    expect([...sums.keys()].sort()).toEqual(downloads.filter((file) => file !== 'SHA256SUMS').sort());
    for (const [file, sum] of sums) expect(sha256(bytesOf(file)), file).toBe(sum);
  });

  it.each(languages)(
    'are on the page in %s with their size and checksum, those in formats once each',
    (language) => {
      const listed = offered(language);
      const ofFormats = downloads.filter((file) => file.includes('/') || file.endsWith('.zip'));
      expect(listed.map(({ file }) => file).sort()).toEqual(ofFormats.sort());
      for (const { file, bytes, sum } of listed) {
        expect(bytes, file).toBe(bytesOf(file).byteLength);
        expect(sum, file).toBe(sha256(bytesOf(file)));
      }
      const hrefs = [
        ...documentOf(`${folderOf(language)}data/index.html`).querySelectorAll('a[download]'),
      ].map((link) => path.posix.join(`${folderOf(language)}data`, link.getAttribute('href') ?? ''));
      for (const file of downloads) expect(hrefs).toContain(`downloads/${file}`);
    },
  );

  it('hold in an archive what they hold one by one', () => {
    const archives = downloads.filter((file) => file.endsWith('.zip'));
    expect(archives).not.toEqual([]);
    for (const archive of archives) {
      const root = archive.slice(0, -'.zip'.length);
      const format = root.slice('russia-turkey-'.length);
      const members = unzipSync(bytesOf(archive));
      expect(Object.keys(members).sort()).toEqual(
        inFormat(format)
          .map((file) => `${root}/${file.slice(format.length + 1)}`)
          .sort(),
      );
      for (const [member, bytes] of Object.entries(members))
        expect(sha256(bytes), member).toBe(sha256(bytesOf(`${format}/${member.slice(root.length + 1)}`)));
    }
  });

  describe('say how much is in them, as a parser of each format counts', () => {
    const said = new Map(offered('en').map(({ file, contents }) => [file, contents]));
    const count: Readonly<Record<string, (file: string) => number | Promise<number>>> = {
      json: (file) => {
        const value = JSON.parse(readText(file)) as
          readonly unknown[] | { records: Record<string, unknown[]> };
        return Array.isArray(value)
          ? value.length
          : Object.values((value as { records: Record<string, unknown[]> }).records).flat().length;
      },
      csv: (file) => parseCsv(readText(file), { columns: true }).length,
      'data-package': (file) =>
        file.endsWith('.json')
          ? (JSON.parse(readText(file)) as { resources: unknown[] }).resources.length
          : parseCsv(readText(file), { columns: true }).length,
      parquet: async (file) =>
        Number((await parquetMetadataAsync(new Uint8Array(bytesOf(file)).buffer)).num_rows),
      'json-ld': (file) => (JSON.parse(readText(file)) as { '@graph': unknown[] })['@graph'].length,
      'n-triples': (file) => new Parser({ format: 'N-Triples' }).parse(readText(file)).length,
      'linked-places': (file) => (JSON.parse(readText(file)) as { features: unknown[] }).features.length,
      icalendar: (file) =>
        new ICAL.Component(ICAL.parse(readText(file)) as [string, unknown[], unknown[]]).getAllSubcomponents(
          'vevent',
        ).length,
      'timeline-js': (file) => (JSON.parse(readText(file)) as { events: unknown[] }).events.length,
      bibtex: (file) => {
        const { entries, errors } = parseBib(readText(file), { sentenceCase: false });
        expect(errors).toEqual([]);
        return entries.length;
      },
      'csl-json': (file) => (JSON.parse(readText(file)) as unknown[]).length,
      schema: (file) => {
        const schema = JSON.parse(readText(file)) as { properties: object };
        new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
        return Object.keys(schema.properties).length;
      },
    };
    it.each(formatNames)('%s', async (format) => {
      const counter = count[format];
      if (!counter) throw new Error(`The test has no parser for ${format}.`);
      for (const file of inFormat(format)) expect(said.get(file), file).toBe(await counter(file));
    });
  });

  it('are the whole dataset: each kind in JSON and each table of a kind in CSV has every record', () => {
    for (const [kind, records] of Object.entries(all)) {
      expect(JSON.parse(readText(`json/${kind}.json`)), kind).toHaveLength(records.length);
      expect(parseCsv(readText(`csv/${kind}.csv`), { columns: true }), kind).toHaveLength(records.length);
    }
  });
});

describe('how to cite', () => {
  it('names the version in every form', () => {
    const cff = parseYaml(readText('CITATION.cff')) as Record<string, unknown>;
    expect(cff).toMatchObject({ 'cff-version': '1.2.0', version: meta.version, license: meta.licence.data });
    expect(cff['date-released']).toBe(meta.asOf ?? undefined);
    const { entries, errors } = parseBib(readText('citation.bib'), { sentenceCase: false });
    expect(errors).toEqual([]);
    expect(entries.map(({ type, fields }) => [type, fields['title'], fields['edition']])).toEqual([
      ['dataset', cff['title'], `Version ${meta.version}`],
    ]);
    expect(JSON.parse(readText('citation.csl.json'))).toMatchObject([
      { type: 'dataset', title: cff['title'] },
    ]);
  });
});

describe.each(languages)('the page in %s', (language) => {
  const document = documentOf(`${folderOf(language)}data/index.html`);
  const digits = (element: Element | null | undefined) =>
    Number((element?.textContent ?? '').replaceAll(/\D/g, ''));

  it('counts every kind as the dataset does', () => {
    const rows = [...document.querySelectorAll('tr[data-kind]')];
    expect(rows.map((row) => row.getAttribute('data-kind'))).toEqual(
      Object.keys(all).sort((a, b) => order(a) - order(b)),
    );
    for (const row of rows)
      expect(digits(row.querySelector('td')), textOf(row)).toBe(
        all[row.getAttribute('data-kind') as Kind].length,
      );
    expect(digits(document.querySelector('tfoot td'))).toBe(Object.values(all).flat().length);
    function order(kind: string) {
      return Object.keys(wording[language].kinds).indexOf(kind);
    }
  });

  it('sorts every source by kind, by perspective and by language', () => {
    const tables = ['reliability', 'perspective', 'languageOfSource'] as const;
    for (const name of tables) {
      const table = document.querySelector(`table[aria-label="${wording[language][name]}"]`);
      const sum = [...(table?.querySelectorAll('td') ?? [])].reduce((total, cell) => total + digits(cell), 0);
      expect(sum, name).toBe(all.sources.length);
    }
  });

  it('has words for every question of the statistics', () => {
    for (const { asks } of statistics().completeness)
      expect(wording[language].questions).toHaveProperty([asks]);
    const shown = [...document.querySelectorAll('tr[data-of]')].map((row) => [
      Number(row.getAttribute('data-have')),
      Number(row.getAttribute('data-of')),
    ]);
    for (const { share } of statistics().completeness) expect(shown).toContainEqual([share.have, share.of]);
  });

  it('lists every erratum, or says that there is none', () => {
    expect(document.querySelectorAll('.errata > div')).toHaveLength(meta.errata.length);
    const said = document.querySelector('section[aria-labelledby="errata"] > p');
    expect(said === null).toBe(meta.errata.length > 0);
  });
});
