import { type Zippable, zipSync } from 'fflate';

/** One archive with a folder of that name in it. Equal files give equal bytes: no clock and no time zone counts. */
export function zipped(name: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const members: Zippable = {};
  for (const [file, bytes] of files) members[`${name}/${file}`] = bytes;
  // ZIP writes the hour of the wall clock, so this is the same day and hour wherever it is built.
  return zipSync(members, { level: 6, mtime: new Date(1980, 0, 1) });
}
