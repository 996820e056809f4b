import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Rule, findingAt } from '../rule.ts';

const list = z.array(z.strictObject({ host: z.string(), reason: z.string() }));
const refused = list.parse(parse(readFileSync(new URL('refused-hosts.yaml', import.meta.url), 'utf8')));

export const sourceAddress: Rule = {
  name: 'source-address',
  why: 'A reader of a news page follows our links: never to a clone, a pirate copy or an address that changes hands.',
  *check(data) {
    for (const source of data.ofKind('sources')) {
      const { url } = source.value;
      if (url === undefined) continue;
      const { hostname, port } = new URL(url);
      const entry = refused.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
      const problem = entry
        ? `${hostname} is refused (${entry.reason}).`
        : /^[\d.]+$|^\[/.test(hostname)
          ? `${hostname} is a bare number, not a publisher.`
          : port !== '' || hostname.endsWith('.')
            ? `“${hostname}${port && `:${port}`}” is the address of a server, not of a publication.`
            : undefined;
      if (problem === undefined) continue;
      yield findingAt(
        source,
        this.name,
        ['url'],
        problem,
        'give the publisher’s own address, or leave “url” out and say in “note” which copy was read',
      );
    }
  },
};
