import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { disorders, fixKeyOrder } from '../key-order.ts';
import { readData } from '../read-data.ts';
import type { Command } from './command.ts';

export const fix: Command = {
  name: 'fix',
  says: 'puts the keys of every record in the order of its schema, and says what it changed',
  async run(folders) {
    const { records } = await readData(folders.data);
    // The formatter is large, and no other command needs it.
    const prettier = await import('prettier');
    // Also for a folder elsewhere: records look alike wherever they lie.
    const style = await prettier.resolveConfig(path.join(folders.package, 'data/record.yaml'));
    let changed = 0;
    for (const { file, kind, id, value } of records) {
      const found = [...disorders(kind, value)];
      if (found.length === 0) continue;
      const full = path.join(folders.data, kind, `${id}.yaml`);
      const text = await readFile(full, 'utf8');
      const fixed = await prettier.format(fixKeyOrder(kind, text), { ...style, parser: 'yaml' });
      if (fixed === text) continue;
      await writeFile(full, fixed);
      changed++;
      const moved = found.map(
        ({ path: group, key, before }) => `${[...group, key].join('.')} before ${before}`,
      );
      console.log(`${file}: ${moved.join(', ')}`);
    }
    console.log(
      changed === 0
        ? `${records.length} records, nothing to fix.`
        : `${changed} of ${records.length} records fixed.`,
    );
    return 0;
  },
};
