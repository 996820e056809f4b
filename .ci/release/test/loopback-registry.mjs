// A real registry for tests: verdaccio on the loopback, with a storage of its own, behind a door that can be shut.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import path from 'node:path';

/**
 * @typedef {object} LoopbackRegistry
 * @property {string} url
 * @property {Record<string, string>} environment with it npm uses this registry, and nothing of the user’s
 * @property {string[]} uploads what was sent to be published, package by package
 * @property {(name: string | undefined) => void} dieAt from the upload of this package on, connections break
 * @property {(dead: boolean) => void} beSilent answers everything with 503
 * @property {(name: string) => Promise<any>} packument what it knows of a package; `undefined` for an unknown one
 * @property {(name: string) => Promise<void>} forget as if it had never been published
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} folder what it may write to
 * @returns {Promise<LoopbackRegistry>}
 */
export async function startRegistry(folder) {
  const behind = await startVerdaccio(path.join(folder, 'verdaccio'));
  /** @type {string | undefined} */
  let deadly;
  let [dead, silent] = [false, false];
  /** @type {string[]} */
  const uploads = [];
  const door = createServer((asked, answer) => {
    const name = decodeURIComponent((asked.url ?? '').split('?')[0]?.slice(1) ?? '');
    if (asked.method === 'PUT' && !name.startsWith('-/')) {
      uploads.push(name);
      dead ||= name === deadly;
    }
    if (dead) return void asked.socket.destroy();
    if (silent) return void answer.writeHead(503).end('{}');
    const { method, url, headers } = asked;
    const onward = request(
      { host: '127.0.0.1', port: behind.port, method, path: url, headers },
      (answered) => {
        answer.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(answer);
      },
    );
    onward.on('error', () => asked.socket.destroy());
    asked.pipe(onward);
  });
  await new Promise((resolve) => door.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('The door has no port.');
  const host = `127.0.0.1:${address.port}`;
  const url = `http://${host}/`;
  return {
    url,
    environment: settings(folder, host),
    uploads,
    dieAt(name) {
      [deadly, dead] = [name, false];
    },
    beSilent(now) {
      silent = now;
    },
    async packument(name) {
      const response = await fetch(url + name.replace('/', '%2f'));
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`The registry answered ${response.status} for ${name}.`);
      return response.json();
    },
    async forget(name) {
      await rm(path.join(folder, 'verdaccio/storage', name), { recursive: true });
    },
    async stop() {
      door.closeAllConnections();
      await new Promise((resolve) => door.close(resolve));
      await behind.stop();
    },
  };
}

/**
 * npm wants a token before it sends anything; this registry asks for none.
 *
 * @param {string} folder
 * @param {string} host
 */
function settings(folder, host) {
  const file = path.join(folder, 'npmrc');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `registry=http://${host}/\n//${host}/:_authToken=anybody\n`);
  return {
    npm_config_registry: `http://${host}/`,
    npm_config_userconfig: file,
    // There is none: settings of the machine are nobody’s here.
    npm_config_globalconfig: path.join(folder, 'global-npmrc'),
    npm_config_cache: path.join(folder, 'npm-cache'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
  };
}

/** @param {string} folder @returns {Promise<{ port: number, stop: () => Promise<void> }>} */
function startVerdaccio(folder) {
  const child = fork(path.join(import.meta.dirname, 'registry-process.mjs'), [folder], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let says = '';
  child.stderr?.on('data', (text) => (says += text));
  const end = new Promise((resolve) => child.once('close', () => resolve(undefined)));
  return new Promise((resolve, reject) => {
    child.once('message', (/** @type {{ port: number }} */ { port }) =>
      resolve({
        port,
        async stop() {
          child.send('end');
          await end;
        },
      }),
    );
    child.once('close', (code) =>
      reject(
        new Error(
          `The registry of the tests did not start; it ended with ${code}.\n${says}\n` +
            '→ see what it says; “pnpm install” brings verdaccio, and it needs a port on the loopback',
        ),
      ),
    );
  });
}
