import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../node_modules/.cache/locale');
const name = 'tr_TR.UTF-8';

/**
 * WebKitGTK takes its language from the C library, and few machines have a Turkish locale: this compiles one that
 * only we see. Undefined where the sources of locales are missing (Debian has them in `locales`).
 */
export function turkishLocale(): Readonly<Record<string, string>> | undefined {
  const locale = path.join(folder, name);
  if (!existsSync(locale)) {
    mkdirSync(folder, { recursive: true });
    spawnSync('localedef', ['-i', 'tr_TR', '-f', 'UTF-8', locale], { stdio: 'ignore' });
  }
  return existsSync(locale) ? { LOCPATH: folder, LC_ALL: name } : undefined;
}
