import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { shipped, weaknesses } from './audit.mjs';

/** What a registry says of two packages, one of which needs the other. */
const known = {
  front: { dependencies: { back: '^1.0.0' } },
  back: { dependencies: {} },
};

/**
 * A registry on the loopback.
 *
 * @param {unknown} advisories nothing where it knows none of the kind
 * @returns {Promise<{ address: string, asked: unknown[] }>}
 */
async function registryWith(advisories) {
  /** @type {unknown[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    if (request.method === 'POST') {
      /** @type {Buffer[]} */
      const chunks = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks);
        const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
        asked.push(JSON.parse(text.toString()));
        if (advisories === undefined) response.writeHead(405).end('{}');
        else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(advisories));
      });
      return;
    }
    const name = url.pathname.slice(1);
    const manifest = Object.entries(known).find(([one]) => one === name)?.[1];
    if (!manifest) {
      response.writeHead(404).end('{}');
      return;
    }
    const dist = { tarball: `http://${request.headers.host}/${name}.tgz`, shasum: '0'.repeat(40) };
    const version = { name, version: '1.2.0', ...manifest, dist };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ name, 'dist-tags': { latest: '1.2.0' }, versions: { '1.2.0': version } }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The registry has no port.');
  return { address: `http://127.0.0.1:${address.port}/`, asked };
}

const advisory = {
  id: 1,
  url: 'https://example.org/advisories/1',
  title: 'Reads more than it should',
  severity: 'high',
  vulnerable_versions: '<1.3.0',
};

test('what ships is what both packages need, without each other', () => {
  expect(Object.keys(shipped())).toContain('lit');
  expect(Object.keys(shipped()).filter((name) => name.startsWith('@russia-turkey/'))).toEqual([]);
});

test('asks for what is needed and for what that brings, and finds nothing where nothing is known', async () => {
  const { address, asked } = await registryWith({});
  expect(await weaknesses({ front: '^1.0.0' }, address)).toEqual([]);
  expect(asked).toEqual([{ front: ['1.2.0'], back: ['1.2.0'] }]);
});

test('names a weakness deep down, and who brings it', async () => {
  const { address } = await registryWith({ back: [advisory] });
  const found = await weaknesses({ front: '^1.0.0' }, address);
  expect(found).toHaveLength(2);
  expect(found.find((line) => line.startsWith('back '))).toContain(
    `(high): ${advisory.title} ${advisory.url}`,
  );
  expect(found.find((line) => line.startsWith('front '))).toContain('brings back');
});

test('a registry that does not answer is no clean one', async () => {
  const { address } = await registryWith(undefined);
  await expect(weaknesses({ front: '^1.0.0' }, address)).rejects.toThrow(/does not say.*known to be weak/);
});

test('a package that is not there stops it', async () => {
  const { address } = await registryWith({});
  await expect(weaknesses({ nowhere: '^1.0.0' }, address)).rejects.toThrow(/which versions a user gets/);
});
