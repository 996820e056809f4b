import { inPage, prepare } from '../browser.ts';
import { finalPicture } from '../final-picture.ts';
import type { ContestantName, Part, Value } from '../measurement.ts';
import { type Arena, type Row, oneByOne } from '../row.ts';

const strict = "default-src 'self'; style-src 'self'; script-src 'self'";
const trustedTypes = "require-trusted-types-for 'script'";
/** Who shows nothing by then shows nothing. */
const patience = 8_000;

const parts: readonly Part[] = [
  { what: 'strict policy: violations', unit: '', bound: { is: 0 } },
  { what: 'strict policy: picture', unit: '', bound: { is: 'same' } },
  { what: 'Trusted Types: picture', unit: '', bound: { is: 'same' } },
];

export const strictPolicy: Row = {
  name: 'strict-policy',
  question: 'under a strict content security policy: is the picture the same, pixel by pixel?',
  parts,
  measure: (arena) =>
    oneByOne(arena, async ({ name }): Promise<Value[]> => {
      const free = await pictureUnder(arena, name, undefined);
      const under = await pictureUnder(arena, name, strict);
      const typed = await pictureUnder(arena, name, trustedTypes);
      const verdict = ({ blank, picture }: typeof free) =>
        picture.equals(blank) ? 'blank' : picture.equals(free.picture) ? 'same' : 'other';
      return [under.violations, verdict(under), verdict(typed)];
    }),
};

const pictureUnder = ({ site }: Arena, contestant: ContestantName, policy: string | undefined) =>
  inPage(site, { contestant, ...(policy !== undefined && { policy }) }, async (opened) => {
    const { page } = opened;
    const blank = await page.screenshot();
    try {
      await prepare(page, { count: 100 });
      await finalPicture(opened, patience);
    } catch (error) {
      // A contestant that the policy breaks; without a policy it is the benchmark that is broken.
      if (policy === undefined) throw error;
    }
    const violations = await page.evaluate(() => globalThis.bench.violations().length);
    return { blank, picture: await page.screenshot(), violations };
  });
