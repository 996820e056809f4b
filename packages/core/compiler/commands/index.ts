import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { diff } from './diff.ts';
import { fix } from './fix.ts';
import { newRecord } from './new.ts';
import { schemas } from './schemas.ts';
import { stats } from './stats.ts';

/** In the order of the help text. */
export const commands: readonly Command[] = [check, fix, newRecord, diff, stats, build, schemas];
