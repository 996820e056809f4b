import { build } from './build.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { fix } from './fix.ts';
import { schemas } from './schemas.ts';

/** In the order of the help text. */
export const commands: readonly Command[] = [check, fix, build, schemas];
