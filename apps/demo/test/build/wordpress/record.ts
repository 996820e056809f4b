// Writes src/build/wordpress.json: what WordPress leaves of the snippets. Needs PHP and WordPress (Debian: php-cli,
// wordpress). Usage: node test/build/wordpress/record.ts /usr/share/wordpress
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { recordedSnippets } from '../../../src/build/wordpress.ts';

const [wordpress] = process.argv.slice(2);
if (wordpress === undefined)
  throw new Error('Where is WordPress? Name its folder, e.g. /usr/share/wordpress.');
const { status, stdout, stderr } = spawnSync('php', [`${import.meta.dirname}/filters.php`, wordpress], {
  input: JSON.stringify(recordedSnippets()),
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`PHP gave up: ${stderr}${stdout}`);
writeFileSync(new URL('../../../src/build/wordpress.json', import.meta.url), stdout);
