import { type Rule, findingAt } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const redirects: Rule = {
  name: 'redirects',
  why: 'An id never disappears: whoever linked to it years ago must arrive at one existing record, in one step.',
  *check(data) {
    if (!data.written) return;
    const { written, entries } = data.written;
    const refs = [...data.refs()];
    const seen = new Set<string>();
    for (const { from, to, reason, path } of entries) {
      const at = (field: 'from' | 'to', says: string, remedy: string) =>
        findingAt({ written }, this.name, [...path, field], says, remedy);
      if (data.byRef(from)) {
        yield at(
          'from',
          `${from} is a record, so nobody is redirected.`,
          'remove the line, or rename the record',
        );
      }
      if (seen.has(from)) {
        yield at('from', `${from} is redirected twice.`, 'keep the line with the better heir');
      }
      seen.add(from);
      const further = data.redirects.get(to);
      if (further !== undefined) {
        yield at('to', `${from} leads to ${to}, which is itself redirected.`, `write ${further}`);
      } else if (!data.byRef(to)) {
        yield at(
          'to',
          `There is no record ${to}.`,
          suggest(to, refs) ?? 'name the record that took its place',
        );
      }
      const [kind, heir] = [from, to].map((ref) => ref.split('/')[0]);
      if (kind !== heir && !/\bsplit\b/i.test(reason)) {
        yield at(
          'to',
          `${from} becomes one of ${heir ?? ''}, another kind.`,
          'redirect within the kind; where the record was split, say “split” in the reason',
        );
      }
    }
  },
};
