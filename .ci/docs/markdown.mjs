// The documents that people write, and what of them can be checked.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools.mjs';

const skipped = new Set([
  'node_modules',
  'dist',
  'reports',
  'coverage',
  '.git',
  '.turbo',
  '.changeset',
  'data',
  'fixtures',
]);

/** @returns {string[]} every document and llms.txt, by its path from the root; changelogs are of releases */
export function documents(folder = '') {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : documents(file);
    return (entry.name.endsWith('.md') && entry.name !== 'CHANGELOG.md') || entry.name === 'llms.txt'
      ? [file]
      : [];
  });
}

/** @param {string} file */
export const read = (file) => readFileSync(path.join(root, file), 'utf8');

/** @returns {{ language: string, code: string, above: string }[]} the fenced blocks, each with the line above it */
export const fences = (text) =>
  [...text.matchAll(/(?:^([^\n]+)\n\n?)?^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, above = '', language = '', code = '']) => ({
      language,
      code,
      above,
    }),
  );

/** What is prose: no fenced blocks, no code in the line. */
const prose = (text) =>
  text.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, (code) => '`'.repeat(code.length));

/** @returns {string[]} where its links lead */
export const links = (text) => [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

/** The anchors of its headings, as GitHub names them. */
export const anchors = (text) =>
  [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
