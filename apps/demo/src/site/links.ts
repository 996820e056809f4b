import path from 'node:path';

/**
 * The address of a file of the site as seen from another, so that the site works from any folder. Files are named in
 * full, `index.html` included: a host that knows no index files, or a disk, serves the links too.
 *
 * @example
 * linkFrom('ru/index.html', 'assets/main.css') // '../assets/main.css'
 */
export const linkFrom = (page: string, file: string): string =>
  path.posix.relative(path.posix.dirname(page), file);
