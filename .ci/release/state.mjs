// `node .ci/release/state.mjs`: what the workflow has to do at this commit. Needs nothing installed.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readManifest, root } from '../tools.mjs';

const waiting = readdirSync(path.join(root, '.changeset')).some((name) => /^(?!README).*\.md$/.test(name));
const { name, version } = readManifest(path.join(root, 'packages/core'));
const tag = execFileSync('git', ['tag', '--list', `${name}@${version}`], {
  cwd: root,
  encoding: 'utf8',
}).trim();
const work = waiting ? 'version' : tag === '' && version !== '0.0.0' ? 'publish' : 'nothing';

console.log(work);
const output = process.env['GITHUB_OUTPUT'];
if (output) appendFileSync(output, `work=${work}\n`);
