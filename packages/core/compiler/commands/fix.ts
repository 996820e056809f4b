import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format } from 'prettier';
import { disorders, fixKeyOrder } from '../key-order.ts';
import { readData } from '../read-data.ts';
import { recordStyle } from '../record-style.ts';
import type { Command } from './command.ts';

export const fix: Command = {
  name: 'fix',
  says: 'puts the keys of every record in the order of its schema, and says what it changed',
  async run(folders) {
    const { records } = await readData(folders.data);
    const style = await recordStyle(folders.package);
    let changed = 0;
    for (const { file, kind, id, value } of records) {
      const found = [...disorders(kind, value)];
      if (found.length === 0) continue;
      const full = path.join(folders.data, kind, `${id}.yaml`);
      const text = await readFile(full, 'utf8');
      const fixed = await format(fixKeyOrder(kind, text), style);
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
