// The registry, through npm: its address, proxies and rights are npm's own settings.
import { environment } from '../tools.mjs';
import { run } from './processes.mjs';
import { ReleaseStop } from './stop.mjs';

// A registry that does not answer is known in seconds. What cannot be uploaded is not tried for ever.
const patience = {
  npm_config_fetch_retries: '1',
  npm_config_fetch_retry_mintimeout: '1000',
  npm_config_fetch_timeout: '60000',
};

/** @param {readonly string[]} args */
const npm = (args) =>
  run('npm', args, { env: { ...patience, ...environment }, shell: process.platform === 'win32' });

/**
 * The integrity of a version in the registry; none where it has no such version.
 *
 * @param {string} name
 * @param {string} version
 * @returns {string | undefined}
 */
export function integrityInRegistry(name, version) {
  const { code, out, says } = npm([
    'view',
    `${name}@${version}`,
    'dist.integrity',
    '--json',
    '--prefer-online',
  ]);
  const answer = parsed(out);
  if (code === 0 && typeof answer === 'string') return answer;
  // An unknown version of a known package is no error to some versions of npm, and says nothing.
  if (code === 0 && out.trim() === '') return undefined;
  if (/** @type {{ error?: { code?: string } } | undefined} */ (answer)?.error?.code === 'E404')
    return undefined;
  throw new ReleaseStop(
    `The registry does not say whether it has ${name} ${version}; nothing was published.\n${brief(out, says)}`,
    'run it again when the registry answers; “npm ping” asks it, “npm config get registry” says which it is',
  );
}

/**
 * @param {string} tarball
 * @param {{ tag: string, provenance: boolean }} options
 * @returns {string | undefined} why it was not published
 */
export function publishTarball(tarball, { tag, provenance }) {
  const options = [
    '--access',
    'public',
    '--tag',
    tag,
    '--ignore-scripts',
    ...(provenance ? ['--provenance'] : []),
  ];
  const { code, out, says } = npm(['publish', tarball, ...options]);
  return code === 0 ? undefined : brief(out, says);
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What npm said of an error, without notices and what it would have packed. @param {string} out @param {string} says */
function brief(out, says) {
  const lines = says.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  return (lines.length > 0 ? lines : `${out}\n${says}`.trim().split('\n')).slice(0, 12).join('\n');
}
