// `node .ci/release/notes.mjs`: what the changelogs say of the current version. Needs nothing installed.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest, root } from '../tools.mjs';
import { sectionOf } from './changelog.mjs';

/** A forge takes no longer text for a pull request. */
const most = 60_000;

const parts = ['core', 'widgets'].map((folder) => {
  const { name, version } = readManifest(path.join(root, 'packages', folder));
  const changelog = readFileSync(path.join(root, 'packages', folder, 'CHANGELOG.md'), 'utf8');
  return `# ${name} ${version}\n\n${sectionOf(changelog, version)}`;
});
const text = parts.join('\n\n');
console.log(text.length <= most ? text : `${text.slice(0, most)}…\n\nThe rest stands in the changelogs.`);
