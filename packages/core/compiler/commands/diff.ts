import { filesAt, filesNow } from '../diff/data-files.ts';
import { diffDatasets } from '../diff/diff-datasets.ts';
import { levelOf } from '../diff/level-of.ts';
import { readSnapshot } from '../diff/read-snapshot.ts';
import { renderChanges } from '../diff/render-changes.ts';
import type { Snapshot } from '../diff/snapshot.ts';
import { printable } from '../printable.ts';
import { defineCommand } from './command.ts';

export const diff = defineCommand({
  name: 'diff',
  takes: '<ref> [<ref2>]',
  says: 'says what changed in the built data since a commit, branch or tag, and the version that it needs',
  about: `Compares the built data of <ref> with those of the working folder, or of <ref2>. Both are built by the compiler
of today. The headings are those of the changelog; the level is that of VERSIONING.md.
It ends with 1 when records of one side do not fit the schemas of today and could not be compared.`,
  arguments: [1, 2],
  options: { json: { type: 'boolean', says: 'writes the changes as JSON, with the text for the changelog' } },
  async run(folders, [ref = '', ref2], options) {
    const after = readSnapshot(
      ref2 === undefined ? await filesNow(folders.data) : await filesAt(folders.data, ref2),
    );
    const before = readSnapshot(await filesAt(folders.data, ref), after.redirects);
    const changes = diffDatasets(before, after);
    const level = levelOf(changes);
    const unreadable = [...unread(before, ref), ...unread(after, ref2 ?? 'the working folder')];
    const changelog = renderChanges(changes, before, after);
    if (options.json) {
      const to = ref2 ?? null;
      console.log(JSON.stringify({ from: ref, to, level, changes, unreadable, changelog }, null, 2));
    } else {
      if (changes.length > 0) console.log(`${changelog}\n`);
      console.log(
        changes.length === 0
          ? `The built data are the same as at ${ref}.`
          : `${changes.length === 1 ? 'One change' : `${changes.length} changes`} since ${ref}: ${unreadable.length > 0 ? 'at least ' : ''}a ${level} version.`,
      );
      if (unreadable.length > 0) {
        console.error(
          `\nNot compared, because ${unreadable.length === 1 ? 'one record does' : `${unreadable.length} records do`} not fit the schemas of today:`,
        );
        for (const { record, at, says } of unreadable)
          console.error(`- ${record} at ${at}: ${printable(says)}`);
      }
    }
    return unreadable.length > 0 ? 1 : 0;
  },
});

const unread = ({ unreadable }: Snapshot, at: string) => unreadable.map((one) => ({ ...one, at }));
