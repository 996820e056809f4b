import { runInNewContext } from 'node:vm';
import { formatWhen } from '@russia-turkey/core';
import { describe, expect, it } from 'vitest';
import { everySubject, treatyEmbeds, viewEmbeds } from '../../src/embed/every-subject.ts';
import { movedFrame, movedTreaties } from '../../src/embed/pages.ts';
import { entriesOf, views } from '../../src/embed/views.ts';
import { dataset, outlines } from '../../src/site/dataset.ts';
import { toText } from '../../src/site/html.ts';
import { languages } from '../../src/site/languages.ts';
import { documentOf as parsed, files, pages, sourceOf, textOf } from '../site.ts';

const documents = new Map<string, Document>();
/** Read once for all laws. */
function documentOf(page: string): Document {
  const document = documents.get(page) ?? parsed(page);
  documents.set(page, document);
  return document;
}

const framePages = pages.filter((page) => /^((ru|tr)\/)?embed\//.test(page));

it('there is a page, a picture and its points for every treaty and view in every language', () => {
  expect(treatyEmbeds).toHaveLength(dataset.en.treaties.length * languages.length);
  const missing = everySubject.flatMap(({ file }) =>
    ['.html', '.svg', '.png'].map((ending) => `${file}${ending}`).filter((name) => !files.includes(name)),
  );
  expect(missing).toEqual([]);
});

describe('the saved views', () => {
  it('are the whole, each kind, each period, and each topic with five entries', () => {
    const ids = views.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['history', 'wars', 'treaties', 'events', 'projects']));
    for (const { id } of dataset.en.periods) expect(ids).toContain(id);
    for (const { id } of dataset.en.topics) {
      const count = outlines.en.filter(
        (entry) => entry.kind !== 'periods' && 'topics' in entry && entry.topics.includes(id),
      ).length;
      expect([id, ids.includes(id)]).toEqual([id, count >= 5]);
    }
  });

  it('show as many entries in each language', () => {
    for (const view of views) {
      const counts = languages.map((language) => entriesOf(view, language).length);
      expect(new Set(counts).size, view.id).toBe(1);
      expect(counts[0], view.id).toBeGreaterThan(0);
    }
  });
});

it('every page is whole without a script', () => {
  for (const { treaty, language, file } of treatyEmbeds) {
    const card = documentOf(`${file}.html`).querySelector('treaty-card');
    expect(card?.getAttribute('treaty')).toBe(treaty.id);
    expect(textOf(card?.querySelector('h1') ?? null)).toBe(treaty.label);
    expect(textOf(card).replaceAll(/\s/gu, ' ')).toContain(
      formatWhen(treaty.signed, language, { oldStyle: false }).replaceAll(/\s/gu, ' '),
    );
  }
  for (const { view, language, file } of viewEmbeds) {
    const timeline = documentOf(`${file}.html`).querySelector('relations-timeline');
    const titles = [...(timeline?.querySelectorAll('li a') ?? [])].map((link) => textOf(link));
    expect([...titles].sort(), file).toEqual(
      entriesOf(view, language)
        .map(({ label }) => label)
        .sort(),
    );
  }
});

it('every page says its title, its licence and where it is from', () => {
  for (const { file, title, record } of everySubject) {
    const document = documentOf(`${file}.html`);
    expect(document.title).toBe(title);
    const depth = '../'.repeat(file.split('/').length - 1);
    const [more, licence] = [...document.querySelectorAll('footer a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(`${depth}${record}`.endsWith(more?.replace(/^(\.\.\/)+/u, '') ?? 'none'), file).toBe(true);
    expect(licence).toMatch(/^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/deed\.(en|ru|tr)$/);
  }
});

it('scripts are classic, since a sandboxed frame runs no module of a host without CORS', () => {
  expect(framePages.length).toBeGreaterThan(everySubject.length);
  const classic = new Set<string>();
  for (const page of framePages) {
    const scripts = [...documentOf(page).querySelectorAll('script')];
    expect(scripts.length, page).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(script.hasAttribute('type') || !script.hasAttribute('defer'), page).toBe(false);
      const file = new URL(script.getAttribute('src') ?? '', `https://x.example/${page}`).pathname.slice(1);
      expect(files, page).toContain(file);
      classic.add(file);
    }
  }
  for (const file of classic)
    expect(sourceOf(file)).not.toMatch(/^\s*(import|export)[\s{*"']|\bimport\.meta\.url\b/m);
});

it('nothing is said that needs the address of the site, which this build was not told', () => {
  if (process.env['SITE_URL']) return;
  expect(files.filter((file) => file.endsWith('.oembed.json'))).toEqual([]);
  for (const page of framePages)
    expect(
      documentOf(page).querySelectorAll(
        '[rel="canonical"], [type="application/json+oembed"], [property="og:image"]',
      ),
    ).toHaveLength(0);
});

it('each data file stands there as a script with the same content', () => {
  const data = files.filter((file) => /^cdn\/[^/]+\/data\/.*\.json$/.test(file));
  expect(data.length).toBeGreaterThan(30);
  for (const file of data) {
    const name = /data\/(.*)\.json$/.exec(file)?.[1] ?? '';
    const said: unknown[] = [];
    runInNewContext(sourceOf(file.replace(/json$/, 'js')), {
      russiaTurkeyData: (...all: unknown[]) => said.push(...all),
    });
    expect(JSON.stringify(said)).toBe(JSON.stringify([name, JSON.parse(sourceOf(file))]));
  }
});

describe('a retired id', () => {
  const redirects = {
    'treaties/kars': 'treaties/treaty-of-kars-1921',
    'events/old': 'events/new',
  };

  it('keeps its address in every language: it leads to the new one and shows the treaty', () => {
    const moved = movedTreaties(redirects);
    expect(moved.map(({ retired, language }) => [retired, language])).toEqual(
      languages.map((language) => ['kars', language]),
    );
    for (const { retired, treaty, language } of moved) {
      const html = toText(movedFrame(retired, treaty, language));
      expect(html).toContain(`lang="${language}"`);
      expect(html).toMatch(/class="moved"[^]*href="treaty-of-kars-1921\.html"/);
      expect(html).toContain('<treaty-card treaty="treaty-of-kars-1921"');
      expect(html).toContain(treaty.label);
    }
  });

  it('that leads nowhere stops the build', () => {
    expect(() => movedTreaties({ 'treaties/a': 'treaties/b' })).toThrow('treaties/b');
  });
});
