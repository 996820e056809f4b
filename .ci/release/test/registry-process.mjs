// A registry on the loopback, in a process of its own: tells its port, and serves until it is told to end.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runServer } from 'verdaccio';

// Before anything is awaited: who started it may end while it starts, or may have ended already.
process.on('message', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
if (!process.connected) process.exit(0);

const folder = process.argv[2] ?? '';
mkdirSync(folder, { recursive: true });

const everybody = { access: '$all', publish: '$all', unpublish: '$all' };
const app = await runServer({
  storage: path.join(folder, 'storage'),
  self_path: folder,
  config_path: path.join(folder, 'config.yaml'),
  // Nothing from outside: what is not in the storage does not exist.
  uplinks: {},
  packages: { '**': everybody },
  auth: { htpasswd: { file: path.join(folder, 'users') } },
  log: { type: 'stderr', level: 'error' },
  max_body_size: '100mb',
  web: { enable: false },
});
const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The registry has no port.');
  process.send?.({ port: address.port });
});
