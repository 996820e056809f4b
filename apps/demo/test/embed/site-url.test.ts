import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { everySubject, treatyEmbeds, viewEmbeds } from '../../src/embed/every-subject.ts';
import { timelineFrame, treatyFrame } from '../../src/embed/pages.ts';
import { siteUrl } from '../../src/embed/site-url.ts';
import { toText } from '../../src/site/html.ts';
import { dist } from '../site.ts';

describe('SITE_URL', () => {
  it('may be left out', () => {
    expect(siteUrl(undefined)).toBeUndefined();
    expect(siteUrl('')).toBeUndefined();
  });

  it('may lie in a folder, with or without the slash', () => {
    expect(siteUrl('https://example.org/rt')?.href).toBe('https://example.org/rt/');
    expect(siteUrl('https://example.org')?.href).toBe('https://example.org/');
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a', 'javascript:alert(1)'])(
    'is not %s',
    (value) => {
      expect(() => siteUrl(value)).toThrow('Write one like');
    },
  );
});

describe('a build that was told where the site will stand', () => {
  const site = 'https://history.example/relations/';
  const folder = mkdtempSync(path.join(tmpdir(), 'embed-'));
  const demo = path.resolve(import.meta.dirname, '../..');

  beforeAll(() => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [
        path.join(demo, 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--config=eleventy.config.ts',
        '--quiet',
        '--input=src/pages/oembed.11ty.ts',
        `--output=${folder}`,
      ],
      { cwd: demo, env: { ...process.env, SITE_URL: site }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr + stdout);
    vi.stubEnv('SITE_URL', site);
  });

  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

  it('describes every embed by oEmbed: rich, 600 wide, exactly one frame with a title and a sandbox', () => {
    const described = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.oembed.json'),
    );
    expect(described).toHaveLength(everySubject.length);
    for (const { file, title, height } of everySubject) {
      const oembed = JSON.parse(read(`${file}.oembed.json`)) as Record<string, string | number>;
      expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 600, height });
      const { document } = parseHTML(`<main>${String(oembed['html'])}</main>`);
      const [frame, ...others] = document.querySelectorAll('main > *');
      expect(others).toEqual([]);
      expect(frame?.localName).toBe('iframe');
      expect(frame?.getAttribute('src')).toBe(`${site}${file}.html`);
      expect(frame?.getAttribute('title')).toBe(title);
      expect(frame?.getAttribute('sandbox')).toContain('allow-scripts');
      expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin');
      const png = readFileSync(path.join(dist, `${file}.png`));
      expect(oembed['thumbnail_url']).toBe(`${site}${file}.png`);
      expect([oembed['thumbnail_width'], oembed['thumbnail_height']]).toEqual([
        png.readUInt32BE(16),
        png.readUInt32BE(20),
      ]);
    }
  });

  it('leads from every page to that description, to the picture and to the record', () => {
    for (const subject of [...treatyEmbeds, ...viewEmbeds]) {
      const { file, record, caption } = subject;
      const { document } = parseHTML(
        toText('treaty' in subject ? treatyFrame(subject) : timelineFrame(subject)),
      );
      const attribute = (selector: string, name: string) =>
        document.querySelector(selector)?.getAttribute(name);
      expect(attribute('link[type="application/json+oembed"]', 'href')).toBe(`${site}${file}.oembed.json`);
      expect(attribute('link[type="application/json+oembed"]', 'title')).toBe(caption);
      expect(attribute('link[rel="canonical"]', 'href')).toBe(`${site}${record}`);
      expect(attribute('meta[property="og:image"]', 'content')).toBe(`${site}${file}.png`);
      expect(attribute('meta[property="og:url"]', 'content')).toBe(`${site}${file}.html`);
    }
  });
});
