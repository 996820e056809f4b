// `npm start`: installs, builds and shows the demo. Ctrl-C ends it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { environment, install, pnpm, pnpmCommand } from './tools.mjs';

const firstPort = Number(process.env['PORT']) || 4173;
const demo = '@russia-turkey/demo';

try {
  run('install', install);
  run('build', () => pnpm(['exec', 'turbo', 'run', 'build', '--ui=stream', '--output-logs=new-only']));
  await serve(await freePort(firstPort));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} name @param {() => number} step */
function run(name, step) {
  console.log(`\n=== ${name}`);
  const code = step();
  if (code !== 0) throw new Error(`The ${name} failed with code ${code}.`);
}

/** @param {number} port */
async function serve(port) {
  const address = `http://localhost:${port}/`;
  const onPort = ['--port', `${port}`, '--strictPort'];
  const { program, args, options } = pnpmCommand(['--silent', '--filter', demo, 'run', 'serve', ...onPort]);
  const server = spawn(program, args, {
    ...options,
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: between us and the server stand some that do not pass a signal on.
    detached: process.platform !== 'win32',
  });
  let wanted = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      wanted = false;
      endGroup(server);
    });
  }
  /** @type {Promise<number | null>} */
  const end = new Promise((resolve) => server.once('exit', resolve));
  if (await answers(address, () => server.exitCode === null && wanted)) {
    console.log(`\nThe demo is at ${address} (Ctrl-C ends it)\n`);
  }
  const code = await end;
  if (wanted) throw new Error(`The demo's server ended with code ${code}.`);
}

/** @param {import('node:child_process').ChildProcess} server */
function endGroup(server) {
  try {
    if (process.platform === 'win32') server.kill();
    else if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

/** @param {string} address @param {() => boolean} goesOn */
async function answers(address, goesOn) {
  while (goesOn()) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** The first port from here on that nobody listens on. @param {number} from @returns {Promise<number>} */
async function freePort(from) {
  for (let port = from; port < from + 100; port += 1) {
    // A server may hold only one of the two addresses that `localhost` stands for.
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port from ${from} to ${from + 99}.`);
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has nobody on it either.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code }) => resolve(code !== 'EADDRINUSE'));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
