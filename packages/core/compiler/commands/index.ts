import type { Command } from './command.ts';

/**
 * In the order of the help text. Each is read when it is called for: who checks a date does not wait until prompts and
 * printers are loaded.
 */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  fix: async () => (await import('./fix.ts')).fix,
  new: async () => (await import('./new.ts')).newRecord,
  diff: async () => (await import('./diff.ts')).diff,
  stats: async () => (await import('./stats.ts')).stats,
  build: async () => (await import('./build.ts')).build,
  schemas: async () => (await import('./schemas.ts')).schemas,
};
